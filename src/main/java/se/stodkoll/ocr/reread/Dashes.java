package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.ocr.picture.Bitmap;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.AgreedWord;
import se.stodkoll.ocr.words.RawWord;

/** Dashes that both readers take for hyphens, told by their width: alone between blanks, and tight between two years. */
final class Dashes {
    private static final Pattern YEARS = Pattern.compile("((?:19|20)[0-9]{2})-((?:19|20)[0-9]{2}[.,;:)]?)");
    /** A dash alone is at least this wide, in heights of the line's words. */
    private static final double ALONE = 0.42;
    /** A dash is about as wide as a digit, a hyphen half of that; where all letters are as wide, a hyphen passes for a dash. */
    private static final double OF_A_DIGIT = 0.7;

    private Dashes() {}

    /** The line with such hyphens as dashes. */
    static List<AgreedWord> read(List<AgreedWord> line, PreparedPage prepared) throws OcrException {
        List<Integer> heights = line.stream()
                .filter(r -> r.word().text().chars().anyMatch(Character::isLetterOrDigit))
                .map(r -> r.word().height())
                .sorted()
                .toList();
        double height = heights.isEmpty() ? Double.MAX_VALUE : heights.get(heights.size() / 2);
        List<AgreedWord> read = new ArrayList<>();
        for (AgreedWord reading : line) {
            RawWord word = reading.word();
            boolean alone = word.text().equals("-") && word.width() > ALONE * height;
            boolean dash = alone || YEARS.matcher(word.text()).matches() && isWide(word, prepared);
            read.add(dash ? new AgreedWord(withDash(word), reading.alternatives()) : reading);
        }
        return read;
    }

    private static RawWord withDash(RawWord word) {
        String text = word.text().replace('-', '\u2013');
        return new RawWord(text, word.confidence(), word.x(), word.y(), word.width(), word.height(), word.line());
    }

    /** Whether the flat piece of ink half way along is as wide as the digits. */
    private static boolean isWide(RawWord word, PreparedPage prepared) throws OcrException {
        try (Bitmap cut = prepared.gray().clipped(word.x(), word.y(), word.width(), word.height());
                Bitmap ink = cut.darkerThan(128)) {
            List<int[]> digits = new ArrayList<>(ink.pieces());
            List<int[]> flat = digits.stream()
                    .filter(p -> p[2] > 1.5 * p[3] && p[3] < word.height() / 3 && p[2] > word.height() / 5)
                    .filter(p -> p[0] < word.width() / 2 && p[0] + p[2] > word.width() * 2 / 5)
                    .toList();
            digits.removeIf(p -> p[3] < word.height() / 2);
            digits.sort(Comparator.comparingInt(p -> p[2]));
            return flat.size() == 1
                    && digits.size() >= 4
                    && flat.get(0)[2] >= OF_A_DIGIT * digits.get(digits.size() / 2)[2];
        }
    }
}
