package se.stodkoll.model;

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
 */
public record Word(
        String text,
        Optional<Box> box,
        double confidence,
        Source source,
        String font,
        List<Alternative> alternatives,
        List<Edit> edits) {
    public Word {
        alternatives = List.copyOf(alternatives);
        edits = List.copyOf(edits);
    }

    /** A word of the document's own text. */
    public static Word ofText(String text, Box box, String font) {
        return new Word(text, Optional.of(box), 1.0, Source.TEXT_LAYER, font, List.of(), List.of());
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
        return new Word(newText, box, confidence, Source.REPAIRED, font, alternatives, all);
    }

    /** What was read, before any repair. */
    public String raw() {
        return edits.isEmpty() ? text : edits.get(0).from();
    }
}
