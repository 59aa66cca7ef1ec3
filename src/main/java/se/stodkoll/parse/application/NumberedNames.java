package se.stodkoll.parse.application;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Field;
import se.stodkoll.text.Flow;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Organisations that a text names with their numbers right behind: "Byalaget Eken (802400-1234)", "Byalaget Eken, org.nr 802400-1234". */
final class NumberedNames {
    /** What may stand between a name and its number. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s(,:;–-]*(?:" + Vocabulary.load("mentions").pattern("organisation.labels") + "[\\s.:]*)?$",
            Pattern.CASE_INSENSITIVE);
    /** Where what may be a name begins: behind the end of a sentence, of a line, or of what a label or a bracket holds. */
    private static final Pattern BEGINS = Pattern.compile("[\\n:;(]|[.!?]\\s");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d&'’.-]*(?: [\\p{L}\\d&'’.-]+){0,6}");

    /** Letters of a name, and of what stands between it and its number, at most. */
    private static final int LONGEST = 160;

    /** The number beside a name is its, most often; a name that nothing but its number tells is less sure. */
    private static final double NUMBER = 0.95;

    private static final double NAMED = 0.75;

    private final Flow flow;
    private final List<Mention.OrganisationNumber> numbers;

    NumberedNames(Flow flow) {
        this.flow = flow;
        this.numbers = flow.mentions().stream()
                .filter(Mention.OrganisationNumber.class::isInstance)
                .map(Mention.OrganisationNumber.class::cast)
                .toList();
    }

    /** The number that stands right behind a name, wherever in the text it does. */
    Optional<Field<String>> numberOf(String name) {
        return numbers.stream()
                .filter(n -> Labels.fold(before(n)).endsWith(Labels.fold(name)))
                .findFirst()
                .map(n -> flow.field(n.number(), n.start(), n.end()).atMost(NUMBER));
    }

    /** What stands before the text's only number of an organisation, where it may be a name and no more. */
    Optional<Field<String>> only() {
        return numbers.stream()
                                .map(Mention.OrganisationNumber::number)
                                .distinct()
                                .count()
                        != 1
                ? Optional.empty()
                : numbers.stream().flatMap(n -> name(n).stream()).findFirst().map(f -> f.atMost(NAMED));
    }

    private Optional<Field<String>> name(Mention.OrganisationNumber number) {
        String before = before(number);
        String between = flow.text().substring(start(number) + before.length(), number.start());
        if (between.indexOf('(') < 0 && between.indexOf(',') < 0) {
            return Optional.empty(); // a label's value, or a cell's
        }
        int from = 0;
        Matcher begins = BEGINS.matcher(before);
        while (begins.find()) {
            from = begins.end();
        }
        String said = before.substring(from).strip();
        int end = start(number) + before.length();
        return NAME.matcher(said).matches() ? flow.string(end - said.length(), end) : Optional.empty();
    }

    /** The text before a number, without what parts the two; a name is not longer. */
    private String before(Mention.OrganisationNumber number) {
        return BETWEEN.matcher(flow.text().substring(start(number), number.start()))
                .replaceFirst("")
                .stripTrailing();
    }

    private static int start(Mention.OrganisationNumber number) {
        return Math.max(0, number.start() - LONGEST);
    }
}
