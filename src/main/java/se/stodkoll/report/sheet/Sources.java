package se.stodkoll.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.report.digest.NightDigest;

/** Evidence as a reference that a person can follow: "ansökan.pdf s. 3, beslut.pdf s. 1". */
final class Sources {
    private Sources() {}

    static String of(NightDigest night, List<Evidence> evidence) {
        return evidence.stream().map(e -> of(night, e)).distinct().collect(Collectors.joining(", "));
    }

    static String of(NightDigest night, Evidence evidence) {
        String file =
                night.document(evidence.document()).map(DocumentReport::file).orElse("okänd fil");
        return file + " s. " + evidence.page();
    }
}
