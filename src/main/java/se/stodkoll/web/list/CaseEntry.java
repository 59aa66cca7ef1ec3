package se.stodkoll.web.list;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.Attention;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.Told;

/**
 * A case as the list finds and orders it.
 *
 * @param matter the case
 * @param attention what it asks of a person
 * @param assignee who is to look at it; empty where nobody is told to
 * @param searchText what it is found by, folded as {@link Folded}
 * @param certainty how surely its amounts are read, 0 to 1; one less where a finding is for a person to settle
 * @param amounts that it is put in order by
 * @param arrival of its papers
 */
public record CaseEntry(
        Matter matter,
        Attention attention,
        String assignee,
        String searchText,
        double certainty,
        Amounts amounts,
        Arrival arrival) {
    /**
     * Kronor.
     *
     * @param difference the largest that a finding tells, without sign
     * @param stake the larger of what is applied for and granted
     */
    public record Amounts(Money difference, Money stake) {}

    /**
     * When papers were first read.
     *
     * @param first the first of them
     * @param last the last
     */
    public record Arrival(Instant first, Instant last) {}

    /** @param arrived by content, when it was first read */
    static CaseEntry of(Matter m, Attention attention, Map<String, Instant> arrived) {
        return new CaseEntry(
                m,
                attention,
                assignee(m),
                Folded.of(Told.searchText(m)),
                certainty(m),
                new Amounts(m.difference(), m.stake()),
                new Arrival(
                        arrivals(m, arrived).min(Instant::compareTo).orElse(Instant.EPOCH),
                        arrivals(m, arrived).max(Instant::compareTo).orElse(Instant.EPOCH)));
    }

    String id() {
        return matter.matter().id();
    }

    private static String assignee(Matter m) {
        return m.matter().reviews().stream()
                .filter(e -> e.act() == ReviewAct.ASSIGN)
                .flatMap(e -> e.newValue().stream())
                .reduce("", (before, last) -> last);
    }

    private static double certainty(Matter m) {
        boolean open = m.matter().findings().stream()
                .anyMatch(f -> f.severity() == Severity.REVIEW && f.verdict().isEmpty());
        return fields(m).mapToDouble(Field::confidence).min().orElse(1) - (open ? 1 : 0);
    }

    private static Stream<Field<Money>> fields(Matter m) {
        return Stream.concat(m.requested().stream(), m.granted().stream());
    }

    private static Stream<Instant> arrivals(Matter m, Map<String, Instant> arrived) {
        return m.parts().stream()
                .flatMap(p -> Stream.ofNullable(arrived.get(p.document().sha256())));
    }
}
