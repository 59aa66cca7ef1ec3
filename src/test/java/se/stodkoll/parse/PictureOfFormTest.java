package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.application.Activities;
import se.stodkoll.parse.part.LabelledValues;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.split.PartSplitter;
import se.stodkoll.text.Readings;

/** Forms and descriptions as readers of pictures leave them. */
class PictureOfFormTest {
    private static PartText part(MadePage page, PartKind kind) {
        return PartText.of(kind, page.lines(), page.pages(), new Readings("d"));
    }

    @Test
    void aNameDoesNotGoOnWhereItsLineHadRoom() {
        MadePage page = MadePage.scanned(new Random(1))
                .left(60, "Projektstart och bemanning")
                .down();
        page.left(
                        60,
                        "vätgas och fossilfritt stål ställer nya krav på utbildningen i alla delar av länet och dess kommuner")
                .down();
        page.left(60, "Startdatum: 2025-01-01")
                .down()
                .left(60, "Kostnad:")
                .doubted(200, "§52245", List.of(new Alternative("552245", 0.6)))
                .down();
        PartText part = part(page, PartKind.APPLICATION);
        List<Activity> found = new Activities(part, 0, part.lines().size(), LabelledValues.find(part.lines())).find();
        assertEquals("Projektstart och bemanning", found.get(0).name().value());
        assertEquals(Money.kronor(552_245), found.get(0).cost().orElseThrow().value());
        assertEquals(0.5, found.get(0).cost().orElseThrow().confidence());
    }

    @Test
    void aStampAboveTheTitleIsNoName() {
        MadePage page = MadePage.scanned(new Random(1))
                .left(60, "Inkom till registraturen 2023-01-25")
                .down();
        page.left(60, "Projektbeskrivning Datum 2025-02-01 Diarienummer: 25RGK6303")
                .down()
                .left(60, "Kraft att växa")
                .down();
        page.left(60, "Nora kommun ansöker om 22 % av projektets kostnader, dock högst 5 000 kronor.")
                .down();
        assertEquals(
                Optional.of("Kraft att växa"),
                PartRecords.of(part(page, PartKind.PROJECT_DESCRIPTION))
                        .get(0)
                        .content()
                        .application()
                        .orElseThrow()
                        .identity()
                        .projectName()
                        .map(f -> f.value()));
    }

    /** The last line of a page, at its foot: taken for its number or not. */
    @ParameterizedTest
    @CsvSource({"2, true", "114), true", "22), true", "1 (4), true", "2025, false", "(2025) kr, false", "Totalt, false"
    })
    void whatIsAPagesNumber(String text, boolean number) {
        Line above = new Line(List.of(Word.ofOcr("Budgetpost", new Box(60, 700, 120, 710), 0.9, List.of())));
        Line foot = new Line(List.of(Word.ofOcr(text, new Box(60, 790, 90, 800), 0.9, List.of())));
        Page page = new Page(
                1,
                595,
                842,
                List.of(above, foot),
                List.of(),
                new PageVerdict(TextSource.OCR, List.of(), new TreeMap<>()));
        Document document = new Document("d", "d.pdf", "application/pdf", 1, List.of(page), List.of(), List.of());
        assertEquals(
                number ? 1 : 2,
                new PartSplitter(document).split().get(0).lines().size());
    }

    @Test
    void aColumnOfCellsMayReachTheFoot() {
        List<Line> lines = List.of(
                new Line(List.of(Word.ofOcr("140000", new Box(60, 770, 90, 780), 0.9, List.of()))),
                new Line(List.of(Word.ofOcr("500", new Box(60, 790, 80, 800), 0.9, List.of()))));
        Page page =
                new Page(1, 595, 842, lines, List.of(), new PageVerdict(TextSource.OCR, List.of(), new TreeMap<>()));
        Document document = new Document("d", "d.pdf", "application/pdf", 1, List.of(page), List.of(), List.of());
        assertEquals(2, new PartSplitter(document).split().get(0).lines().size());
    }
}
