package se.stodkoll.parse.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.TextSpan;
import se.stodkoll.text.Clauses;
import se.stodkoll.text.Flow;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The earlier decision that a decision says it changes or replaces: its number, else its day. */
final class ReplacedDecision {
    private static final Vocabulary WORDS = Vocabulary.load("acts");
    private static final String DECISION = "\\p{L}*" + WORDS.pattern("decision.nouns") + "(?![\\p{L}\\d])";
    /** A few words, none of which says that something else is meant. */
    private static final String BETWEEN = "(?:\\s+(?!" + word("replacing.apart") + ")\\p{L}+){0,3}?\\s+";
    /** "ersätter nämndens beslut", "ändringsbeslut till". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?:" + word("replacing.decision") + "|" + word("replacing") + BETWEEN + DECISION + ")");

    private static final Pattern NOUN = Pattern.compile("(?iu)" + DECISION);
    /** "… ska ha följande lydelse". */
    private static final Pattern BEHIND = Pattern.compile("(?iu)" + word("replaced"));
    /** Characters from the words to the day or number, at most. */
    private static final int REACH = 60;

    private final Flow flow;
    private final Optional<String> ownNumber;
    private final Optional<LocalDate> ownDay;

    /**
     * @param ownNumber the matter's, which does not tell its decisions apart
     * @param ownDay the decision's; what it replaces was decided before
     */
    ReplacedDecision(Flow flow, Optional<String> ownNumber, Optional<LocalDate> ownDay) {
        this.flow = flow;
        this.ownNumber = ownNumber;
        this.ownDay = ownDay;
    }

    private static String word(String key) {
        return WORDS.word(key).replace("[ \\t]+", "\\s+");
    }

    /** The first that a clause in the stretch names; as a day "2024-05-14". */
    Optional<Field<String>> within(TextSpan stretch) {
        return flow.clauses().stream()
                .filter(c -> c.start() >= stretch.start() && c.start() < stretch.end())
                .flatMap(c -> Stream.of(behindWords(c), beforeWords(c)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Field<String>> behindWords(Clauses.Clause clause) {
        Matcher m = BEFORE.matcher(clause.text());
        return m.find() ? named(clause, m.end(), m.end() + REACH) : Optional.empty();
    }

    private Optional<Field<String>> beforeWords(Clauses.Clause clause) {
        Matcher behind = BEHIND.matcher(clause.text());
        if (!behind.find()) {
            return Optional.empty();
        }
        Matcher noun = NOUN.matcher(clause.text()).region(0, behind.start());
        return noun.find()
                ? named(clause, Math.max(noun.end(), behind.start() - REACH), behind.start())
                : Optional.empty();
    }

    /** A number that is not the matter's own, else a day before the decision's own. */
    private Optional<Field<String>> named(Clauses.Clause clause, int from, int to) {
        TextSpan near = new TextSpan(
                clause.start() + from,
                clause.start() + Math.min(to, clause.text().length()));
        Stream<Mention> numbers =
                flow.mentions().stream().filter(m -> m instanceof Mention.MatterNumber n && !isOwn(n));
        Stream<Mention> days = flow.mentions().stream().filter(m -> m instanceof Mention.Day d && isBefore(d));
        return Stream.concat(numbers, days).filter(near::holds).findFirst().map(this::field);
    }

    private boolean isOwn(Mention.MatterNumber n) {
        return ownNumber.filter(n.number()::equals).isPresent();
    }

    private boolean isBefore(Mention.Day day) {
        return day.date()
                .filter(d -> ownDay.isEmpty() || d.isBefore(ownDay.get()))
                .isPresent();
    }

    private Field<String> field(Mention m) {
        String value = m instanceof Mention.Day day
                ? day.date().orElseThrow().toString()
                : ((Mention.MatterNumber) m).number();
        return flow.field(value, m.start(), m.end());
    }
}
