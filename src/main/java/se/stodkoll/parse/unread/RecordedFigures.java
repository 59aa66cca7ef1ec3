package se.stodkoll.parse.unread;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Frame;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/** The amounts that a document's records hold, by their digits: as printed, and in kronor. */
public final class RecordedFigures {
    private final Set<String> digits = new HashSet<>();

    private RecordedFigures() {}

    /** Those of applications, decisions, support lists and frames; tables that are no part of a record say nothing. */
    public static RecordedFigures of(List<Part> parts) {
        RecordedFigures said = new RecordedFigures();
        parts.stream().map(Part::content).flatMap(RecordedFigures::amounts).forEach(said::add);
        parts.stream().flatMap(p -> p.content().decision().stream()).forEach(said::addCosts);
        return said;
    }

    /** The costs of which the most that is granted is the share that is granted. */
    private void addCosts(Decision decision) {
        Optional<BigDecimal> share =
                decision.grant().percent().map(Field::value).filter(p -> p.signum() > 0);
        Optional<BigDecimal> most =
                decision.grant().maxAmount().map(f -> f.value().kronor());
        share.flatMap(s -> most.map(m -> m.movePointRight(2).divide(s, 0, RoundingMode.HALF_UP)))
                .map(BigDecimal::toPlainString)
                .ifPresent(digits::add);
    }

    private void add(Field<Money> amount) {
        digits.add(digits(amount.evidence().text()));
        digits.add(digits(amount.value().kronor().stripTrailingZeros().toPlainString()));
    }

    /** Whether some record holds a printed amount. */
    boolean says(String printed) {
        return digits.contains(digits(printed));
    }

    static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static Stream<Field<Money>> amounts(PartContent content) {
        return Stream.of(
                        content.application().stream().flatMap(RecordedFigures::applied),
                        content.decision().stream().flatMap(RecordedFigures::decided),
                        content.supportList().stream()
                                .flatMap(l -> l.grants().stream())
                                .flatMap(g -> g.amount().stream()),
                        content.frames().stream().map(Frame::amount))
                .flatMap(s -> s);
    }

    private static Stream<Field<Money>> applied(Application application) {
        Stream<Field<Money>> budget = application.budget().stream()
                .flatMap(b -> Stream.of(b.costs(), b.financing(), b.inKind()))
                .flatMap(Optional::stream)
                .flatMap(RecordedFigures::rows);
        Stream<Field<Money>> asked = Stream.of(
                        application.request().amount(), application.request().advance())
                .flatMap(Optional::stream);
        Stream<Field<Money>> planned = application.activities().stream().flatMap(RecordedFigures::planned);
        return Stream.of(budget, asked, planned).flatMap(s -> s);
    }

    private static Stream<Field<Money>> planned(Activity activity) {
        return Stream.concat(activity.cost().stream(), activity.steps().stream().flatMap(s -> s.cost().stream()));
    }

    private static Stream<Field<Money>> rows(BudgetTable table) {
        return table.rows().stream().flatMap(r -> Stream.concat(r.amounts().values().stream(), r.total().stream()));
    }

    private static Stream<Field<Money>> decided(Decision decision) {
        return Stream.of(
                        decision.grant().maxAmount().stream(),
                        decision.restated().amount().stream(),
                        decision.fundingSources().stream().flatMap(s -> s.amount().stream()),
                        decision.terms().reservations().stream().map(Decision.Reservation::amountPerYear))
                .flatMap(s -> s);
    }
}
