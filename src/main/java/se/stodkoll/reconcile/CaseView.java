package se.stodkoll.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.Application;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Evidence;
import se.stodkoll.model.Field;

/**
 * What the rules see of a case.
 *
 * @param applications those in force, the one to compare first
 * @param decisions those of the matter, the one to compare first
 * @param isJoint whether several applications, or decisions, stand against one, whose amount they are together
 * @param files name by SHA-256, for messages
 * @param tolerances in force
 */
record CaseView(
        List<Application> applications,
        List<Decision> decisions,
        boolean isJoint,
        Map<String, String> files,
        RuleSettings.Tolerances tolerances) {
    CaseView {
        applications = List.copyOf(applications);
        decisions = List.copyOf(decisions);
        files = Map.copyOf(files);
    }

    static CaseView of(Grouping.Group group, Map<String, String> files, RuleSettings.Tolerances tolerances) {
        return new CaseView(
                group.applications().stream()
                        .flatMap(m -> m.applicationsInForce().stream())
                        .toList(),
                group.decisions().stream().flatMap(m -> m.decisions().stream()).toList(),
                group.applications().size() > 1 || group.decisions().size() > 1,
                files,
                tolerances);
    }

    Optional<Application> application() {
        return applications.stream().findFirst();
    }

    Optional<Decision> decision() {
        return decisions.stream().findFirst();
    }

    /** "beslut-17.pdf s. 3" */
    String place(Field<?> field) {
        return place(field.evidence(), "s.");
    }

    /** "beslut-17.pdf p. 3" */
    String placeEn(Field<?> field) {
        return place(field.evidence(), "p.");
    }

    String place(Evidence evidence, String page) {
        return files.getOrDefault(evidence.document(), "dokument") + " " + page + " " + evidence.page();
    }
}
