package se.stodkoll.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * The words and signs that carry a sentence's structure, as readers of pictures misread them, put right where their
 * neighbours or their own letters leave no doubt: "alt" that begins a line, "37 &amp; av", "I december", "arisöker". Figures are
 * never touched; an amount's separators are.
 */
public final class MisreadWords {
    private static final Vocabulary VOCABULARY = Grammar.WORDS;
    /** What begins a line and is "att". */
    private static final List<String> THAT_MISREAD = VOCABULARY.list("misread.that");

    private static final String THAT = VOCABULARY.list("misread.that.meant").get(0);
    private static final Pattern DIRT_BEFORE =
            Pattern.compile("^[\"'.,\\u00b7\\u2018\\u2019\\u201c\\u201d\\u201e»«-]{1,2}");
    private static final List<String> NUMBER_MISREAD = VOCABULARY.list("misread.number");
    private static final String NUMBER = VOCABULARY.list("misread.number.meant").get(0);
    private static final Pattern NUMBER_BEGINS = Pattern.compile("[A-ZÅÄÖ]{2,}.*|\\d.*");
    private static final Pattern MONTH = Pattern.compile("(?i)" + VOCABULARY.exact("misread.months") + "\\p{L}*\\.?");
    private static final Pattern PERCENTAGE = Pattern.compile("(?:100|\\d{1,2})(?:,\\d{1,2})?");
    private static final Pattern KRONOR = Pattern.compile(
            "(?i)" + VOCABULARY.exact("misread.kronor") + "[.,]?|" + VOCABULARY.exact("misread.currency"));
    private static final Pattern STUCK =
            Pattern.compile("(\\d{3})[.,:](" + VOCABULARY.exact("misread.kronor") + "\\W?)");

    /** Words worth telling through damage; those of one stem stand together, so that none is taken for another. */
    private static final List<String> WORDS = VOCABULARY.list("misread.words");

    private static final char UNMAPPED = '\uFFFD';
    private static final List<String> LIGATURES = List.of("tt", "ti", "ft");
    private static final List<String> LIGATED = VOCABULARY.list("misread.ligated");
    private static final List<String> OF = VOCABULARY.list("share.of");
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);
    /** A word that its reader was this sure of is no damaged one. */
    private static final double SURE = 0.92;
    /** A sign for per cent is seldom read with more confidence as anything else. */
    private static final double SURE_SIGN = 0.8;

    private static final int SHORTEST = 6;

    private MisreadWords() {}

    /** What the word at {@code i} of a line says; {@code before} is the word before it, on the line above perhaps. */
    public static String said(List<PlacedWord> line, int i, String before) {
        String text = line.get(i).text();
        if (line.get(i).word().source() != Source.OCR) {
            return text.indexOf(UNMAPPED) < 0 ? text : ligature(text);
        }
        String next = i + 1 < line.size() ? line.get(i + 1).text() : "";
        double confidence = line.get(i).word().confidence();
        if (i == 0 && isThat(text)) {
            return THAT;
        }
        if (isNumber(text) && NUMBER_BEGINS.matcher(next).matches()) {
            return text.charAt(0) + NUMBER.substring(1);
        }
        if (OF.contains(next) && PERCENTAGE.matcher(before).matches() && isSign(text, confidence)) {
            return "%";
        }
        if (text.matches("[Il|]") && MONTH.matcher(next).matches()) {
            return "1";
        }
        return confidence < SURE ? word(text).orElseGet(() -> separators(text, next)) : separators(text, next);
    }

    /** A misreading of it, or the word behind dirt. */
    private static boolean isThat(String text) {
        return THAT_MISREAD.contains(text)
                || text.length() > THAT.length()
                        && DIRT_BEFORE.matcher(text).replaceFirst("").equals(THAT);
    }

    /** The first letter small or a capital. */
    private static boolean isNumber(String text) {
        return !text.isEmpty() && NUMBER_MISREAD.contains(Character.toLowerCase(text.charAt(0)) + text.substring(1));
    }

    /** A text layer whose font maps its ligatures to nothing: "a\uFFFD" is "att", where one of these words comes of it. */
    private static String ligature(String text) {
        return LIGATURES.stream()
                .map(l -> text.replace(String.valueOf(UNMAPPED), l))
                .filter(LIGATED::contains)
                .findFirst()
                .orElse(text);
    }

    private static boolean isSign(String text, double confidence) {
        return text.equals("&") || (confidence < SURE_SIGN && text.length() <= 3 && !text.matches(".*\\d.*|%.*"));
    }

    /** The one word of the list that is a letter away, or two that look like one; its first letter is right. */
    private static Optional<String> word(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() < SHORTEST || WORDS.contains(lower)) {
            return Optional.empty();
        }
        String joined = lower.replace("rn", "m").replace("ri", "n");
        List<String> near = WORDS.stream()
                .filter(w -> w.charAt(0) == lower.charAt(0))
                .filter(w -> w.equals(joined) || DISTANCE.apply(lower, w) == 1)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** "3:005.823", "935. kronor" and "000.kronor". */
    private static String separators(String text, String next) {
        if (text.matches("\\d{1,3}(?:[.:]\\d{3})+")) {
            return text.replace(':', '.');
        }
        Matcher stuck = STUCK.matcher(text);
        if (stuck.matches()) {
            return stuck.group(1) + " " + stuck.group(2);
        }
        boolean stop = text.matches("\\d{3}[.,]") && KRONOR.matcher(next).matches();
        return stop ? text.substring(0, 3) : text;
    }
}
