package se.stodkoll.model;

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
        List<Link> links,
        List<Finding> findings,
        List<ReviewEvent> reviews) {
    public Case {
        application = List.copyOf(application);
        decision = List.copyOf(decision);
        links = List.copyOf(links);
        findings = List.copyOf(findings);
        reviews = reviews == null ? List.of() : List.copyOf(reviews); // bodies written before there were any
    }

    /** One that no person has looked at. */
    public Case(
            String id,
            String projectName,
            CaseStatus status,
            List<String> application,
            List<String> decision,
            List<Link> links,
            List<Finding> findings) {
        this(id, projectName, status, application, decision, links, findings, List.of());
    }

    /** Ids of its parts, the application's side first, each once. */
    public List<String> parts() {
        return Stream.concat(application.stream(), decision.stream()).distinct().toList();
    }
}
