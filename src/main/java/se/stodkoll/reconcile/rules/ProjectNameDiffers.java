package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.word.Source;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FoldedText;

/**
 * {@link Rule#PROJECT_NAME_DIFFERS}: the names differ after folding case, spaces, dashes and quotes; of a name read
 * from a picture, or repaired, the dots of å, ä and ö are folded too, since pictures lose them. A row of a list tells what
 * the money is for, which is held against the name only where it is like it.
 */
public final class ProjectNameDiffers implements CaseRule {
    private static final double LEAST_LIKENESS = 0.6;

    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.isNameInRow()
                ? List.of()
                : view.application().flatMap(a -> a.identity().projectName()).stream()
                        .flatMap(a -> view.decision().flatMap(d -> d.projectName()).stream()
                                .flatMap(d -> compare(view, a, d)))
                        .toList();
    }

    private static Stream<RuleFinding> compare(CaseView view, Field<String> a, Field<String> d) {
        if (same(a, d) || view.isOfList() && !areAlike(a, d)) {
            return Stream.empty();
        }
        return Stream.of(FindingDraft.of(Rule.PROJECT_NAME_DIFFERS)
                .texts(a.value(), d.value())
                .eitherWay(a, d)
                .say("project.name.differs", view.place(d), d.value(), a.value(), view.place(a)));
    }

    private static boolean same(Field<String> a, Field<String> d) {
        return mayHaveLostDots(a) || mayHaveLostDots(d)
                ? tight(FoldedText.dotless(a.value())).equals(tight(FoldedText.dotless(d.value())))
                : tight(FoldedText.text(a.value())).equals(tight(FoldedText.text(d.value())));
    }

    private static boolean areAlike(Field<String> a, Field<String> d) {
        return FoldedText.likeness(a.value(), d.value()) >= LEAST_LIKENESS;
    }

    private static boolean mayHaveLostDots(Field<String> name) {
        return name.source() == Source.OCR || name.source() == Source.REPAIRED;
    }

    private static String tight(String s) {
        return s.replace(" ", "");
    }
}
