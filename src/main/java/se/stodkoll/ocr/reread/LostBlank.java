package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.ocr.picture.Bitmap;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.Arbiter;
import se.stodkoll.ocr.words.RawWord;
import se.stodkoll.ocr.words.SuspectWords;

/** Parts a run of digits where the ink shows the blank before thousands that both readers lost: "1525" "000". */
final class LostBlank {
    /** Digits stand at even steps; a step over a blank, a quarter of a letter's height or more, is at least this much longer. */
    private static final double LONGER = 1.28;

    /** Groups of one amount stand closer than this, in heights. */
    private static final double GROUP_GAP = 0.75;

    private LostBlank() {}

    /** The word as one, or parted before its last three digits; a year has no thousands. */
    static List<RawWord> parted(RawWord word, PreparedPage prepared) throws OcrException {
        return isLong(word) && !isYear(word) ? byInk(word, prepared).orElse(List.of(word)) : List.of(word);
    }

    /**
     * The same where a group of three digits follows at a blank's distance: "1487 021" is an amount of three groups whatever
     * the ink shows; "1903 005" is one where the ink shows it, and in doubt where the ink cannot be told apart.
     */
    static List<RawWord> parted(RawWord word, RawWord next, PreparedPage prepared) throws OcrException {
        boolean group = next.text().matches("[0-9]{3}") && SuspectWords.gap(word, next) < GROUP_GAP;
        if (!group || !isLong(word)) {
            return List.of(word);
        }
        Optional<List<RawWord>> byInk = byInk(word, prepared);
        if (isYear(word)) {
            return byInk.orElse(List.of(word.withConfidence(Math.min(Arbiter.DISPUTED, word.confidence()))));
        }
        int cut = word.text().length() - 3;
        int at = word.x() + word.width() * cut / word.text().length();
        return byInk.filter(parts -> parts.size() == 2).orElse(cut(word, cut, at, at));
    }

    private static boolean isLong(RawWord word) {
        return word.text().matches("[1-9][0-9]{3,5}");
    }

    private static boolean isYear(RawWord word) {
        return word.text().matches("(?:19|20)[0-9]{2}");
    }

    /** One or two parts; empty where the ink is not a piece a digit. */
    private static Optional<List<RawWord>> byInk(RawWord word, PreparedPage prepared) throws OcrException {
        int digits = word.text().length();
        List<int[]> inks = inks(word, prepared);
        if (inks.size() != digits) {
            return Optional.empty();
        }
        int cut = digits - 3;
        if (stepBefore(inks, cut) < LONGER * longestOther(inks, cut)) {
            return Optional.of(List.of(word));
        }
        int end = word.x() + inks.get(cut - 1)[0] + inks.get(cut - 1)[2];
        return Optional.of(cut(word, cut, end, word.x() + inks.get(cut)[0]));
    }

    private static List<RawWord> cut(RawWord word, int cut, int end, int start) {
        return List.of(
                new RawWord(
                        word.text().substring(0, cut),
                        word.confidence(),
                        word.x(),
                        word.y(),
                        Math.max(1, end - word.x()),
                        word.height(),
                        word.line()),
                new RawWord(
                        word.text().substring(cut),
                        word.confidence(),
                        start,
                        word.y(),
                        Math.max(1, word.right() - start),
                        word.height(),
                        word.line()));
    }

    /** Whether there is no blank between two parts of a figure that a reader took apart: "2" "025". */
    static boolean isNone(RawWord left, RawWord right, PreparedPage prepared) throws OcrException {
        boolean year = left.text().matches("[12]") && right.text().matches("[0-9]{3}");
        if (!year || right.x() - left.right() > left.height()) {
            return false;
        }
        List<int[]> inks = inks(joined(left, right), prepared);
        return inks.size() == 4 && stepBefore(inks, 1) < LONGER * longestOther(inks, 1);
    }

    /** Two parts of a figure as one word. */
    static RawWord joined(RawWord left, RawWord right) {
        int top = Math.min(left.y(), right.y());
        return new RawWord(
                left.text() + right.text(),
                Math.min(left.confidence(), right.confidence()),
                left.x(),
                top,
                Math.max(1, right.right() - left.x()),
                Math.max(1, Math.max(left.bottom(), right.bottom()) - top),
                left.line());
    }

    /** From the middle of the digit before to the middle of this one, pixels. */
    private static double stepBefore(List<int[]> inks, int i) {
        int[] left = inks.get(i - 1);
        int[] right = inks.get(i);
        return right[0] + right[2] / 2.0 - left[0] - left[2] / 2.0;
    }

    private static double longestOther(List<int[]> inks, int cut) {
        double longest = 0;
        for (int i = 1; i < inks.size(); i++) {
            longest = i == cut ? longest : Math.max(longest, stepBefore(inks, i));
        }
        return longest;
    }

    /** The digits' ink from left to right, specks left out. */
    private static List<int[]> inks(RawWord word, PreparedPage prepared) throws OcrException {
        try (Bitmap cut = prepared.gray().clipped(word.x(), word.y(), word.width(), word.height());
                Bitmap ink = cut.darkerThan(128)) {
            List<int[]> inks = new ArrayList<>(ink.pieces());
            inks.removeIf(p -> p[3] < word.height() / 2);
            inks.sort(Comparator.comparingInt(p -> p[0]));
            return inks;
        }
    }
}
