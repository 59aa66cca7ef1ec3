package se.stodkoll.repair.lexicon;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a word of a page falls into segments of letters, what is a figure or an address, and how capitals carry over. */
public final class PageWord {
    /** Letters with the digits, bars and signs that letters are misread as; ligature hyphens split. */
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{M}\\d|&§]+");

    private static final Pattern ADDRESS =
            Pattern.compile("@|://|(?i:^www\\.)|[\\p{L}\\d]\\.(?i:se|com|nu|org|eu|net)(?:$|[/,;)])");
    private static final int MOST_DIGITS = 3;

    private static final int VOICELESS = 5;
    private static final int LATIN_END = 0x250;

    private PageWord() {}

    /** Whether the text is an e-mail or web address, which repairs leave alone. */
    public static boolean isAddress(String text) {
        boolean maybe = text.indexOf('.') >= 0 || text.indexOf('@') >= 0 || text.indexOf(':') >= 0;
        return maybe && ADDRESS.matcher(text).find();
    }

    /** The text with each segment that may be a word replaced by what the rule makes of it. */
    public static String mapSegments(String text, UnaryOperator<String> rule) {
        if (isLettersOnly(text)) {
            return rule.apply(text);
        }
        Matcher m = SEGMENT.matcher(text);
        StringBuilder out = new StringBuilder();
        int end = 0;
        while (m.find()) {
            out.append(text, end, m.start());
            out.append(mayBeWord(m.group()) ? rule.apply(m.group()) : m.group());
            end = m.end();
        }
        return out.append(text, end, text.length()).toString();
    }

    /** The segments of the text that may be words. */
    public static List<String> segments(String text) {
        if (isLettersOnly(text)) {
            return List.of(text);
        }
        return SEGMENT.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(PageWord::mayBeWord)
                .toList();
    }

    /** Most words are; such a word is one segment. */
    private static boolean isLettersOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether no language writes it so: capitals after small letters, signs inside, or long without a vowel. */
    public static boolean isGarbled(String segment) {
        boolean capitalAfterSmall =
                segment.codePoints().filter(c -> Character.isUpperCase(c)).count() > 1
                        && segment.chars().anyMatch(Character::isLowerCase);
        String lower = segment.toLowerCase(WordLists.SWEDISH);
        boolean voiceless = lower.length() >= VOICELESS
                && lower.chars().noneMatch(c -> "aeiouyåäöéüæø".indexOf(c) >= 0)
                && lower.chars().allMatch(c -> c < LATIN_END);
        return capitalAfterSmall || isMixed(segment) || voiceless;
    }

    /**
     * Whether a segment may be a word rather than a figure, date or reference. Letters must outnumber the rest, capitals
     * and digits don't mix (24RS9114, B5), and no more than three digits stand in a word.
     */
    static boolean mayBeWord(String segment) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < segment.length(); i++) {
            letters += Character.isLetter(segment.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(segment.charAt(i)) ? 1 : 0;
        }
        if (letters == 0) {
            return false;
        }
        if (digits == 0) {
            return true;
        }
        boolean capitalInside = segment.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean oneOfEach = digits == 1 && letters == 1 && Character.isLowerCase(segment.charAt(0));
        boolean signBetween = digits == 1 && segment.indexOf('&') == 1;
        return !capitalInside && (digits <= MOST_DIGITS && letters > digits || signBetween) || oneOfEach;
    }

    /** Whether it has a digit, bar or sign among its letters. */
    public static boolean isMixed(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                return true;
            }
        }
        return false;
    }

    /** The word with the capitals of the text it replaces. */
    public static String likeCase(String word, String model) {
        if (word.length() == model.length() && model.chars().allMatch(Character::isLetter) && model.charAt(0) != 'I') {
            return letterByLetter(word, model);
        }
        long upper = model.chars().filter(Character::isUpperCase).count();
        long lower = model.chars().filter(Character::isLowerCase).count();
        if (upper > 1 && upper > lower) {
            return word.toUpperCase(WordLists.SWEDISH);
        }
        boolean barReadAsI = model.charAt(0) == 'I' && word.charAt(0) != 'i';
        return Character.isUpperCase(model.charAt(0)) && !barReadAsI ? capital(word) : word;
    }

    private static String letterByLetter(String word, String model) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(Character.isUpperCase(model.charAt(i)) ? Character.toUpperCase(c) : c);
        }
        return out.toString();
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(WordLists.SWEDISH) + word.substring(1);
    }
}
