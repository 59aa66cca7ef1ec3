package se.stodkoll.pdf.word;

import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.scan.Glyph;

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

    /** How much smaller than its word's letters, and how far above their baseline in font sizes, a note's mark is set at least. */
    private static final double MARK_SIZE = 0.85;

    private static final double MARK_RAISE = 0.15;
    /** How far behind its word a mark may stand, in font sizes: a blank may be written before it. */
    private static final double MARK_GAP = 0.5;
    /** What marks of notes are made of. */
    private static final Pattern MARK = Pattern.compile("[0-9*\u2020)]");
    /** A unit of length, whose raised figure makes it one of area or volume. */
    private static final Pattern LENGTH = Pattern.compile("(?:.*[0-9])?[cdkm]?m");
    /** Of a word with so many of its letters struck all are. */
    private static final double ALL_STRUCK = 0.8;
    /** So many letters beside struck ones are a word; fewer are what a line drawn short leaves over. */
    private static final int A_WORD = 3;

    /** Letters of which one is so much larger than the other are of two words. */
    private static final double SIZES = 2.5;

    private final List<Word> words = new ArrayList<>();
    private final List<Word> struck = new ArrayList<>();
    private final Map<String, List<Glyph>> seen = new HashMap<>();
    private final List<Glyph> open = new ArrayList<>();
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
        if (last != null && isMarkOfNote(glyph)) {
            passMark(glyph);
            return;
        }
        if (last != null && !continuesWord(glyph)) {
            finish();
        }
        open.add(glyph);
        last = glyph;
        blankWritten = false;
    }

    /** All words so far that no line strikes, in the order they were drawn. */
    List<Word> words() {
        finish();
        return List.copyOf(words);
    }

    /** All words so far that a line strikes. */
    List<Word> struck() {
        finish();
        return List.copyOf(struck);
    }

    private void finish() {
        long lined = open.stream().filter(g -> g.style().struck()).count();
        if (lined == 0 || lined >= ALL_STRUCK * open.size()) {
            emit(open, lined > 0);
        } else {
            parted();
        }
        open.clear();
        last = null;
    }

    /** A word of which a part is struck: each part is a word of its own. */
    private void parted() {
        int from = 0;
        for (int i = 1; i <= open.size(); i++) {
            if (i == open.size()
                    || open.get(i).style().struck() != open.get(from).style().struck()) {
                emit(open.subList(from, i), open.get(from).style().struck() || i - from < A_WORD);
                from = i;
            }
        }
    }

    private void emit(List<Glyph> glyphs, boolean lined) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> fonts = new HashMap<>();
        Box box = null;
        Glyph largest = null;
        for (Glyph glyph : glyphs) {
            text.append(letters(glyph));
            fonts.merge(glyph.font(), 1, Integer::sum);
            box = box == null ? glyph.box() : box.union(glyph.box());
            largest = largest == null || glyph.size() > largest.size() ? glyph : largest;
        }
        if (!text.isEmpty()) {
            boolean anySeen = glyphs.stream().anyMatch(Glyph::isSeen);
            (lined ? struck : words)
                    .add(Word.ofText(text.toString(), box, mostUsedFont(fonts), ink(largest, anySeen, lined)));
        }
    }

    /** Set as its largest letters are: a raised figure is small. */
    private static Ink ink(Glyph largest, boolean anySeen, boolean lined) {
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
                lined);
    }

    /** Finer is not seen, and long to write. */
    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** Whether a character points at a note: set small and raised behind a word. It is no part of the word. */
    private boolean isMarkOfNote(Glyph next) {
        double size = Math.max(1e-3, last.size());
        double dx = last.end().x - last.start().x;
        double dy = last.end().y - last.start().y;
        double length = Math.hypot(dx, dy);
        if (next.size() > MARK_SIZE * size
                || length < 1e-6
                || !MARK.matcher(next.text()).matches()) {
            return false;
        }
        double toX = next.start().x - last.end().x;
        double toY = next.start().y - last.end().y;
        double gap = (toX * dx + toY * dy) / length / size;
        double raised = (toX * dy - toY * dx) / length / size;
        return raised >= MARK_RAISE && raised < 1 && gap > -MARK_GAP && gap < MARK_GAP;
    }

    /** Goes on behind a mark as if it were the end of its word's last letter. */
    private void passMark(Glyph mark) {
        double dx = last.end().x - last.start().x;
        double dy = last.end().y - last.start().y;
        double along = ((mark.end().x - last.end().x) * dx + (mark.end().y - last.end().y) * dy) / (dx * dx + dy * dy);
        Point2D.Double end = new Point2D.Double(last.end().x + along * dx, last.end().y + along * dy);
        boolean power = mark.text().equals("2") || mark.text().equals("3");
        if (power
                && !blankWritten
                && LENGTH.matcher(open.stream().map(Glyph::text).collect(Collectors.joining()))
                        .matches()) {
            open.add(raisedFigure(mark));
        }
        last = new Glyph(
                last.text(), last.start(), end, last.size(), last.box(), last.font(), last.style(), last.visibility());
        blankWritten = false;
    }

    private static Glyph raisedFigure(Glyph mark) {
        String text = mark.text().equals("2") ? "\u00B2" : "\u00B3";
        return new Glyph(
                text, mark.start(), mark.end(), mark.size(), mark.box(), mark.font(), mark.style(), mark.visibility());
    }

    private static String mostUsedFont(Map<String, Integer> fonts) {
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
        boolean sameSize = size < SIZES * Math.max(1e-3, Math.min(last.size(), next.size()));
        return sameSize
                && sameDirection
                && off < BASELINE
                && gap > -STEP_BACK
                && gap < (blankWritten ? WRITTEN_GAP : WORD_GAP);
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
