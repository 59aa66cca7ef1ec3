package se.stodkoll.reconcile.doubt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Source;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#NOT_READ}: a figure that the case rests on is told differently by two readers, or by the text of a file and by
 * what its page shows. Nothing that is compared with it is sure, whether it agrees or differs.
 */
public final class UnsettledFigures implements CaseRule {
    private final RuleSettings.Doubt doubt;

    public UnsettledFigures(RuleSettings.Doubt doubt) {
        this.doubt = doubt;
    }

    @Override
    public List<RuleFinding> check(CaseView view) {
        if (!view.isPaired() || view.isRejected()) {
            return List.of();
        }
        Stream<Field<?>> applied = view.application().stream().flatMap(a -> ofApplication(view, a));
        Stream<Field<?>> decided = view.decision().stream().flatMap(d -> ofDecision(view, d));
        List<RuleFinding> found = new ArrayList<>();
        Stream.concat(applied, decided)
                .filter(this::isUnsettled)
                .filter(f -> found.stream()
                        .noneMatch(other -> other.finding().evidence().contains(f.evidence())))
                .forEach(f -> found.add(told(view, f)));
        return found;
    }

    /** What the document's own text says for certain, a person has set, or the program computed is not read in two ways. */
    private boolean isUnsettled(Field<?> field) {
        if (field.confidence() >= doubt.lowConfidence()) {
            return false;
        }
        // a day read in two ways is seldom two days: what a scan makes of it is left to what is compared with it
        boolean disputed =
                !(field.value() instanceof LocalDate) && !field.alternatives().isEmpty();
        return field.source() == Source.REPAIRED || field.source() == Source.OCR && disputed;
    }

    private static Stream<Field<?>> ofApplication(CaseView view, Application a) {
        return Stream.of(
                        view.appliedAmount().stream(),
                        a.request().percent().stream(),
                        of(a.period()),
                        a.budget().stream().flatMap(UnsettledFigures::totals))
                .flatMap(s -> s);
    }

    private static Stream<Field<?>> ofDecision(CaseView view, Decision d) {
        return Stream.of(
                        view.grantedAmount().stream(),
                        view.granted(each -> each.grant().percent()).stream(),
                        of(d.period()),
                        d.restated().amount().stream(),
                        d.restated().percent().stream(),
                        of(d.restated().period()))
                .flatMap(s -> s);
    }

    private static Stream<Field<?>> of(Period period) {
        return Stream.<Optional<? extends Field<?>>>of(period.start(), period.end())
                .flatMap(Optional::stream);
    }

    /** The sums that costs and financing are held against each other by. */
    private static Stream<Field<?>> totals(Budget budget) {
        return Stream.of(budget.costs(), budget.financing())
                .flatMap(Optional::stream)
                .map(BudgetTable::rows)
                .flatMap(List::stream)
                .filter(row -> row.kind() == RowKind.TOTAL)
                .map(BudgetRow::total)
                .flatMap(Optional::stream);
    }

    private static RuleFinding told(CaseView view, Field<?> field) {
        Optional<String> other = field.alternatives().stream().findFirst().map(Alternative::text);
        FindingDraft draft = FindingDraft.of(Rule.NOT_READ)
                .where(RuleTexts.of("where.figures"))
                .seen(field);
        if (field.source() == Source.OCR) {
            return draft.say("unsettled.read", view.place(field), said(field.value()), other.orElse(""));
        }
        return other.map(o -> draft.say("unsettled.text", view.place(field), said(field.value()), o))
                .orElseGet(() -> draft.say("unsettled.page", view.place(field), said(field.value())));
    }

    private static BilingualText said(Object value) {
        return value instanceof Money money
                ? FigureFormat.money(money)
                : value instanceof BigDecimal percent ? FigureFormat.percent(percent) : BilingualText.alike(value);
    }
}
