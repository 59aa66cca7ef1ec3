package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the Swedish reader may be blind: its data have no per cent, section or at sign, so "50 %" comes out as "50 90"
 * and "§ 45" as "8 45". Runs of such words on a line are asked about again.
 */
public final class SuspectWords {
    private static final Pattern SIGNS = Pattern.compile("[%§@&$£€©®|°#*/\\\\~^=<>{}\\[\\]]|[—–−]");
    /** Two letters of a country or three to six of another domain, after at least three letters: not "t.ex." */
    private static final Pattern DOMAIN = Pattern.compile(".*[a-z0-9-]{3}\\.[a-z]{2,6}[.,;:)]?");
    /** What Swedish data make of a section sign that stands alone. */
    private static final Pattern SECTION = Pattern.compile("[85S$&38]{1,2}");
    /** A word held less sure than this is asked about again. */
    private static final double DOUBT = 0.6;
    /** Words further apart than this many heights are not one run: the next cell of a table. */
    private static final double RUN_GAP = 1.1;

    private SuspectWords() {}

    /** The runs to ask about, each from left to right, in reading order. */
    public static List<List<RawWord>> runs(List<RawWord> words) {
        List<List<RawWord>> runs = new ArrayList<>();
        for (List<RawWord> line : lines(words)) {
            List<RawWord> open = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                RawWord word = line.get(i);
                boolean asked = isSuspect(word)
                        || i > 0 && mayBeSignAfter(line.get(i - 1), word)
                        || isOfAddress(line, i)
                        || isBehindSection(line, i);
                if (!open.isEmpty() && (!asked || gap(open.get(open.size() - 1), word) > RUN_GAP)) {
                    runs.add(List.copyOf(open));
                    open.clear();
                }
                if (asked) {
                    open.add(word);
                }
            }
            if (!open.isEmpty()) {
                runs.add(List.copyOf(open));
            }
        }
        return runs;
    }

    static List<List<RawWord>> lines(List<RawWord> words) {
        List<List<RawWord>> lines = new ArrayList<>();
        int last = -1;
        for (RawWord word : words) {
            if (word.line() != last) {
                lines.add(new ArrayList<>());
                last = word.line();
            }
            lines.get(lines.size() - 1).add(word);
        }
        lines.forEach(line -> line.sort(Comparator.comparingInt(RawWord::x)));
        return lines;
    }

    private static boolean isSuspect(RawWord word) {
        return word.hasDigit()
                || word.confidence() < DOUBT
                || SIGNS.matcher(word.text()).find();
    }

    /** "30 Yo": a short thing after a figure may be its sign. */
    private static boolean mayBeSignAfter(RawWord figure, RawWord word) {
        return figure.hasDigit()
                && word.text().length() <= 2
                && !word.text().equalsIgnoreCase("kr")
                && gap(figure, word) <= RUN_GAP;
    }

    /** A word with a domain's ending and what stands close before it: parts of an e-mail address. */
    private static boolean isOfAddress(List<RawWord> line, int at) {
        return isDomain(line, at)
                || isDomain(line, at + 1)
                || isDomain(line, at + 2) && line.get(at + 1).text().length() <= 2;
    }

    private static boolean isDomain(List<RawWord> line, int at) {
        return at < line.size() && DOMAIN.matcher(line.get(at).text()).matches();
    }

    /** "12 8 i förordningen" may be "12 § i förordningen": the reader tells a section sign by the words that follow. */
    private static boolean isBehindSection(List<RawWord> line, int at) {
        return isSection(line, at - 1) || isSection(line, at - 2);
    }

    /** What may be a section sign: a sign-like word after a short number and before a word in small letters. */
    static boolean isSection(List<RawWord> line, int at) {
        return at > 0
                && at + 1 < line.size()
                && SECTION.matcher(line.get(at).text()).matches()
                && line.get(at - 1).text().matches("[0-9]{1,3}")
                && Character.isLowerCase(line.get(at + 1).text().charAt(0));
    }

    /** Blank between two words, in heights of the higher. */
    public static double gap(RawWord left, RawWord right) {
        return (right.x() - left.right()) / (double) Math.max(12, Math.max(left.height(), right.height()));
    }
}
