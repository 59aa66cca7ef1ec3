package se.stodkoll.model.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One matter: what was applied for and what was decided.
 *
 * @param id stable over nights as long as its parts stay
 * @param projectName as the decision says, else the application
 * @param status worst of its findings
 * @param application part ids
 * @param decision part ids
 * @param rows where the decision is a row of a list, which one; its part is among the decision's, and may be so in other
 *     cases too
 * @param links why they belong together
 * @param findings what the rules found
 * @param reviews what persons have decided on it and that still holds, oldest first
 */
public record Case(
        String id,
        String projectName,
        CaseStatus status,
        List<String> application,
        List<String> decision,
        List<RowRef> rows,
        List<Link> links,
        List<Finding> findings,
        List<ReviewEvent> reviews) {
    public Case {
        application = List.copyOf(application);
        decision = List.copyOf(decision);
        rows = rows == null ? List.of() : List.copyOf(rows); // bodies written before there were any
        links = List.copyOf(links);
        findings = List.copyOf(findings);
        reviews = reviews == null ? List.of() : List.copyOf(reviews); // bodies written before there were any
    }

    /** One whose decision is no row of a list, and that no person has looked at. */
    public Case(
            String id,
            String projectName,
            CaseStatus status,
            List<String> application,
            List<String> decision,
            List<Link> links,
            List<Finding> findings) {
        this(id, projectName, status, application, decision, List.of(), links, findings, List.of());
    }

    /** One finding for each cause, the worst that no person has set aside, in their order. */
    public List<Finding> leads() {
        return findings.stream()
                .filter(f -> f.cause() == 0
                        || sameCause(f).findFirst().filter(first -> first == f).isPresent())
                .toList();
    }

    /** The other findings of a lead's cause. */
    public List<Finding> following(Finding lead) {
        return lead.cause() == 0 ? List.of() : sameCause(lead).skip(1).toList();
    }

    private Stream<Finding> sameCause(Finding finding) {
        return findings.stream()
                .filter(f -> f.cause() == finding.cause())
                .sorted(Comparator.comparing(Finding::isDismissed).thenComparing(Finding::severity));
    }

    /** Ids of the parts that stand in this case and no other: all but the lists of which it has a row. */
    public List<String> ownParts() {
        return parts().stream().filter(part -> !isList(part)).toList();
    }

    private boolean isList(String part) {
        return rows.stream().anyMatch(r -> r.part().equals(part));
    }

    /** Ids of its parts, the application's side first, each once. */
    public List<String> parts() {
        return Stream.concat(application.stream(), decision.stream()).distinct().toList();
    }
}
