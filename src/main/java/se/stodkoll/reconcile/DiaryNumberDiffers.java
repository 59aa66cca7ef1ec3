package se.stodkoll.reconcile;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.Field;
import se.stodkoll.model.Rule;

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
        if (Folded.id(a.value()).equals(Folded.id(d.value()))) {
            return Stream.empty();
        }
        String sv = view.place(d) + ": beslutets diarienummer är " + d.value() + ", ansökans är " + a.value() + " ("
                + view.place(a) + ").";
        String en = view.placeEn(d) + ": the decision's diary number is " + d.value() + ", the application's is "
                + a.value() + " (" + view.placeEn(a) + ").";
        return Stream.of(Draft.of(Rule.DIARY_NUMBER_DIFFERS)
                .texts(a.value(), d.value())
                .eitherWay(a, d)
                .say(sv, en));
    }
}
