package se.stodkoll.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.Case;
import se.stodkoll.model.Decision;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Link;
import se.stodkoll.model.Money;
import se.stodkoll.model.Part;

/** What cases grant, by the year of the decision: of each case the decision to compare first, or all that cover it. */
final class GrantedByYear {
    private GrantedByYear() {}

    static Map<Integer, Money> of(Collection<Case> cases, List<DocumentReport> documents) {
        Map<String, Decision> decisions = documents.stream()
                .flatMap(d -> d.parts().stream())
                .filter(p -> p.content().decision().isPresent())
                .collect(Collectors.toMap(Part::id, p -> p.content().decision().get(), (a, b) -> a));
        Map<Integer, Money> granted = new HashMap<>();
        for (Case c : cases) {
            for (String id : decided(c)) {
                Optional.ofNullable(decisions.get(id))
                        .filter(d -> !d.grant().rejected())
                        .ifPresent(d -> d.origin().decisionDate().ifPresent(day -> d.grant()
                                .maxAmount()
                                .ifPresent(m -> granted.merge(day.value().getYear(), m.value(), Money::plus))));
            }
        }
        return granted;
    }

    /** The parts whose decisions count: several only where one application is linked to several. */
    private static List<String> decided(Case c) {
        List<String> linked = c.links().stream()
                .filter(link -> link.from().equals(c.links().get(0).from()))
                .map(Link::to)
                .distinct()
                .toList();
        boolean several = !c.application().isEmpty() && linked.size() > 1 && c.decision().containsAll(linked);
        return several ? linked : c.decision().stream().limit(1).toList();
    }
}
