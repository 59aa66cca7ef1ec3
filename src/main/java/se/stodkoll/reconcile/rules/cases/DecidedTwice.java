package se.stodkoll.reconcile.rules.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.CrossCaseRule;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.reconcile.traits.Traits;

/**
 * {@link Rule#DECIDED_TWICE}: two cases grant money to a project of one name, one beneficiary and periods that meet.
 * Silent where the deciding bodies are stated and differ: a second funder decides on the same project.
 */
public final class DecidedTwice implements CrossCaseRule {
    @Override
    public List<Found> check(List<CaseView> views) {
        Map<String, List<Integer>> byProject = new LinkedHashMap<>();
        for (int i = 0; i < views.size(); i++) {
            Optional<String> project = granted(views.get(i)).flatMap(DecidedTwice::project);
            if (project.isPresent()) {
                byProject.computeIfAbsent(project.get(), p -> new ArrayList<>()).add(i);
            }
        }
        List<Found> found = new ArrayList<>();
        for (List<Integer> cases : byProject.values()) {
            for (int one : cases) {
                cases.stream()
                        .filter(other -> other != one && isTwice(views.get(one), views.get(other)))
                        .forEach(other -> found.add(new Found(one, finding(views.get(one), views.get(other)))));
            }
        }
        return found;
    }

    /** The decision to compare, where it grants an amount. */
    private static Optional<Decision> granted(CaseView view) {
        return view.decision()
                .filter(d -> !d.grant().rejected() && d.grant().maxAmount().isPresent());
    }

    private static Optional<String> project(Decision d) {
        Traits traits = Traits.of(d);
        return traits.name().flatMap(name -> traits.organisation().map(o -> name.replace(" ", "") + "\n" + o.name()));
    }

    private static boolean isTwice(CaseView a, CaseView b) {
        Decision one = granted(a).orElseThrow();
        Decision other = granted(b).orElseThrow();
        Optional<String> body = body(one);
        Optional<String> otherBody = body(other);
        return Traits.of(one).mayOverlap(Traits.of(other))
                && (body.isEmpty() || otherBody.isEmpty() || body.equals(otherBody));
    }

    private static Optional<String> body(Decision d) {
        return d.origin().decidingBody().map(b -> FoldedText.dotless(b.value()));
    }

    private static RuleFinding finding(CaseView view, CaseView otherView) {
        Field<Money> here = granted(view).orElseThrow().grant().maxAmount().orElseThrow();
        Decision other = granted(otherView).orElseThrow();
        Field<Money> there = other.grant().maxAmount().orElseThrow();
        String name = other.projectName().orElseThrow().value();
        return FindingDraft.of(Rule.DECIDED_TWICE)
                .seen(here, there)
                .say(
                        "decided.twice",
                        view.place(here),
                        name,
                        FigureFormat.money(here.value()),
                        FigureFormat.money(there.value()),
                        view.place(there));
    }
}
