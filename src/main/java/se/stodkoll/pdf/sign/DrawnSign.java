package se.stodkoll.pdf.sign;

import java.awt.Shape;
import java.util.Optional;
import se.stodkoll.model.word.Box;

/**
 * A character of a page's text that is no letter: what its font says it is, and the shape that is drawn for it.
 *
 * @param text what its font says; blank where it says nothing
 * @param box its place on the page as shown, from descender to ascender
 * @param shape its outline, 1 a font size, y upwards from the baseline; the same object for the same character of a font;
 *     empty where the font has no outlines (Type 3)
 */
public record DrawnSign(String text, Box box, Optional<Shape> shape) {}
