package se.stodkoll.report.html;

import java.util.List;
import se.stodkoll.model.Case;
import se.stodkoll.model.ReviewEvent;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;

/** What persons have decided, as the report tells it. */
final class Reviewed {
    private Reviewed() {}

    /** "Avfärdat av Anna 2026-11-22 06:55: skrivfel i ansökan" */
    static String verdict(ReviewEvent event) {
        return SwedishTerms.of(event.act()) + " av " + event.person() + " " + SwedishFormat.minute(event.at())
                + (event.reason().isEmpty() ? "" : ": " + event.reason());
    }

    /** What holds of the case and its values; what was said of findings stands with them. */
    static List<String> of(Case matter) {
        return matter.reviews().stream()
                .filter(e -> e.subject().finding().isEmpty())
                .map(e -> e.newValue().isPresent() ? change(e) + verdict(e) : verdict(e))
                .toList();
    }

    private static String change(ReviewEvent event) {
        return event.oldValue().orElse("inget") + " → " + event.newValue().orElse("") + ": ";
    }
}
