package se.stodkoll.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/** {@link Rule#REJECTED}: the decision in force turns the application down, so that no amount of it is compared. */
final class Rejected implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.isRejected()
                ? view.decision().map(d -> fired(view, d)).stream().toList()
                : List.of();
    }

    private static Fired fired(CaseView view, Decision d) {
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
        Draft draft = Draft.of(Rule.REJECTED);
        at.ifPresent(draft::seen);
        applied.ifPresent(draft::seen);
        return draft.say(
                "rejected",
                at.map(f -> RuleTexts.of("at", view.place(f))).orElse(Said.NOTHING),
                body.map(Said::alike).orElseGet(() -> RuleTexts.of("rejected.decision")),
                applied.map(a -> RuleTexts.of("rejected.applied", Wording.money(a.value()), view.place(a)))
                        .orElse(Said.NOTHING));
    }
}
