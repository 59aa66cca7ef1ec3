package se.stodkoll.model;

import java.util.List;

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
 */
public record Case(
        String id,
        String projectName,
        CaseStatus status,
        List<String> application,
        List<String> decision,
        List<Link> links,
        List<Finding> findings) {
    public Case {
        application = List.copyOf(application);
        decision = List.copyOf(decision);
        links = List.copyOf(links);
        findings = List.copyOf(findings);
    }
}
