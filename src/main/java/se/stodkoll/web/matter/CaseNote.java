package se.stodkoll.web.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.web.list.CaseEntry;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.view.CaseViews.EventRow;
import se.stodkoll.web.view.Words;

/** What is laid down of a case for the diary: both sides, what was found and where, what was decided by whom. */
public final class CaseNote {
    private static final List<Double> TWO_COLUMNS = List.of(0.25, 0.75);
    private static final List<Double> THREE_COLUMNS = List.of(0.24, 0.38, 0.38);
    private static final List<Double> HISTORY_COLUMNS = List.of(0.06, 0.28, 0.36, 0.3);
    /** Of one finding. */
    private static final int MOST_PICTURES = 4;

    private final Office office;
    private final NightDigest night;
    private final CaseEntry entry;
    private final Matter matter;
    private final List<EventRow> history;
    private final List<DiaryNote.Block> blocks = new ArrayList<>();

    public CaseNote(Office office, NightDigest night, CaseEntry entry, List<EventRow> history) {
        this.office = office;
        this.night = night;
        this.entry = entry;
        this.matter = entry.matter();
        this.history = history;
    }

    /**
     * The note.
     *
     * @param person who has it made
     * @param minute when, as people write it
     */
    public DiaryNote of(String person, String minute) {
        String name = Words.name(matter.matter());
        blocks.add(new DiaryNote.Heading(1, "Tjänsteanteckning: granskning av ansökan och beslut"));
        blocks.add(new DiaryNote.Table(TWO_COLUMNS, List.of(), matterRows(person, minute)));
        blocks.add(new DiaryNote.Heading(2, "Ansökan och beslut"));
        blocks.add(new DiaryNote.Table(THREE_COLUMNS, List.of("", "Ansökan", "Beslut"), sides()));
        blocks.add(new DiaryNote.Heading(2, "Fynd"));
        if (matter.matter().findings().isEmpty()) {
            blocks.add(new DiaryNote.Paragraph("Reglerna fann inget. Ansökan och beslut stämmer överens."));
        }
        int number = 1;
        for (Finding finding : matter.matter().leads()) {
            finding(number++, finding, matter.matter().following(finding));
        }
        blocks.add(new DiaryNote.Heading(2, "Beslutat i granskningen"));
        if (history.isEmpty()) {
            blocks.add(new DiaryNote.Paragraph("Ingen har beslutat något i ärendet."));
        } else {
            blocks.add(new DiaryNote.Table(HISTORY_COLUMNS, List.of("Nr", "Vem och när", "Vad", "Skäl"), decided()));
        }
        return new DiaryNote("Tjänsteanteckning: " + name, blocks);
    }

    private List<List<String>> matterRows(String person, String minute) {
        Case c = matter.matter();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Projekt", Words.name(c)));
        matter.ofDecision(d -> d.diaryNumber())
                .or(() -> matter.ofApplication(a -> a.identity().diaryNumber()))
                .ifPresent(f -> rows.add(List.of("Diarienummer", f.value())));
        matter.ofApplication(a -> a.applicant().name()).ifPresent(f -> rows.add(List.of("Sökande", f.value())));
        matter.ofApplication(a -> a.applicant().organisationNumber())
                .ifPresent(f -> rows.add(List.of("Organisationsnummer", f.value())));
        rows.add(List.of("Utfall", SwedishTerms.of(c.status())));
        rows.add(List.of("Granskning", SwedishTerms.state(entry.attention())));
        rows.add(List.of(
                "Handlingar",
                matter.parts().stream()
                        .map(p -> SwedishTerms.of(p.part().kind()) + ": "
                                + p.document().file() + ", sida "
                                + SwedishFormat.pages(p.part().pages()))
                        .distinct()
                        .collect(Collectors.joining("\n"))));
        rows.add(List.of("Upprättad", minute + " av " + person + ", ur Stödkoll"));
        return rows;
    }

    private List<List<String>> sides() {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "Projektnamn", a -> a.identity().projectName(), d -> d.projectName(), v -> v);
        row(
                rows,
                "Sökande, mottagare",
                a -> a.applicant().name(),
                d -> d.grant().beneficiary(),
                v -> v);
        row(rows, "Belopp", a -> a.request().amount(), d -> d.grant().maxAmount(), SwedishFormat::kronor);
        row(rows, "Andel", a -> a.request().percent(), d -> d.grant().percent(), SwedishFormat::percent);
        row(rows, "Start", a -> a.period().start(), d -> d.period().start(), SwedishFormat::date);
        row(rows, "Slut", a -> a.period().end(), d -> d.period().end(), SwedishFormat::date);
        row(rows, "Diarienummer", a -> a.identity().diaryNumber(), d -> d.diaryNumber(), v -> v);
        row(
                rows,
                "Beslutande",
                a -> Optional.<Field<String>>empty(),
                d -> d.origin().decidingBody(),
                v -> v);
        row(rows, "Beslutsdatum", a -> Optional.empty(), d -> d.origin().decisionDate(), SwedishFormat::date);
        return rows;
    }

    /** Left out where neither side states it. */
    private <T> void row(
            List<List<String>> rows,
            String label,
            Function<Application, Optional<Field<T>>> applied,
            Function<Decision, Optional<Field<T>>> decided,
            Function<T, String> format) {
        String left = told(matter.ofApplication(applied), format);
        String right = told(matter.ofDecision(decided), format);
        if (!left.equals("–") || !right.equals("–")) {
            rows.add(List.of(label, left, right));
        }
    }

    private static <T> String told(Optional<Field<T>> field, Function<T, String> format) {
        return field.map(f -> Stream.concat(
                                Stream.of(
                                        format.apply(f.value()),
                                        "s.\u00a0" + f.evidence().page()),
                                Told.doubt(f.confidence()).stream())
                        .collect(Collectors.joining(", ")))
                .orElse("–");
    }

    /** @param folded others of its cause */
    private void finding(int number, Finding finding, List<Finding> folded) {
        String severity = SwedishTerms.of(finding.severity()).toLowerCase(Locale.ROOT);
        blocks.add(new DiaryNote.Heading(3, number + ". " + SwedishTerms.of(finding.rule()) + " (" + severity + ")"));
        blocks.add(new DiaryNote.Paragraph(finding.message().sv()));
        folded.forEach(f -> blocks.add(new DiaryNote.Paragraph("Av samma orsak: " + SwedishTerms.of(f.rule()) + ". "
                + f.message().sv())));
        finding.suggestion().ifPresent(s -> blocks.add(new DiaryNote.Paragraph("Att pröva: " + s)));
        blocks.add(new DiaryNote.Paragraph(
                "Ställningstagande: " + finding.verdict().map(Told::verdict).orElse("inget ännu")));
        night.sights().of(finding.evidence()).stream()
                .filter(s -> !s.boxes().isEmpty())
                .limit(MOST_PICTURES)
                .forEach(this::picture);
    }

    private void picture(Sight sight) {
        String file = night.document(sight.document()).map(d -> d.file()).orElse("");
        Optional<PageCrops.Crop> crop = office.crop(sight);
        crop.ifPresent(c ->
                blocks.add(new DiaryNote.Picture(c.png(), c.width(), c.height(), file + ", sida " + sight.page())));
    }

    private List<List<String>> decided() {
        List<List<String>> rows = new ArrayList<>();
        for (EventRow event : history) {
            String gone = event.holds() ? "" : " (gäller inte längre)";
            rows.add(0, List.of(String.valueOf(event.number()), event.who(), event.what() + gone, event.reason()));
        }
        return rows;
    }
}
