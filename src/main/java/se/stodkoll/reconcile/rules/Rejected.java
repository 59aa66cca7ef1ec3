package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/** {@link Rule#REJECTED}: the decision in force turns the application down, so that no amount of it is compared. */
public final class Rejected implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.isRejected()
                ? view.decision().map(d -> finding(view, d)).stream().toList()
                : List.of();
    }

    private static RuleFinding finding(CaseView view, Decision d) {
        Optional<Field<?>> at = Stream.<Optional<? extends Field<?>>>of(
                        d.grant().outcome(),
                        d.projectName(),
                        d.diaryNumber(),
                        d.grant().beneficiary())
                .flatMap(Optional::stream)
                .<Field<?>>map(f -> f)
                .findFirst();
        Optional<String> body = d.origin().decidingBody().map(Field::value);
        Optional<Field<Money>> applied = view.appliedAmount();
        FindingDraft draft = FindingDraft.of(Rule.REJECTED);
        at.ifPresent(draft::seen);
        applied.ifPresent(draft::seen);
        return draft.say(
                "rejected",
                at.map(f -> RuleTexts.of("at", view.place(f))).orElse(BilingualText.NOTHING),
                body.map(BilingualText::alike).orElseGet(() -> RuleTexts.of("rejected.decision")),
                applied.map(a -> RuleTexts.of("rejected.applied", FigureFormat.money(a.value()), view.place(a)))
                        .orElse(BilingualText.NOTHING));
    }
}
