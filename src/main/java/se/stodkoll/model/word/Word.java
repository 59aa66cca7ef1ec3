package se.stodkoll.model.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of ink without a space in it.
 *
 * @param text what it says, after repair
 * @param box its place on the page; empty where the input has no geometry
 * @param confidence 0 to 1; 1 for a trusted text layer
 * @param source where the text comes from
 * @param font an identifier of the font within the document; empty where unknown
 * @param alternatives other readings of the same ink, best first
 * @param edits the repairs made, in order; {@link #raw()} is the text before the first
 * @param ink how it is set; {@link Ink#UNKNOWN} where nothing is known of it
 */
public record Word(
        String text,
        Optional<Box> box,
        double confidence,
        Source source,
        String font,
        List<Alternative> alternatives,
        List<Edit> edits,
        Ink ink) {
    public Word {
        alternatives = List.copyOf(alternatives);
        edits = List.copyOf(edits);
        ink = ink == null ? Ink.UNKNOWN : ink; // bodies written before there was any
    }

    /** One of which it is not known how it is set. */
    public Word(
            String text,
            Optional<Box> box,
            double confidence,
            Source source,
            String font,
            List<Alternative> alternatives,
            List<Edit> edits) {
        this(text, box, confidence, source, font, alternatives, edits, Ink.UNKNOWN);
    }

    /** A word of the document's own text. */
    public static Word ofText(String text, Box box, String font) {
        return new Word(text, Optional.of(box), 1.0, Source.TEXT_LAYER, font, List.of(), List.of());
    }

    /** A word of the document's own text, set so. */
    public static Word ofText(String text, Box box, String font, Ink ink) {
        return new Word(text, Optional.of(box), 1.0, Source.TEXT_LAYER, font, List.of(), List.of(), ink);
    }

    /** A word of an input without geometry. */
    public static Word ofPlainText(String text) {
        return new Word(text, Optional.empty(), 1.0, Source.TEXT_LAYER, "", List.of(), List.of());
    }

    /** A word read from the picture. */
    public static Word ofOcr(String text, Box box, double confidence, List<Alternative> alternatives) {
        return new Word(text, Optional.of(box), confidence, Source.OCR, "", alternatives, List.of());
    }

    /** The same ink saying something else by a named repair rule; the raw text is kept. */
    public Word repaired(String rule, String newText) {
        List<Edit> all = new ArrayList<>(edits);
        all.add(new Edit(rule, text, newText));
        return new Word(newText, box, confidence, Source.REPAIRED, font, alternatives, all, ink);
    }

    /** Whether a figure stands in it. */
    public boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The same word, read so surely: 0 to 1. */
    public Word withConfidence(double sure) {
        return new Word(text, box, sure, source, font, alternatives, edits, ink);
    }

    /** The same word at another place. */
    public Word withBox(Optional<Box> place) {
        return new Word(text, place, confidence, source, font, alternatives, edits, ink);
    }

    /** The same word, set so. */
    public Word withInk(Ink known) {
        return new Word(text, box, confidence, source, font, alternatives, edits, known);
    }

    /** What was read, before any repair. */
    public String raw() {
        return edits.isEmpty() ? text : edits.get(0).from();
    }
}
