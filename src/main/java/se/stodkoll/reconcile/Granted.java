package se.stodkoll.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;

/**
 * A dated grant of a case.
 *
 * @param decided the day
 * @param amount granted at most
 */
record Granted(LocalDate decided, Field<Money> amount) {
    /** One grant a case: the decision to compare first; where several cover one application, all of them. */
    static List<Granted> by(CaseView view) {
        Stream<Decision> decisions = view.isJoint()
                ? view.decisions().stream()
                : view.decision().stream();
        return decisions
                .filter(d -> !d.grant().rejected())
                .flatMap(d -> d.grant().maxAmount().stream()
                        .flatMap(m -> d.origin().decisionDate().stream().map(day -> new Granted(day.value(), m))))
                .toList();
    }

    static Map<Integer, Money> byYear(CaseView view) {
        Map<Integer, Money> years = new TreeMap<>();
        by(view).forEach(g -> years.merge(g.decided.getYear(), g.amount.value(), Money::plus));
        return years;
    }
}
