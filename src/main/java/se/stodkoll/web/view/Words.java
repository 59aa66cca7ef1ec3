package se.stodkoll.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Source;
import se.stodkoll.report.digest.Compared;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.review.FieldType;
import se.stodkoll.review.ReadField;
import se.stodkoll.web.view.PageViews.Mark;

/** What the page calls things, in Swedish. */
public final class Words {
    private Words() {}

    /** What a case is called. */
    public static String name(Case matter) {
        return matter.projectName().isBlank() ? "Utan namn" : matter.projectName();
    }

    public static Mark mark(CaseStatus status) {
        return new Mark(status.name().toLowerCase(Locale.ROOT), SwedishTerms.sign(status), SwedishTerms.of(status));
    }

    public static Mark mark(Finding finding) {
        return finding.isDismissed()
                ? new Mark("info", "✗", "Avfärdat")
                : mark(finding.severity(), SwedishTerms.of(finding.severity()));
    }

    /** The finding's rule with the sign of its severity. */
    public static Mark title(Finding finding) {
        return mark(finding.severity(), SwedishTerms.of(finding.rule()));
    }

    private static Mark mark(Severity severity, String label) {
        return new Mark(severity.name().toLowerCase(Locale.ROOT), SwedishTerms.sign(severity), label);
    }

    public static String value(FieldType type, String plain) {
        return switch (type) {
            case MONEY -> SwedishFormat.kronor(Money.of(new BigDecimal(plain)));
            case PERCENT -> SwedishFormat.percent(new BigDecimal(plain));
            case DATE, TEXT -> plain;
        };
    }

    public static List<String> tags(ReadField.Value value) {
        List<String> tags = new ArrayList<>();
        if (value.source() != Source.TEXT_LAYER) {
            tags.add(SwedishTerms.of(value.source()));
        }
        Told.doubt(value.confidence()).ifPresent(tags::add);
        return tags;
    }

    /** "Sökt 1 150 097 kr", "Beviljat …", "Skillnad …"; those that there are. */
    public static List<String> facts(Finding finding) {
        return Compared.facts(finding).stream()
                .map(f -> SwedishFormat.labelled(f.label(), f.text()))
                .toList();
    }
}
