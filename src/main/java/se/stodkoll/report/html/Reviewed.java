package se.stodkoll.report.html;

import java.util.List;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.report.digest.Told;

/** What persons have decided, as the report tells it. */
final class Reviewed {
    private Reviewed() {}

    /** What holds of the case and its values; what was said of findings stands with them. */
    static List<String> of(Case matter) {
        return matter.reviews().stream()
                .filter(e -> e.subject().finding().isEmpty())
                .map(e -> e.newValue().isPresent() ? change(e) + Told.verdict(e) : Told.verdict(e))
                .toList();
    }

    private static String change(ReviewEvent event) {
        return event.oldValue().orElse("inget") + " → " + event.newValue().orElse("") + ": ";
    }
}
