package se.stodkoll.report.sheet;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.SwedishTerms;

/**
 * Writes rapport.csv, a row a case, and fynd.csv, a row a finding. Byte-order mark, semicolons, CRLF and decimal comma,
 * as Excel in Sweden opens by a double click.
 */
public final class CsvReport {
    private static final List<String> MATTER = List.of("Ärende", "Projekt", "Sökande", "Diarienummer", "Status");
    private static final List<String> CASE =
            List.of("Sökt belopp (kr)", "Beslutat belopp (kr)", "Sökt procent", "Beslutad procent", "Antal avvikelser");
    private static final List<String> FINDING =
            List.of("Fynd", "Regelkod", "Allvar", "Meddelande", "Plats", "Väntat", "Faktiskt", "Skillnad", "Källor");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvReport() {}

    /** @param folder of the report */
    public static void write(NightDigest night, Path folder) throws IOException {
        write(folder.resolve("rapport.csv"), CASE, night.matters().stream().map(m -> caseRow(night, m)));
        write(
                folder.resolve("fynd.csv"),
                FINDING,
                night.matters().stream()
                        .flatMap(m -> m.matter().findings().stream().map(f -> findingRow(night, m, f))));
    }

    private static void write(Path file, List<String> titles, Stream<CsvRow> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            CsvRow.of(Stream.of(MATTER, titles, Verdict.TITLES)
                            .flatMap(List::stream)
                            .toList())
                    .writeTo(out);
            for (CsvRow row : rows.toList()) {
                row.writeTo(out);
            }
        }
    }

    private static CsvRow start(Matter m) {
        return new CsvRow()
                .text(m.matter().id())
                .text(m.matter().projectName())
                .text(m.ofApplication(a -> a.applicant().name())
                        .or(() -> m.ofDecision(d -> d.grant().beneficiary()))
                        .map(Field::value)
                        .orElse(""))
                .text(m.ofDecision(d -> d.diaryNumber())
                        .or(() -> m.ofApplication(a -> a.identity().diaryNumber()))
                        .map(Field::value)
                        .orElse(""))
                .text(SwedishTerms.of(m.matter().status()));
    }

    private static CsvRow caseRow(NightDigest night, Matter m) {
        long differing = m.matter().findings().stream()
                .filter(f -> f.severity() == Severity.MISMATCH && !f.isDismissed())
                .count();
        CsvRow row = start(m).number(m.requested().map(Field::value).map(Money::kronor))
                .number(m.granted().map(Field::value).map(Money::kronor))
                .number(m.ofApplication(a -> a.request().percent()).map(Field::value))
                .number(m.ofDecision(d -> d.grant().percent()).map(Field::value))
                .text(String.valueOf(differing));
        return verdict(row, Verdict.of(m, night.attention(m)));
    }

    private static CsvRow findingRow(NightDigest night, Matter m, Finding f) {
        Comparison compared = f.comparison();
        CsvRow row = start(m).text(SwedishTerms.of(f.rule()))
                .text(f.rule().name())
                .text(SwedishTerms.of(f))
                .text(f.message().sv())
                .text(f.where().orElse(""))
                .canonical(compared.type(), compared.expected())
                .canonical(compared.type(), compared.actual())
                .number(compared.actualMinusExpected())
                .text(Sources.of(night, f.evidence()));
        return verdict(row, Verdict.of(f));
    }

    private static CsvRow verdict(CsvRow row, Verdict verdict) {
        return row.text(verdict.what())
                .text(verdict.who())
                .text(verdict.day().map(LocalDate::toString).orElse(""))
                .text(verdict.reason());
    }
}
