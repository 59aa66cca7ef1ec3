package se.stodkoll.reconcile.rules.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.finding.CaseView;

/**
 * A dated grant of a case.
 *
 * @param decided the day
 * @param body that decided, as printed
 * @param amount granted at most
 */
public record DatedGrant(LocalDate decided, Optional<String> body, Field<Money> amount) {
    /** One grant a case: the decision to compare first; where several cover one application, all of them. */
    static List<DatedGrant> by(CaseView view) {
        Stream<Decision> decisions = view.isJoint() ? view.decisions().stream() : view.decision().stream();
        return decisions
                .filter(d -> !d.grant().rejected())
                .flatMap(d -> d.grant().maxAmount().stream()
                        .flatMap(m -> d.origin().decisionDate().stream()
                                .map(day -> new DatedGrant(
                                        day.value(), d.origin().decidingBody().map(Field::value), m))))
                .toList();
    }

    /** What the case grants, by each frame that it counts against: the year's, and the year's of the body. */
    public static Map<String, Money> byFrame(CaseView view) {
        Map<String, Money> frames = new TreeMap<>();
        by(view).forEach(g -> g.frames().forEach(frame -> frames.merge(frame, g.amount.value(), Money::plus)));
        return frames;
    }

    List<String> frames() {
        String year = YearFrame.key(decided.getYear());
        return body.map(b -> List.of(year, YearFrame.key(decided.getYear(), b))).orElse(List.of(year));
    }
}
