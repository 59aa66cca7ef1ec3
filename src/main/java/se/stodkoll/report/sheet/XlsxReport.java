package se.stodkoll.report.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.PlacedPart;
import se.stodkoll.report.digest.SwedishTerms;

/** Writes rapport.xlsx: cases, findings, budget amounts, grants and files, a sheet each. */
public final class XlsxReport {
    private static final List<Column> CASES = List.of(
            Column.text("Ärende"),
            Column.wide("Projekt"),
            Column.figure("Status"),
            Column.figure("Sökt belopp"),
            Column.figure("Beslutat belopp"),
            Column.figure("Beslutat − sökt"),
            Column.figure("Sökt procent"),
            Column.figure("Beslutad procent"),
            Column.figure("Ansökan start"),
            Column.figure("Ansökan slut"),
            Column.figure("Beslut start"),
            Column.figure("Beslut slut"),
            Column.wide("Sökande"),
            Column.wide("Stödmottagare"),
            Column.figure("Diarienummer, ansökan"),
            Column.figure("Diarienummer, beslut"),
            Column.figure("Beslutsdatum"),
            Column.text("Beslutande"),
            Column.figure("Utfall"),
            Column.text("Ersätter beslut"),
            Column.figure("Antal avvikelser"),
            Column.figure("Granskat"),
            Column.text("Granskat av"),
            Column.figure("Granskat den"),
            Column.wide("Skäl"),
            Column.wide("Filer"));
    private static final List<Column> FINDINGS = List.of(
            Column.text("Ärende"),
            Column.wide("Projekt"),
            Column.wide("Regel"),
            Column.text("Regelkod"),
            Column.figure("Allvar"),
            Column.wide("Meddelande"),
            Column.wide("Plats"),
            Column.figure("Väntat"),
            Column.figure("Faktiskt"),
            Column.figure("Skillnad"),
            Column.figure("Skillnad %"),
            Column.wide("Förslag"),
            Column.wide("Källor"),
            Column.figure("Granskat"),
            Column.text("Granskat av"),
            Column.figure("Granskat den"),
            Column.wide("Skäl"),
            Column.figure("Bild 1"),
            Column.figure("Bild 2"),
            Column.figure("Bild 3"));
    private static final List<Column> GRANTS = List.of(
            Column.wide("Fil"),
            Column.text("Diarienummer"),
            Column.text("Stödtyp"),
            Column.wide("Företag"),
            Column.wide("Ändamål"),
            Column.figure("Kön"),
            Column.text("Kommun"),
            Column.figure("Belopp"),
            Column.figure("Utfall"),
            Column.text("Beslutat av"));
    private static final List<Column> DOCUMENTS = List.of(
            Column.wide("Fil"),
            Column.figure("Status"),
            Column.text("Filtyp"),
            Column.figure("Sidor"),
            Column.text("Felkod"),
            Column.wide("Fel"),
            Column.text("Dubblett av"),
            Column.wide("Innehåll"),
            Column.text("SHA-256"));
    private static final int PICTURES = 3;

    private final NightDigest night;
    private final CropIndex crops;
    private final Map<String, Matter> matterOfPart = new HashMap<>();

    private XlsxReport(NightDigest night, CropIndex crops) {
        this.night = night;
        this.crops = crops;
        night.matters()
                .forEach(m ->
                        m.parts().forEach(p -> matterOfPart.putIfAbsent(p.part().id(), m)));
    }

    public static void write(NightDigest night, CropIndex crops, Path file) throws IOException {
        XlsxReport report = new XlsxReport(night, crops);
        try (Workbook book = new Workbook()) {
            report.cases(book.sheet("Ärenden", CASES));
            report.findings(book.sheet("Avvikelser", FINDINGS));
            AmountRows costs = new AmountRows(book.sheet("Kostnader", AmountRows.COLUMNS), report.matterOfPart);
            night.parts().forEach(costs::costs);
            AmountRows financing = new AmountRows(book.sheet("Finansiering", AmountRows.COLUMNS), report.matterOfPart);
            night.parts().forEach(financing::financing);
            report.grants(book.sheet("Bidrag", GRANTS));
            report.documents(book.sheet("Dokument", DOCUMENTS));
            book.writeTo(file);
        }
    }

    private void cases(Sheet sheet) {
        night.matters().forEach(m -> caseRow(sheet.row(), m));
    }

    private void caseRow(Sheet sheet, Matter m) {
        var requested = m.requested().map(Field::value);
        var granted = m.granted().map(Field::value);
        sheet.text(m.matter().id())
                .text(m.matter().projectName())
                .text(SwedishTerms.of(m.matter().status()))
                .kronor(requested)
                .kronor(granted)
                .kronor(granted.flatMap(d -> requested.map(d::minus)))
                .percent(m.ofApplication(a -> a.request().percent()).map(Field::value))
                .percent(m.ofDecision(d -> d.grant().percent()).map(Field::value))
                .date(m.ofApplication(a -> a.period().start()).map(Field::value))
                .date(m.ofApplication(a -> a.period().end()).map(Field::value))
                .date(m.ofDecision(d -> d.period().start()).map(Field::value))
                .date(m.ofDecision(d -> d.period().end()).map(Field::value))
                .text(m.ofApplication(a -> a.applicant().name()).map(Field::value))
                .text(m.ofDecision(d -> d.grant().beneficiary()).map(Field::value))
                .text(m.ofApplication(a -> a.identity().diaryNumber()).map(Field::value))
                .text(m.ofDecision(d -> d.diaryNumber()).map(Field::value))
                .date(m.ofDecision(d -> d.origin().decisionDate()).map(Field::value))
                .text(m.ofDecision(d -> d.origin().decidingBody()).map(Field::value))
                .text(m.ofDecision(d -> d.grant().outcome()).map(o -> SwedishTerms.of(o.value())))
                .text(m.ofDecision(d -> d.replaces()).map(Field::value))
                .count(m.matter().findings().stream()
                        .filter(f -> f.severity() == Severity.MISMATCH && !f.isDismissed())
                        .count());
        verdict(sheet, Verdict.of(m, night.attention(m)));
        sheet.text(m.parts().stream().map(p -> p.document().file()).distinct().collect(Collectors.joining(", ")));
    }

    private void findings(Sheet sheet) {
        for (Matter matter : night.matters()) {
            matter.matter().findings().forEach(f -> findingRow(sheet.row(), matter, f));
        }
    }

    private void findingRow(Sheet sheet, Matter matter, Finding f) {
        Comparison compared = f.comparison();
        sheet.text(matter.matter().id())
                .text(matter.matter().projectName())
                .text(SwedishTerms.of(f.rule()))
                .text(f.rule().name())
                .text(SwedishTerms.of(f))
                .text(f.message().sv())
                .text(f.where())
                .canonical(compared.type(), compared.expected())
                .canonical(compared.type(), compared.actual());
        if (compared.type() == Comparison.Type.MONEY) {
            sheet.kronor(compared.actualMinusExpected().map(Money::of));
        } else {
            sheet.number(compared.actualMinusExpected());
        }
        sheet.percent(compared.percentOfExpected()).text(f.suggestion()).text(Sources.of(night, f.evidence()));
        verdict(sheet, Verdict.of(f));
        night.sights().of(f.evidence()).stream()
                .filter(s -> crops.of(s).isPresent())
                .limit(PICTURES)
                .forEach(s -> sheet.link(
                        crops.of(s).map(CropIndex.Picture::file),
                        Sources.of(night, s.places().get(0))));
    }

    private static void verdict(Sheet sheet, Verdict verdict) {
        sheet.text(verdict.what()).text(verdict.who()).date(verdict.day()).text(verdict.reason());
    }

    private void grants(Sheet sheet) {
        night.parts()
                .forEach(p -> p.part().content().supportList().stream()
                        .flatMap(list -> list.grants().stream())
                        .forEach(g -> grantRow(sheet.row(), p, g)));
    }

    private static void grantRow(Sheet sheet, PlacedPart place, SupportGrant g) {
        sheet.text(place.document().file())
                .text(g.diaryNumber().map(Field::value))
                .text(g.supportType().map(Field::value))
                .text(g.recipient().company().map(Field::value))
                .text(g.purpose().map(Field::value))
                .text(g.recipient().gender().map(Field::value))
                .text(g.recipient().municipality().map(Field::value))
                .kronor(g.amount().map(Field::value))
                .text(SwedishTerms.of(g.outcome().value()))
                .text(g.decidedBy().map(Field::value));
    }

    private void documents(Sheet sheet) {
        night.report().documents().forEach(d -> documentRow(sheet.row(), d));
    }

    private static void documentRow(Sheet sheet, DocumentReport d) {
        var worst = d.problems().stream().findFirst();
        sheet.text(d.file())
                .text(SwedishTerms.of(d.status()))
                .text(d.mediaType())
                .count(d.pageCount())
                .text(worst.map(p -> SwedishTerms.of(p.code())))
                .text(worst.map(p -> p.message()))
                .text(d.duplicateOf())
                .text(SwedishTerms.kinds(d.parts()))
                .text(d.sha256());
    }
}
