package se.stodkoll.parse.matter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.DiaryNumbers;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.part.TextSpan;
import se.stodkoll.text.Flow;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The matter's own number: behind its label, or in the paper's head in a form that tells it; never that of rules it refers to. */
public final class MatterNumbers {
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final int HEAD_LINES = 14;
    /** In the head, in the form of such numbers, without a label. */
    private static final double IN_FORM = 0.85;
    /** A fact whose label is a number's own, and nothing else's. */
    public static final double SURE = 0.8;

    /** What a number of a law begins with: "SFS 2007:14". */
    private static final Set<String> LAWS =
            Set.copyOf(Vocabulary.load("mentions").list("number.laws"));

    private final PartText part;
    private final FactFields facts;

    public MatterNumbers(PartText part, FactFields facts) {
        this.part = part;
        this.facts = facts;
    }

    public Optional<Field<String>> find() {
        return DiaryNumbers.inHead(part.top(8), part.readings())
                .filter(f -> !isApplications(f.value()))
                .or(() -> facts.string(Slot.DIARY_NUMBER)
                        .filter(f -> f.confidence() >= SURE
                                && !isOfRules(f.value())
                                && !FIGURES.matcher(f.value()).matches()))
                .or(() -> labelled(part.flow()))
                .or(() ->
                        inForm(part.flowOf(0, Math.min(HEAD_LINES, part.lines().size()))));
    }

    /** The first in these stretches of the part's text. */
    public Optional<Field<String>> within(List<TextSpan> stretches) {
        Flow flow = part.flow();
        return numbers(flow)
                .filter(n -> stretches.stream().anyMatch(s -> s.holds(n)))
                .findFirst()
                .map(n -> flow.field(n.number(), n.start(), n.end()));
    }

    private Stream<Mention.MatterNumber> numbers(Flow flow) {
        return all(flow).filter(n -> !DiaryNumbers.isOfRules(flow, n.start()) && !isApplications(n.number()));
    }

    /** Whether a label tells that a number is the application's, which the funder's portal gave. */
    private boolean isApplications(String number) {
        return facts.string(Slot.APPLICATION_ID)
                .filter(id -> id.value().equals(number))
                .isPresent();
    }

    /** Figures alone may be any number; a matter's has letters or parts. */
    private static Stream<Mention.MatterNumber> all(Flow flow) {
        return flow.mentions().stream()
                .filter(Mention.MatterNumber.class::isInstance)
                .map(Mention.MatterNumber.class::cast)
                .filter(n -> !FIGURES.matcher(n.number()).matches()
                        && !LAWS.contains(
                                n.number().replaceFirst("[^\\p{L}].*", "").toLowerCase(Locale.ROOT)));
    }

    private boolean isOfRules(String value) {
        return all(part.flow())
                .anyMatch(n -> n.number().equals(value) && DiaryNumbers.isOfRules(part.flow(), n.start()));
    }

    private Optional<Field<String>> labelled(Flow flow) {
        return numbers(flow)
                .filter(Mention.MatterNumber::labelled)
                .findFirst()
                .map(n -> flow.field(n.number(), n.start(), n.end()));
    }

    private Optional<Field<String>> inForm(Flow flow) {
        return numbers(flow)
                .findFirst()
                .map(n -> flow.field(n.number(), n.start(), n.end()))
                .map(f -> f.atMost(IN_FORM));
    }
}
