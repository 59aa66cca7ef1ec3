package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * {@link Rule#CO_FUNDER_CONTRADICTS}: a financing table counts on a body's money, and that body's own decision on the
 * project, in another case, grants another amount or none. Told by the project's name and by the body's name at the
 * start of the row's label; silent where the decision does not name its body, or where several rows name it.
 */
final class CoFunderContradicts implements BeyondRule {
    /** Shorter names ("AB") are no names. */
    private static final int SHORTEST = 6;

    @Override
    public List<Found> check(List<CaseView> views) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = 0; i < views.size(); i++) {
            Optional<String> name =
                    views.get(i).decision().flatMap(d -> Traits.of(d).name());
            if (name.isPresent()) {
                byName.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(i);
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            CaseView view = views.get(i);
            for (Application a : view.applications()) {
                for (int other : Traits.of(a).name().map(byName::get).orElse(List.of())) {
                    if (other != i) {
                        int at = i;
                        contradiction(view, a, views.get(other).decision().orElseThrow())
                                .ifPresent(fired -> found.add(new Found(at, fired)));
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Fired> contradiction(CaseView view, Application a, Decision d) {
        Optional<Field<String>> body = d.origin().decidingBody();
        Optional<Money> granted = d.grant().rejected()
                ? Optional.of(Money.ZERO)
                : d.grant().maxAmount().map(Field::value);
        if (body.isEmpty() || granted.isEmpty() || !Traits.of(a).mayOverlap(Traits.of(d))) {
            return Optional.empty();
        }
        return a.budget()
                .flatMap(Budget::financing)
                .map(TableView::new)
                .flatMap(table -> rowOf(body.get().value(), table)
                        .flatMap(row -> table.total(row)
                                .filter(counted ->
                                        counted.differsFrom(granted.get(), table.tolerance(view.tolerances())))
                                .map(counted -> fired(view, table.rows().get(row), counted, d, granted.get()))));
    }

    /** The one item of the body. */
    private static Optional<Integer> rowOf(String body, TableView table) {
        String name = Folded.organisation(Folded.dotless(body));
        List<Integer> rows = table.items().stream()
                .filter(i -> Folded.organisation(table.foldedLabel(i)).startsWith(name))
                .toList();
        return name.length() < SHORTEST || rows.size() != 1 ? Optional.empty() : Optional.of(rows.get(0));
    }

    private static Fired fired(CaseView view, BudgetRow row, Money counted, Decision d, Money granted) {
        Field<?> there = Stream.<Optional<? extends Field<?>>>of(d.grant().maxAmount(), d.projectName())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        Said where = RuleTexts.of("where.row", row.label().value());
        Draft draft = Draft.of(Rule.CO_FUNDER_CONTRADICTS)
                .where(where)
                .money(counted, granted)
                .seen(row.label());
        row.total().ifPresent(draft::seen);
        return draft.seen(there)
                .say(
                        "co.funder.contradicts",
                        view.place(row.label()),
                        where,
                        Wording.money(counted),
                        d.origin().decidingBody().orElseThrow().value(),
                        Wording.money(granted),
                        view.place(there));
    }
}
