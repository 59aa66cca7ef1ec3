package se.stodkoll.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.stodkoll.model.Box;
import se.stodkoll.model.Ink;
import se.stodkoll.model.Word;

/**
 * Joins characters into words by where their ink lies, not by the blanks written: a font with a broken map may say
 * "ö " for one character, and a column may begin a blank's width after another.
 */
final class WordBuilder {
    /** A gap wider than this, in font sizes, parts two words; a normal blank is 0.22 to 0.28, kerning stays below 0.1. */
    private static final double WORD_GAP = 0.16;
    /** The same where a blank was written in the gap: text set tight keeps its blanks narrow. */
    private static final double WRITTEN_GAP = 0.05;
    /** How far a character may begin before the end of the one before it, in font sizes: accents set over letters. */
    private static final double STEP_BACK = 0.75;
    /** How far from the baseline a character of the same word may stand, in font sizes. */
    private static final double BASELINE = 0.25;

    /** A character narrower than this, in font sizes, is not seen. */
    private static final double NO_WIDTH = 0.01;
    /** The Latin ligatures of Unicode, ff to st: an encoding's convention, not what a reader sees. */
    private static final Pattern LIGATURES = Pattern.compile("[\uFB00-\uFB06]");

    private final List<Word> words = new ArrayList<>();
    private final Map<String, List<Glyph>> seen = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> fonts = new HashMap<>();
    private Box box;
    private Glyph largest;
    private boolean anySeen;
    private Glyph last;
    private boolean blankWritten;

    void add(Glyph glyph) {
        if (glyph.isSpace()) {
            blankWritten = true;
            return;
        }
        if (isDrawnTwice(glyph)) {
            return;
        }
        if (last != null && !continuesWord(glyph)) {
            finish();
        }
        text.append(letters(glyph));
        fonts.merge(glyph.font(), 1, Integer::sum);
        box = box == null ? glyph.box() : box.union(glyph.box());
        largest = largest == null || glyph.size() > largest.size() ? glyph : largest;
        anySeen |= !glyph.invisible();
        last = glyph;
        blankWritten = false;
    }

    /** All words so far, in the order they were drawn. */
    List<Word> words() {
        finish();
        return List.copyOf(words);
    }

    private void finish() {
        if (last != null && !text.isEmpty()) {
            words.add(Word.ofText(text.toString(), box, mostUsedFont(), ink()));
        }
        text.setLength(0);
        fonts.clear();
        box = null;
        largest = null;
        anySeen = false;
        last = null;
    }

    /** Set as its largest letters are: a raised note's figure is small. */
    private Ink ink() {
        Glyph.Style style = largest.style();
        boolean across = Math.abs(Math.cos(Math.toRadians(style.direction()))) >= Math.sqrt(0.5);
        double baseline = across ? largest.start().y : largest.start().x;
        return new Ink(
                hundredths(largest.size()),
                style.bold(),
                style.direction(),
                hundredths(baseline),
                hundredths(style.lightness()),
                anySeen,
                false);
    }

    /** Finer is not seen, and long to write. */
    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private String mostUsedFont() {
        return fonts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private boolean continuesWord(Glyph next) {
        double size = Math.max(1e-3, Math.max(last.size(), next.size()));
        double dx = last.end().x - last.start().x;
        double dy = last.end().y - last.start().y;
        double length = Math.hypot(dx, dy);
        double ux = length < 1e-6 ? 1 : dx / length;
        double uy = length < 1e-6 ? 0 : dy / length;
        double toX = next.start().x - last.end().x;
        double toY = next.start().y - last.end().y;
        double gap = (toX * ux + toY * uy) / size;
        double off = Math.abs(toX * -uy + toY * ux) / size;
        boolean sameDirection = (next.end().x - next.start().x) * ux + (next.end().y - next.start().y) * uy > -1e-6;
        return sameDirection && off < BASELINE && gap > -STEP_BACK && gap < (blankWritten ? WRITTEN_GAP : WORD_GAP);
    }

    /** A heading made bold by drawing it twice is one heading. */
    private boolean isDrawnTwice(Glyph glyph) {
        double reach = Math.max(0.1, glyph.start().distance(glyph.end()) / 3);
        List<Glyph> same =
                seen.computeIfAbsent(glyph.text() + '@' + Math.round(glyph.start().y / 8), k -> new ArrayList<>());
        for (Glyph other : same) {
            if (Math.abs(other.start().x - glyph.start().x) < reach
                    && Math.abs(other.start().y - glyph.start().y) < reach) {
                return true;
            }
        }
        same.add(glyph);
        return false;
    }

    /**
     * One character's letters: without the blanks a broken map adds around it, ligatures as the letters they join. A soft
     * hyphen with a width is a hyphen in sight; without one it is none.
     */
    private static String letters(Glyph glyph) {
        if (glyph.isOneLetter()) {
            return glyph.text();
        }
        String ink = glyph.text().strip().replace("\u00A0", "");
        boolean seen = glyph.start().distance(glyph.end()) > NO_WIDTH * glyph.size();
        return LIGATURES
                .matcher(ink.replace("\u00AD", seen ? "-" : ""))
                .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
    }
}
