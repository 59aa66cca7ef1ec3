package se.stodkoll.text.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares labels through damage: case, accents, spacing and the commonest misreadings do not count. */
public final class Labels {
    /** Share of a label's letters that may be misread; a label of ten letters bears two. */
    private static final double TOLERANCE = 0.2;

    /** Labels and lines are compared again and again; folding is the dear part. */
    private static final Memo<String, String> FOLDED = new Memo<>(20_000, Labels::folded);

    private static final Vocabulary SECTIONS = Vocabulary.load("sections");
    /** No "kost- och". */
    private static final String NO_ELISION = "(?!" + Vocabulary.load("names").exact("eliding") + "\\b)";

    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})" + NO_ELISION);
    private static final Pattern BROKEN_AT_HYPHEN = Pattern.compile("(?<=[\\p{L}\\d])-\\s*\\n\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BROKEN_IN_CELL = Pattern.compile("(?<=\\p{Ll})- (?=\\p{Ll})" + NO_ELISION);
    /** "OH- kostnader": the hyphen of a compound with letters in capitals is printed with or without a break. */
    private static final Pattern BROKEN_AT_CAPITAL = Pattern.compile("(?<=\\p{Lu})- (?=\\p{Ll})" + NO_ELISION);

    private static final Pattern BROKEN_AT_FIGURE = Pattern.compile("(?<=\\d)- (?=\\p{Ll}|\\d)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SIX_AS_O = Pattern.compile("(?<=\\p{L})6|6(?=\\p{L})");
    private static final Pattern BAR_AS_L = Pattern.compile("(?<=\\p{L})[1|](?=\\p{L})|[|](?=\\p{L})");
    private static final Pattern END_OF_HEADING = Pattern.compile("[:.]$");
    private static final Pattern WHOSE_DECISION = Pattern.compile(
            behind("\\b", "whose.decision") + "\\s+" + SECTIONS.exact("whose.before")
                    + "\\s+(?:\\p{L}[\\p{L},-]*\\s+){0,4}?[\\p{L}-]*"
                    + SECTIONS.exact("whose.stems") + "\\p{L}*(?:\\s.{0,50})?$"
                    + "|" + behind("^", "whose.proposal") + "\\s+" + SECTIONS.exact("whose.in")
                    + "(?:\\s+[\\p{L},-]+){1,6}$",
            Pattern.CASE_INSENSITIVE);

    private Labels() {}

    private static String behind(String edge, String key) {
        return SECTIONS.list(key).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|" + edge, "(?<=" + edge, ")"));
    }

    /** White space folded to one space, a word broken by a hyphen at a line end joined. */
    public static String joined(String text) {
        String whole = BROKEN_AT_HYPHEN
                .matcher(BROKEN_WORD.matcher(text).replaceAll(""))
                .replaceAll("-");
        return BLANKS.matcher(whole).replaceAll(" ").trim();
    }

    /** Words of a cell joined: a hyphen before a small letter broke a word over lines, but for "kost- och"; behind a figure it stays. */
    public static String rejoined(String words) {
        String whole = BROKEN_IN_CELL.matcher(joined(words)).replaceAll("");
        return BROKEN_AT_FIGURE
                .matcher(BROKEN_AT_CAPITAL.matcher(whole).replaceAll("-"))
                .replaceAll("-");
    }

    /** Lower case, without accents, dashes alike, white space folded; digits that stand for letters inside words turned. */
    public static String fold(String text) {
        return FOLDED.of(text);
    }

    private static String folded(String text) {
        return PlainFold.of(text).orElseGet(() -> foldedByPatterns(text));
    }

    /** Any text folded. */
    static String foldedByPatterns(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = DASHES.matcher(bare).replaceAll("-").toLowerCase(Locale.ROOT);
        String letters =
                BAR_AS_L.matcher(SIX_AS_O.matcher(lower).replaceAll("o")).replaceAll("l");
        return BLANKS.matcher(letters).replaceAll(" ").trim();
    }

    /** A heading without its colon, and without whose decision it heads: "Förslag till beslut i kulturnämnden". */
    public static String heading(String line) {
        return WHOSE_DECISION
                .matcher(END_OF_HEADING.matcher(line).replaceAll(""))
                .replaceAll("");
    }

    /** Whether the two say the same label. */
    public static boolean same(String seen, String label) {
        return isNear(fold(seen), fold(label));
    }

    /** As {@link #same}, of two that are folded. */
    public static boolean isNear(String seen, String label) {
        return isWithin(seen, label, allowed(label));
    }

    /** Whether {@code seen} begins with the label. */
    public static boolean startsWith(String seen, String label) {
        String s = fold(seen);
        String l = fold(label);
        if (s.startsWith(l)) {
            return true;
        }
        int max = allowed(l);
        if (l.isEmpty() || s.length() < l.length() - max) {
            return false;
        }
        for (int cut = Math.max(1, l.length() - max); cut <= Math.min(s.length(), l.length() + max); cut++) {
            boolean wordEnd = cut == s.length() || !Character.isLetterOrDigit(s.charAt(cut));
            if (wordEnd && isWithin(s.substring(0, cut), l, max)) {
                return true;
            }
        }
        return false;
    }

    public static boolean contains(String seen, String label) {
        return fold(seen).contains(fold(label));
    }

    /** @param label folded */
    private static int allowed(String label) {
        return (int) (label.length() * TOLERANCE);
    }

    private static boolean isWithin(String a, String b, int max) {
        return a.equals(b) || max > 0 && EditDistance.isWithin(a, b, max);
    }
}
