package se.stodkoll.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Source;
import se.stodkoll.report.digest.Compared;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.review.FieldType;
import se.stodkoll.review.ReadField;

/** What the page calls things, in Swedish. */
public final class Words {
    private Words() {}

    /** What a case is called. */
    public static String name(Case matter) {
        return matter.projectName().isBlank() ? "Utan namn" : matter.projectName();
    }

    public static String value(FieldType type, String plain) {
        return switch (type) {
            case MONEY -> SwedishFormat.kronor(Money.of(new BigDecimal(plain)));
            case PERCENT -> SwedishFormat.percent(new BigDecimal(plain));
            case DATE, YEARS, TEXT -> plain;
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
