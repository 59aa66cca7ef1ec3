package se.stodkoll.report.html;

import java.util.Locale;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.Mark;

/** The sign and word of each state. */
final class Marks {
    static final Mark SAME = new Mark("match", "=", "Lika");
    static final Mark ONE_SIDE = new Mark("none", "–", "Ena sidan");

    private Marks() {}

    static Mark of(CaseStatus status) {
        return new Mark(status.name().toLowerCase(Locale.ROOT), SwedishTerms.sign(status), SwedishTerms.of(status));
    }

    static Mark of(Finding finding) {
        return finding.isDismissed() ? new Mark("info", "✗", SwedishTerms.of(finding)) : of(finding.severity());
    }

    static Mark of(Severity severity) {
        return new Mark(
                severity.name().toLowerCase(Locale.ROOT), SwedishTerms.sign(severity), SwedishTerms.of(severity));
    }
}
