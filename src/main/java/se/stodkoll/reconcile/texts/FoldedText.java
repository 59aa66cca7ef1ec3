package se.stodkoll.reconcile.texts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Text made comparable: what is left when case, spaces, dashes, quotes, and where asked dots and legal forms, go. */
public final class FoldedText {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();
    private static final Set<String> LEGAL_FORMS =
            Set.copyOf(Vocabulary.load("names").list("legal.words"));

    /** Letters of the words before an abbreviation, and of it. */
    private static final int LEAST_OWN = 4;

    private static final int MOST_LETTERS = 4;

    private static final Pattern QUOTES = Pattern.compile("[\"'´`\u2018-\u201F«»]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}\u00AD\u2212]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REGISTER = Pattern.compile("^\\p{L}+(?=\\d+$)");
    private static final Pattern NOT_ID = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private FoldedText() {}

    /** Folds case, spaces, dashes and quotes, and no more. */
    public static String text(String s) {
        String folded = Normalizer.normalize(s, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return GAPS.matcher(QUOTES.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Folds the dots and rings of letters too, as a poor picture loses them. */
    public static String dotless(String s) {
        return MARKS.matcher(Normalizer.normalize(text(s), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ø', 'o');
    }

    /** Digits and letters only: diary numbers and ids. */
    public static String id(String s) {
        return NOT_ID.matcher(text(s)).replaceAll("");
    }

    /** A folded number without the letters of its register where figures alone are behind them: one for all that may be the same. */
    public static String serial(String id) {
        return REGISTER.matcher(id).replaceFirst("");
    }

    /** Whether two numbers are one, also where one lacks the letters of its register: papers of one office leave them out. */
    public static boolean isSameNumber(String a, String b) {
        String one = id(a);
        String other = id(b);
        return one.equals(other) || serial(one).equals(other) || one.equals(serial(other));
    }

    /** Words alone, folded, dotless, without legal forms and genitives, parted by single spaces. */
    public static String words(String s) {
        return Stream.of(bare(dotless(s)).split(" "))
                .filter(w -> !LEGAL_FORMS.contains(w))
                .map(FoldedText::withoutGenitive)
                .collect(Collectors.joining(" "));
    }

    /** What is folded, without the marks between its words. */
    public static String bare(String folded) {
        return NOT_ID.matcher(folded).replaceAll(" ").strip();
    }

    /** The organisation's own name: no department after a comma, no legal form, no genitive. */
    public static String organisation(String s) {
        String own = text(s.split("[,(]", 2)[0]).replaceAll("[.]", " ");
        List<String> words = new ArrayList<>(List.of(own.strip().split("\\s+")));
        words.removeIf(LEGAL_FORMS::contains);
        List<String> kept = words.isEmpty() ? List.of(own.strip()) : words;
        return kept.stream().map(FoldedText::withoutGenitive).collect(Collectors.joining(" "));
    }

    private static String withoutGenitive(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The first letters of an organisation's words, "röl". */
    public static String initials(String s) {
        return List.of(organisation(s).split(" ")).stream()
                .filter(w -> !w.isEmpty())
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Whether a folded name is another with its last words shortened to a few letters: "brännaberga ok", "brännaberga orienteringsklubb". */
    public static boolean abbreviates(String name, String longer) {
        int own = name.lastIndexOf(' ');
        boolean same = own >= LEAST_OWN && longer.startsWith(name.substring(0, own + 1));
        String letters = name.substring(own + 1);
        String words = same ? longer.substring(own + 1) : "";
        return same
                && letters.length() > 1
                && letters.length() <= MOST_LETTERS
                && words.length() > 2 * letters.length()
                && words.charAt(0) == letters.charAt(0)
                && inOrder(letters, words);
    }

    private static boolean inOrder(String letters, String words) {
        int at = 0;
        for (int i = 0; i < words.length() && at < letters.length(); i++) {
            at += words.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    /** Likeness of two names, 0 to 1: the mean of two measures, so that a shared beginning alone does not decide. */
    public static double likeness(String a, String b) {
        return likenessOfFolded(dotless(a), dotless(b));
    }

    /** The same of names folded before. */
    public static double likenessOfFolded(String x, String y) {
        if (x.equals(y)) {
            return 1;
        }
        int longest = Math.max(x.length(), y.length());
        double edits = 1 - (double) LEVENSHTEIN.apply(x, y) / longest;
        return (edits + JARO_WINKLER.apply(x, y)) / 2;
    }
}
