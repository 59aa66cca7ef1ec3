package se.stodkoll.parse.part;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.language.TextReader;
import se.stodkoll.model.value.Field;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.PublicBodies;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Who a letter is from and to, where no label and no sentence says it: the names behind "Från" and "Till", or over the addresses of its head. */
public final class LetterHead {
    private static final Vocabulary WORDS = Vocabulary.load("letters");
    private static final Pattern FROM = behind("from");
    private static final Pattern TO = behind("to");
    private static final Pattern GREETING = behind("greeting");
    private static final String ADDRESS = "(?:" + String.join("|", WORDS.list("address.words")) + "|\\p{L}+(?:"
            + String.join("|", WORDS.list("address.endings")) + "))\\b";
    /** A name ends at what parts it from its address. */
    private static final Pattern END = Pattern.compile("\\s*(?:!|\\||·|•|,\\s*(?=" + ADDRESS
            + "|\\d)|\\s{3,}|\\d{3}\\s?\\d{2}\\s|\\s(?:" + any("persons") + ")).*$");
    /** A paper's kind before who it is from: "Projektbeskrivning från X". */
    private static final Pattern KIND_FROM =
            Pattern.compile("(?iu)^\\p{L}*(?:" + any("kinds") + ")\\s+(?:" + any("from") + ")\\s+(?=\\p{L})");

    /** What may stand under the name of whoever a letter is to: a street, a box, a postcode, somebody there. */
    private static final Pattern UNDER = Pattern.compile("(?iu)^\\s*(?:" + ADDRESS
            + "(?:\\s.*\\d.*)?|\\p{L}[\\p{L} ]*\\s(?!(?:19|20)\\d\\d\\b)\\d{1,4}\\s?\\p{L}?|\\d{3}\\s?\\d{2}\\s+\\p{L}.*|"
            + any("persons") + ").*$");

    private static final Pattern READERS =
            Pattern.compile("(?iu)^(?:" + any("readers") + ")\\s+(?:" + any("readers.of") + ")\\s+(?=(?-i:\\p{Lu}))");
    private static final Set<String> SPOKEN_TO =
            WORDS.list("spoken.to").stream().map(Labels::fold).collect(Collectors.toUnmodifiableSet());

    private static final Pattern PERSON = Pattern.compile("(?iu)^\\s*(?:" + any("persons") + ")");
    private static final Pattern LABELLED_LINE = Pattern.compile(":|\\s{2}");
    private static final List<String> MARKS = marks(false);
    /** Short forms, which are words of their own: "Viks IK". */
    private static final List<String> FORMS = marks(true);

    /** Letters of a word that is found within others by chance. */
    private static final int SHORT = 4;

    private static final int HEAD_LINES = 6;
    /** Lines of a head with two addresses. */
    private static final int ADDRESS_LINES = 16;
    /** Letters of a line of an address. */
    private static final int LONGEST = 60;
    /** Behind "Från". */
    private static final double LABELLED = 0.85;
    /** The first line of a letter that is addressed to somebody else. */
    private static final double HEADED = 0.75;

    /** A line of the head that is a name, with nothing of an address below it. */
    private static final double ALONE = 0.65;

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final PartText part;

    public LetterHead(PartText part) {
        this.part = part;
    }

    /** @param own those that the list has a blank before */
    private static List<String> marks(boolean own) {
        return WORDS.list("organisation.words").stream()
                .filter(w -> w.startsWith(" ") == own)
                .map(w -> Labels.fold(w).strip())
                .toList();
    }

    private static String any(String key) {
        return WORDS.list(key).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Pattern behind(String key) {
        return Pattern.compile("(?iu)^\\s*(?:" + any(key) + ")(?:\\s*:\\s*|\\s+)(?<name>\\S.*)$");
    }

    /** Who writes. */
    public Optional<Field<String>> sender() {
        for (int i = 0; i < Math.min(HEAD_LINES, part.lines().size()); i++) {
            Matcher from = FROM.matcher(line(i));
            if (from.matches()
                    && line(i).length() < LONGEST
                    && (isLabelled(from) || isName(from.group("name")))
                    && Mentions.amounts(line(i)).isEmpty()) {
                return name(i, from.start("name"), LABELLED);
            }
        }
        return isAddressed() || namesAnother() ? headed() : Optional.empty();
    }

    /** The organisation whose name is the first line. */
    public Optional<Field<String>> headed() {
        return isName(line(0)) && !Headline.isKind(line(0)) ? name(0, 0, HEADED) : Optional.empty();
    }

    /** Whether a colon ends the word before a name: "Från gård till gård" is a title. */
    private boolean isLabelled(Matcher before) {
        return before.group().substring(0, before.start("name")).stripTrailing().endsWith(":");
    }

    /** Whether a second organisation stands in the head: the one that is written to. */
    private boolean namesAnother() {
        return part.top(HEAD_LINES).stream()
                .skip(1)
                .anyMatch(l -> l.text().length() < LONGEST
                        && isName(l.text())
                        && !Labels.fold(line(0)).startsWith(Labels.fold(l.text()))
                        && !LABELLED_LINE.matcher(l.text()).find());
    }

    /** Whether a line of the head begins with the word for whom it is to. */
    private boolean isAddressed() {
        return part.top(ADDRESS_LINES).stream()
                .anyMatch(l -> TO.matcher(l.text()).matches()
                        || WORDS.list("to").stream().anyMatch(w -> Labels.same(l.text(), w)));
    }

    /** Who is written to, where a text speaks to somebody: as {@link #addressed}, else an organisation that a line of the head names and nothing more. */
    public Optional<Field<String>> addressee() {
        return addressed()
                .or(() -> IntStream.range(
                                1, Math.min(ADDRESS_LINES, part.lines().size()))
                        .filter(i -> isName(line(i)) && !Labels.fold(line(0)).contains(Labels.fold(line(i))))
                        .filter(i -> line(i).length() < LONGEST
                                && !FIGURE.matcher(line(i)).find()
                                && !LABELLED_LINE.matcher(line(i)).find()
                                && !TextReader.headsSection(line(i))
                                && !Headline.isKind(line(i)))
                        .mapToObj(i -> name(i, 0, ALONE))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Who is written to: behind "Till", or the name over an address that is not the first line's. */
    public Optional<Field<String>> addressed() {
        int lines = Math.min(ADDRESS_LINES, part.lines().size());
        for (int i = 1; i < lines; i++) {
            for (Pattern before : List.of(TO, GREETING)) {
                Matcher to = before.matcher(line(i));
                if (to.matches() && (before == TO || line(i).length() < LONGEST) && isName(to.group("name"))) {
                    Matcher readers = READERS.matcher(to.group("name"));
                    return name(i, to.start("name") + (readers.find() ? readers.end() : 0), LABELLED);
                }
            }
        }
        for (int i = 1; i + 1 < lines; i++) {
            boolean person = PERSON.matcher(line(i + 1)).find();
            boolean over = UNDER.matcher(line(i + 1)).matches()
                    && line(i + 1).length() < LONGEST
                    && Mentions.amounts(line(i + 1)).isEmpty()
                    && !TextReader.headsSection(line(i));
            if (over
                    && line(i).length() < LONGEST
                    && !UNDER.matcher(line(i)).matches()
                    && (person || isName(line(i)))) {
                return name(i, 0, HEADED);
            }
        }
        return Optional.empty();
    }

    /** Whether the text speaks to whom it is to: "ni", "er". */
    public boolean speaks() {
        return part.lines().stream()
                .flatMap(l -> Arrays.stream(l.text().split("[^\\p{L}]+")))
                .anyMatch(w -> SPOKEN_TO.contains(Labels.fold(w)));
    }

    private String line(int i) {
        return part.lines().get(i).text();
    }

    /** Whether a line is of an address: a street, a box, a postcode, somebody there. */
    public static boolean isAddress(String line) {
        return UNDER.matcher(line).matches();
    }

    public static boolean isName(String line) {
        String name = END.matcher(line).replaceFirst("").trim();
        return PublicBodies.load().isKnown(name)
                || Arrays.stream(Labels.fold(name).split("[\\s,()]+")).anyMatch(LetterHead::isMarked);
    }

    /** A word of an organisation's name, the beginning or the end of one; short ones may only end it: "områden" is no "råd". */
    private static boolean isMarked(String word) {
        return FORMS.contains(word)
                || MARKS.stream()
                        .anyMatch(m -> word.equals(m)
                                || word.length() > m.length() + 1 && word.endsWith(m)
                                || m.length() > SHORT && word.startsWith(m));
    }

    private Optional<Field<String>> name(int line, int from, double sure) {
        Flow flow = part.flowOf(line, line + 1);
        String text = flow.text();
        Matcher kind = KIND_FROM.matcher(line(line));
        int behind = from == 0 && kind.find() ? kind.end() : from;
        int start = Math.max(0, text.length() - line(line).length() - 1 + behind);
        Matcher end = END.matcher(text.substring(start).stripTrailing());
        int to = end.find() ? start + end.start() : text.length();
        return flow.string(start, to).map(f -> f.atMost(sure));
    }
}
