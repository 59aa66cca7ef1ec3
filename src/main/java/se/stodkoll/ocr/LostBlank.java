package se.stodkoll.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts a run of digits where the ink shows the blank before thousands that both readers lost: "1525" "000". */
final class LostBlank {
    /** A blank is at least this many times the usual space between digits. */
    private static final double WIDER = 1.8;

    private LostBlank() {}

    /** The word as one, or parted before its last three digits. */
    static List<RawWord> parted(RawWord word, Sheet sheet) throws OcrException {
        int digits = word.text().length();
        if (!word.text().matches("[1-9][0-9]{3,5}") || word.text().matches("(?:19|20)[0-9]{2}")) { // a year has no thousands
            return List.of(word);
        }
        List<int[]> inks = inks(word, sheet);
        if (inks.size() != digits) {
            return List.of(word);
        }
        int cut = digits - 3;
        int gap = gapBefore(inks, cut);
        int widestOther = 0;
        for (int i = 1; i < digits; i++) {
            widestOther = i == cut ? widestOther : Math.max(widestOther, gapBefore(inks, i));
        }
        if (gap < WIDER * Math.max(1, widestOther)) {
            return List.of(word);
        }
        int end = word.x() + inks.get(cut - 1)[0] + inks.get(cut - 1)[2];
        int start = word.x() + inks.get(cut)[0];
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

    private static int gapBefore(List<int[]> inks, int i) {
        return inks.get(i)[0] - inks.get(i - 1)[0] - inks.get(i - 1)[2];
    }

    /** The digits' ink from left to right, specks left out. */
    private static List<int[]> inks(RawWord word, Sheet sheet) throws OcrException {
        try (Bitmap cut = sheet.gray().clipped(word.x(), word.y(), word.width(), word.height());
                Bitmap ink = cut.darkerThan(128)) {
            List<int[]> inks = new ArrayList<>(ink.pieces());
            inks.removeIf(p -> p[3] < word.height() / 2);
            inks.sort(Comparator.comparingInt(p -> p[0]));
            return inks;
        }
    }
}
