package se.stodkoll.report.sheet;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.stodkoll.model.Comparison;
import se.stodkoll.model.Field;
import se.stodkoll.model.Finding;
import se.stodkoll.model.Money;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.SwedishTerms;

/**
 * Writes rapport.csv: a row a case, followed by a row for each of its findings. Byte-order mark, semicolons, CRLF and
 * decimal comma, as Excel in Sweden opens by a double click.
 */
public final class CsvReport {
    private static final List<String> HEADER = List.of(
            "Radtyp", "Ärende", "Projekt", "Status", "Sökt belopp (kr)", "Beslutat belopp (kr)", "Sökt procent",
            "Beslutad procent", "Regel", "Allvar", "Meddelande", "Plats", "Väntat", "Faktiskt", "Skillnad", "Källor");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvReport() {}

    public static void write(Night night, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            CsvRow.of(HEADER).writeTo(out);
            for (Matter matter : night.matters()) {
                caseRow(matter).writeTo(out);
                for (Finding finding : matter.matter().findings()) {
                    findingRow(night, matter, finding).writeTo(out);
                }
            }
        }
    }

    private static CsvRow start(String kind, Matter matter) {
        return new CsvRow()
                .text(kind)
                .text(matter.matter().id())
                .text(matter.matter().projectName())
                .text(SwedishTerms.of(matter.matter().status()));
    }

    private static CsvRow caseRow(Matter m) {
        return start("Ärende", m)
                .number(m.requested().map(Field::value).map(Money::kronor))
                .number(m.granted().map(Field::value).map(Money::kronor))
                .number(m.ofApplication(a -> a.request().percent()).map(Field::value))
                .number(m.ofDecision(d -> d.grant().percent()).map(Field::value))
                .empty(8);
    }

    private static CsvRow findingRow(Night night, Matter m, Finding f) {
        Comparison compared = f.comparison();
        return start("Avvikelse", m)
                .empty(4)
                .text(f.rule().name())
                .text(SwedishTerms.of(f))
                .text(f.message().sv())
                .text(f.where().orElse(""))
                .canonical(compared.type(), compared.expected())
                .canonical(compared.type(), compared.actual())
                .number(compared.actualMinusExpected())
                .text(Sources.of(night, f.evidence()));
    }
}
