package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs that Swedish data read for a figure's first digit: "I 320 557" is 1 320 557 and "§ 442 839" most likely 5 442 839. The
 * digit is held in doubt until another witness sees it too.
 */
public final class MisreadFirstDigits {
    private static final Map<String, String> DIGITS =
            Map.of("I", "1", "l", "1", "|", "1", "!", "1", "i", "1", "]", "1", "[", "1", "§", "5", "$", "5");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}");
    /** Specks beside a figure, read as marks. */
    private static final Pattern SPECKED = Pattern.compile("[\"'`´‘’“”«»*^~]+([0-9]+)");
    /** A nought with a dot or a stroke in it, which is read as one in brackets. */
    private static final Pattern BRACKETED = Pattern.compile("[(|\\[](0)[)|\\]]");
    /** A speck in the blank before thousands, where a blank parts the next three: "2.566 268". */
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}[.,'][0-9]{3}");
    /** Groups of one amount stand closer than this, in heights. */
    private static final double GROUP_GAP = 1.3;

    private MisreadFirstDigits() {}

    /** The words of lines with such signs read as digits. */
    public static List<RawWord> read(List<RawWord> words) {
        List<RawWord> read = new ArrayList<>();
        for (List<RawWord> line : SuspectWords.lines(words)) {
            for (int i = 0; i < line.size(); i++) {
                RawWord word = line.get(i);
                String digit = DIGITS.get(word.text());
                boolean leads = digit != null && i + 1 < line.size() && isGroup(word, line.get(i + 1));
                if (leads && isAmount(line, i + 1, !digit.equals("1"))) {
                    read.add(doubted(word, digit));
                } else if (DOTTED.matcher(word.text()).matches()
                        && i + 1 < line.size()
                        && isGroup(word, line.get(i + 1))) {
                    read.addAll(atDot(word));
                } else {
                    read.add(withoutSpecks(word));
                }
            }
        }
        return read;
    }

    private static boolean isGroup(RawWord left, RawWord right) {
        return THOUSANDS.matcher(right.text()).matches() && SuspectWords.gap(left, right) < GROUP_GAP;
    }

    /** A section sign before one group may be just that; before two it is the digit it looks like. */
    private static boolean isAmount(List<RawWord> line, int at, boolean needsTwo) {
        return !needsTwo || at + 1 < line.size() && isGroup(line.get(at), line.get(at + 1));
    }

    /** The groups on both sides of the speck, each with its share of the width. */
    private static List<RawWord> atDot(RawWord word) {
        int dot = word.text().length() - 4;
        int width = Math.max(1, word.width() * dot / word.text().length());
        int start = word.x()
                + word.width()
                - Math.max(1, word.width() * 3 / word.text().length());
        double confidence = Math.min(0.5, word.confidence());
        return List.of(
                new RawWord(
                        word.text().substring(0, dot),
                        confidence,
                        word.x(),
                        word.y(),
                        width,
                        word.height(),
                        word.line()),
                new RawWord(
                        word.text().substring(dot + 1),
                        confidence,
                        start,
                        word.y(),
                        word.right() - start,
                        word.height(),
                        word.line()));
    }

    private static RawWord withoutSpecks(RawWord word) {
        var specked = SPECKED.matcher(word.text());
        var bracketed = BRACKETED.matcher(word.text());
        if (bracketed.matches() && word.width() < word.height()) {
            return doubted(word, bracketed.group(1));
        }
        return specked.matches() ? doubted(word, specked.group(1)) : word;
    }

    private static RawWord doubted(RawWord word, String text) {
        double confidence = Math.min(0.5, word.confidence());
        return new RawWord(text, confidence, word.x(), word.y(), word.width(), word.height(), word.line());
    }
}
