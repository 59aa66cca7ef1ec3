package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FoldedText;

/** {@link Rule#DIARY_NUMBER_DIFFERS}: both sides state a diary number, and not the same. */
public final class DiaryNumberDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.application().flatMap(a -> a.identity().diaryNumber()).stream()
                .flatMap(a ->
                        view.decision().flatMap(d -> d.diaryNumber()).stream().flatMap(d -> compare(view, a, d)))
                .toList();
    }

    private static Stream<RuleFinding> compare(CaseView view, Field<String> a, Field<String> d) {
        if (isSame(a, d) || view.sharesNumber() || isOfReplaced(view, a)) {
            return Stream.empty();
        }
        return Stream.of(FindingDraft.of(Rule.DIARY_NUMBER_DIFFERS)
                .texts(a.value(), d.value())
                .eitherWay(a, d)
                .say("diary.number.differs", view.place(d), d.value(), a.value(), view.place(a)));
    }

    private static boolean isSame(Field<String> a, Field<String> b) {
        return FoldedText.isSameNumber(a.value(), b.value());
    }

    /** Whether it is the number of a decision that the one in force replaces under a number of its own. */
    private static boolean isOfReplaced(CaseView view, Field<String> a) {
        Optional<Field<String>> replaced = view.decision().flatMap(Decision::replaces);
        return replaced.isPresent()
                && Stream.concat(replaced.stream(), view.decisions().stream().flatMap(d -> d.diaryNumber().stream()))
                        .anyMatch(number -> isSame(a, number));
    }
}
