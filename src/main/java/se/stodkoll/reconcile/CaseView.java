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
 * @param files name by SHA-256, for messages
 * @param tolerances in force
 */
record CaseView(
        List<Application> applications,
        List<Decision> decisions,
        Map<String, String> files,
        RuleSettings.Tolerances tolerances) {
    CaseView {
        applications = List.copyOf(applications);
        decisions = List.copyOf(decisions);
        files = Map.copyOf(files);
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
