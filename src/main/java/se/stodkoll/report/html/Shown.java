package se.stodkoll.report.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Source;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.report.html.Views.Value;

/** A field as a person reads it: its value, how it was read, how sure that is, where it stands. */
final class Shown {
    private Shown() {}

    /** @param home the file whose name stands above the column and need not be told again */
    static Value of(NightDigest night, Field<?> field, Optional<DocumentReport> home) {
        boolean atHome =
                home.filter(d -> d.sha256().equals(field.evidence().document())).isPresent();
        String place = atHome ? page(field.evidence()) : place(night, field.evidence());
        return new Value(text(field.value()), origin(field), doubt(field), place, link(night, field.evidence()));
    }

    static String doubt(Field<?> field) {
        return Told.doubt(field.confidence()).orElse("");
    }

    static String link(NightDigest night, Evidence evidence) {
        return night.original(evidence.document(), evidence.page()).orElse("");
    }

    /** "beslut/a.pdf s. 3" */
    static String place(NightDigest night, Evidence evidence) {
        return night.document(evidence.document()).map(DocumentReport::file).orElse("okänd fil") + " " + page(evidence);
    }

    private static String page(Evidence evidence) {
        return "s.\u00A0" + evidence.page();
    }

    private static String origin(Field<?> field) {
        return field.source() == Source.TEXT_LAYER ? "" : SwedishTerms.of(field.source());
    }

    private static String text(Object value) {
        if (value instanceof Money money) {
            return SwedishFormat.kronor(money);
        } else if (value instanceof BigDecimal percent) {
            return SwedishFormat.percent(percent);
        } else if (value instanceof LocalDate date) {
            return SwedishFormat.date(date);
        } else if (value instanceof SupportList.Outcome outcome) {
            return SwedishTerms.of(outcome);
        }
        return value.toString();
    }
}
