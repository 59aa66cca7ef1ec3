package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.ocr.picture.Bitmap;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.AgreedWord;
import se.stodkoll.ocr.words.Arbiter;
import se.stodkoll.ocr.words.RawWord;
import se.stodkoll.ocr.words.SuspectWords;

/**
 * Marks in and beside figures that nobody printed: readers see a dash in a blank where a speck lies, before a figure that has
 * none, or two where one is printed; their ink tells. A point behind a figure alone in its cell is a speck.
 */
final class InkMarks {
    private static final Pattern SIGNED = Pattern.compile("[-–−]+[0-9][0-9 .,:-]*");
    private static final Pattern INSIDE = Pattern.compile("([0-9]{1,3})[-–−]([0-9]{3})");
    /** A figure's last group with a speck behind it. */
    private static final Pattern POINTED = Pattern.compile("[0-9]{3,}[.,:;']");

    private static final Pattern GROUP = Pattern.compile("[0-9]{1,3}");
    /** Words of one cell stand nearer than this, in heights. */
    private static final double CELL = 1.5;
    /** Ink lighter than letters' own, as thin dashes have it. */
    private static final int FAINT_INK = 160;
    /** No digit is so wide, of its height. */
    private static final double WIDEST_DIGIT = 0.8;
    /** A hyphen is at least so wide, of a digit's height, and so many times as wide as high. */
    private static final double SHORTEST = 0.25;

    private static final double FLAT = 1.4;

    private InkMarks() {}

    /** The line with the marks that are printed. */
    static List<AgreedWord> read(List<AgreedWord> line, PreparedPage prepared) throws OcrException {
        List<AgreedWord> read = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            AgreedWord reading = line.get(i);
            RawWord word = reading.word();
            if (POINTED.matcher(word.text()).matches() && isAlone(line, i)) {
                String figure = word.text().substring(0, word.text().length() - 1);
                read.add(new AgreedWord(part(word, figure, word.x(), word.right()), reading.alternatives()));
            } else if (SIGNED.matcher(word.text()).matches()) {
                read.add(signed(reading, prepared));
            } else if (INSIDE.matcher(word.text()).matches()) {
                parted(word, prepared).forEach(w -> read.add(new AgreedWord(w, reading.alternatives())));
            } else {
                read.add(reading);
            }
        }
        return read;
    }

    /** Whether the figure that ends with a word stands alone in its cell: no sentence ends there. */
    private static boolean isAlone(List<AgreedWord> line, int end) {
        int first = end;
        while (first > 0 && GROUP.matcher(line.get(first - 1).word().text()).matches() && gap(line, first) < CELL) {
            first--;
        }
        return (first == 0 || gap(line, first) > CELL) && (end + 1 == line.size() || gap(line, end + 1) > CELL);
    }

    private static double gap(List<AgreedWord> line, int at) {
        return SuspectWords.gap(line.get(at - 1).word(), line.get(at).word());
    }

    /** One dash or none; what a reader saw and the ink has not stays beside it, and the figure in doubt. */
    private static AgreedWord signed(AgreedWord reading, PreparedPage prepared) throws OcrException {
        RawWord word = reading.word();
        String figure = word.text().replaceFirst("^[-–−]+", "");
        if (hasDash(word, prepared)) {
            return new AgreedWord(
                    part(word, word.text().charAt(0) + figure, word.x(), word.right()), reading.alternatives());
        }
        List<Alternative> others = new ArrayList<>(reading.alternatives());
        others.add(new Alternative(word.text(), word.confidence()));
        RawWord doubted = word.withConfidence(Math.min(Arbiter.DISPUTED, word.confidence()));
        return new AgreedWord(part(doubted, figure, word.x(), word.right()), others);
    }

    private static boolean hasDash(RawWord word, PreparedPage prepared) throws OcrException {
        List<int[]> pieces = pieces(word, prepared);
        Optional<int[]> first = pieces.stream().filter(p -> isDigit(p, word)).min(Comparator.comparingInt(p -> p[0]));
        return first.isEmpty()
                || first.get()[2] > WIDEST_DIGIT * first.get()[3] // a digit and a dash that touch
                || pieces.stream().anyMatch(p -> p[0] < first.get()[0] && isDash(p, word));
    }

    /** Two groups of an amount where no dash is between them; the word as it is where its digits are not clear. */
    private static List<RawWord> parted(RawWord word, PreparedPage prepared) throws OcrException {
        List<int[]> pieces = pieces(word, prepared);
        List<int[]> digits = pieces.stream()
                .filter(p -> isDigit(p, word))
                .sorted(Comparator.comparingInt(p -> p[0]))
                .toList();
        int cut = word.text().length() - 4;
        if (digits.size() != cut + 3
                || digits.stream().anyMatch(p -> p[2] > WIDEST_DIGIT * p[3])
                || pieces.stream().anyMatch(p -> isDash(p, word))) {
            return List.of(word);
        }
        int end = word.x() + digits.get(cut - 1)[0] + digits.get(cut - 1)[2];
        int start = word.x() + digits.get(cut)[0];
        return List.of(
                part(word, word.text().substring(0, cut), word.x(), end),
                part(word, word.text().substring(cut + 1), start, word.right()));
    }

    private static RawWord part(RawWord word, String text, int x, int right) {
        return new RawWord(text, word.confidence(), x, word.y(), right - x, word.height(), word.line());
    }

    private static boolean isDigit(int[] piece, RawWord word) {
        return piece[3] > word.height() / 2;
    }

    private static boolean isDash(int[] piece, RawWord word) {
        return !isDigit(piece, word) && piece[2] >= SHORTEST * word.height() && piece[2] >= FLAT * piece[3];
    }

    private static List<int[]> pieces(RawWord word, PreparedPage prepared) throws OcrException {
        try (Bitmap cut = prepared.gray().clipped(word.x(), word.y(), word.width(), word.height());
                Bitmap ink = cut.darkerThan(FAINT_INK)) {
            return ink.pieces();
        }
    }
}
