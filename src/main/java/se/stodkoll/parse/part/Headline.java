package se.stodkoll.parse.part;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.language.TextReader;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** What a paper's own headline calls it: "Ansökan om regionala projektmedel", "Bidragsbeslut". A voice among others, no gate. */
public final class Headline {
    private static final Template KINDS = Template.load("kinds");
    private static final List<String> APPLICATION = folded("headline.application");
    private static final List<String> DECISION = folded("headline.decision");
    private static final int TOP = 12;
    /** Letters of a headline. */
    private static final int LONGEST = 90;
    /** Words among which the paper's noun stands: "Gemensam ansökan till". */
    private static final int NOUN = 2;

    /** A colon that ends a label, and none before a case: "LAG:s beslut". */
    private static final Pattern LABEL = Pattern.compile(":(?!\\p{Ll})");

    private static final Pattern CASE = Pattern.compile("(?<=\\p{L}):(?=\\p{L})");

    private Headline() {}

    private static List<String> folded(String key) {
        return KINDS.list(key).stream().map(Labels::fold).toList();
    }

    /** The kind that the first headline near the top names; empty where none does. */
    public static Optional<PartKind> kind(PartText text) {
        return text.top(TOP).stream()
                .flatMap(l -> l.pieces().stream())
                .map(String::strip)
                .filter(t -> t.length() <= LONGEST
                        && !t.isEmpty()
                        && Character.isUpperCase(t.charAt(0))
                        && !t.endsWith(".")
                        && !LABEL.matcher(t).find()
                        && !TextReader.tells(t))
                .flatMap(t -> named(t).stream())
                .findFirst();
    }

    /** Whether a line calls the paper what it is: it names nobody. */
    /** Whether a paper's first line says that it tells rules for all who apply, "Riktlinjer för bidrag", "Utlysning": it decides nothing. */
    public static boolean isOfRules(PartText part) {
        String first = part.lines().isEmpty() ? "" : part.lines().get(0).text();
        return KINDS.list("headline.rules").stream().anyMatch(r -> Labels.startsWith(first, r));
    }

    public static boolean isKind(String line) {
        return named(line).isPresent();
    }

    private static Optional<PartKind> named(String title) {
        List<String> words = Arrays.stream(
                        CASE.matcher(Labels.fold(title)).replaceAll("").split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty())
                .limit(NOUN)
                .toList();
        for (String word : words) {
            if (DECISION.stream().anyMatch(m -> is(word, m))) {
                return Optional.of(PartKind.DECISION);
            }
            if (APPLICATION.stream().anyMatch(m -> is(word, m))) {
                return Optional.of(PartKind.APPLICATION);
            }
        }
        return Optional.empty();
    }

    /** Whether a word is a noun, or a compound of one: "projektansökan". */
    private static boolean is(String word, String noun) {
        return noun.startsWith("-")
                ? word.endsWith(noun.substring(1)) && word.length() > noun.length()
                : word.equals(noun);
    }
}
