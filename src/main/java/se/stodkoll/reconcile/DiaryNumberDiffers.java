package se.stodkoll.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;

/** {@link Rule#DIARY_NUMBER_DIFFERS}: both sides state a diary number, and not the same. */
final class DiaryNumberDiffers implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.application().flatMap(a -> a.identity().diaryNumber()).stream()
                .flatMap(a ->
                        view.decision().flatMap(d -> d.diaryNumber()).stream().flatMap(d -> compare(view, a, d)))
                .toList();
    }

    private static Stream<Fired> compare(CaseView view, Field<String> a, Field<String> d) {
        if (isSame(a, d) || view.sharesNumber() || isOfReplaced(view, a)) {
            return Stream.empty();
        }
        return Stream.of(Draft.of(Rule.DIARY_NUMBER_DIFFERS)
                .texts(a.value(), d.value())
                .eitherWay(a, d)
                .say("diary.number.differs", view.place(d), d.value(), a.value(), view.place(a)));
    }

    private static boolean isSame(Field<String> a, Field<String> b) {
        return Folded.id(a.value()).equals(Folded.id(b.value()));
    }

    /** Whether it is the number of a decision that the one in force replaces under a number of its own. */
    private static boolean isOfReplaced(CaseView view, Field<String> a) {
        Optional<Field<String>> replaced = view.decision().flatMap(Decision::replaces);
        return replaced.isPresent()
                && Stream.concat(replaced.stream(), view.decisions().stream().flatMap(d -> d.diaryNumber().stream()))
                        .anyMatch(number -> isSame(a, number));
    }
}
