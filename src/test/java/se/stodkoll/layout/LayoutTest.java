package se.stodkoll.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.AsideKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.pdf.PdfPage;

/** Papers whose words are drawn by lot, each with one thing that must not get into its lines, or must not part them. */
class LayoutTest {
    @TempDir
    Path folder;

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<AsideKind> kinds(PageRegions layout) {
        return layout.aside().stream().map(Aside::kind).distinct().toList();
    }

    private static List<String> beside(PageRegions layout) {
        return layout.aside().stream().map(a -> a.line().text()).toList();
    }

    /** A heading, two paragraphs and a small table, from the top to the middle. */
    private static List<String> body(MadeSheet sheet, double x, double size) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.bold(x, 80, size * 1.4, "Ansökan från " + sheet.name()));
        lines.addAll(sheet.paragraph(x, 110, size, size * 1.3, 400, 6));
        double y = 220;
        for (int row = 0; row < 6; row++, y += 1.5 * size) {
            String label = sheet.text(x, y, size, row == 5 ? "Summa" : sheet.name() + " " + sheet.word());
            String first = sheet.figure(x + 300, y, size, sheet.amount());
            lines.add(label + " " + first + " " + sheet.figure(x + 400, y, size, sheet.amount()));
        }
        lines.addAll(sheet.paragraph(x, 340, size, size * 1.3, 400, 8));
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        // text up or down the margin: x, y, direction, size
        "1, 30, 600, 270, 6, 10",
        "2, 570, 150, 90, 6, 11",
        "3, 22, 480, 270, 9, 9",
        "4, 580, 300, 90, 11, 10.5",
    })
    void textAlongTheMarginIsNoLineOfTheText(long seed, double x, double y, int direction, double size, double body) {
        MadeSheet sheet = MadeSheet.a4(seed);
        List<String> lines = body(sheet, 90, body);
        String margin =
                sheet.turned(x, y, size, direction, "Utskrift " + sheet.amount() + " av " + sheet.name() + " sida 4");
        PageRegions layout = sheet.layout(folder);
        assertEquals(lines, texts(layout.textLines()));
        assertEquals(List.of(margin), beside(layout));
        assertEquals(List.of(AsideKind.MARGIN), kinds(layout));
    }

    @ParameterizedTest
    @CsvSource({
        // size, direction, lightness, at, kind
        "5, 90, 315, 0.8, WATERMARK",
        "6, 70, 300, 0.6, WATERMARK",
        "7, 60, 40, 0.9, WATERMARK",
        "8, 64, 0, 0.85, WATERMARK",
        "9, 48, 335, 0, WATERMARK",
        "10, 11, 342, 0.1, STAMP",
    })
    void aWatermarkOrStampIsNoLineOfTheText(long seed, double size, int direction, double light, AsideKind kind) {
        MadeSheet sheet = MadeSheet.a4(seed);
        sheet.colour(light);
        String mark = sheet.turned(
                150, direction > 180 ? 420 : 200, size, direction, kind == AsideKind.STAMP ? "INKOM" : "KOPIA");
        sheet.colour(0);
        List<String> lines = body(sheet, 70, 10);
        PageRegions layout = sheet.layout(folder);
        assertEquals(lines, texts(layout.textLines()));
        assertEquals(List.of(mark), beside(layout));
        assertEquals(List.of(kind), kinds(layout));
    }

    @ParameterizedTest
    @CsvSource({
        // seed, first number, each so many lines, size of the numbers, on the right
        "11, 1, 1, 6, false",
        "12, 1, 1, 10, false",
        "13, 41, 1, 10, false",
        "14, 5, 5, 8, false",
        "15, 1, 1, 7, true",
        "16, 10, 5, 10, true",
    })
    void numbersOfLinesAreNoText(long seed, int first, int step, double size, boolean right) {
        MadeSheet sheet = MadeSheet.a4(seed);
        List<String> lines = new ArrayList<>();
        for (int block = 0; block < 4; block++) {
            lines.addAll(sheet.paragraph(80, 90 + block * 150, 10, 14, 420, 8));
        }
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = step == 1 ? first + i : i + 1;
            if (number % step == 0 && number >= first) {
                double y = 90 + i / 8 * 150 + i % 8 * 14;
                numbers.add(sheet.figure(right ? 540 : 66, y, size, String.valueOf(number)));
            }
        }
        PageRegions layout = sheet.layout(folder);
        assertEquals(lines, texts(layout.textLines()));
        assertEquals(numbers, beside(layout));
        assertEquals(List.of(AsideKind.LINE_NUMBERS), kinds(layout));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersOfATablesRowsStay(boolean withHead) {
        MadeSheet sheet = MadeSheet.a4(17);
        List<String> lines = new ArrayList<>();
        if (withHead) {
            lines.add(sheet.bold(60, 80, 10, "Nr") + " " + sheet.bold(90, 80, 10, "Sökande") + " "
                    + sheet.bold(300, 80, 10, "Belopp"));
        }
        for (int row = 1; row <= 20; row++) {
            double y = 80 + 15 * row;
            lines.add(sheet.text(60, y, 10, String.valueOf(row)) + " " + sheet.text(90, y, 10, sheet.name() + " kommun")
                    + " " + sheet.figure(400, y, 10, sheet.amount()));
        }
        PageRegions layout = sheet.layout(folder);
        assertEquals(lines, texts(layout.textLines()));
        assertEquals(List.of(), beside(layout));
    }

    @Test
    void numberedItemsUnderAHeadStay() {
        MadeSheet sheet = MadeSheet.a4(18);
        List<String> lines = new ArrayList<>(List.of(sheet.bold(60, 80, 14, "Dagordning")));
        for (int item = 1; item <= 12; item++) {
            lines.add(sheet.text(
                    60, 90 + 18 * item, 11, item + " " + sheet.word() + " " + sheet.word() + " " + sheet.name()));
        }
        assertEquals(lines, texts(sheet.layout(folder).textLines()));
    }

    @ParameterizedTest
    @CsvSource({
        // seed, columns, size, gutter, how far the second column's lines stand lower
        "21, 2, 9, 24, 0",
        "22, 2, 10, 14, 5",
        "23, 2, 11, 30, 2.5",
        "24, 3, 8, 18, 0",
        "25, 3, 8, 16, 4",
    })
    void columnsAreReadOneAfterTheOther(long seed, int columns, double size, double gutter, double lower) {
        MadeSheet sheet = MadeSheet.a4(seed);
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.bold(60, 80, 15, "Beslut om medel till " + sheet.name() + " och " + sheet.name() + " kommuner"));
        double width = (475 - (columns - 1) * gutter) / columns;
        for (int column = 0; column < columns; column++) {
            double x = 60 + column * (width + gutter);
            double y = 120 + column * lower;
            lines.add(sheet.bold(x, y, size, sheet.name()));
            lines.addAll(sheet.paragraph(x, y + 1.3 * size, size, 1.25 * size, width, 10 + 3 * (column % 2)));
        }
        lines.addAll(sheet.paragraph(60, 380, 10, 13, 470, 3));
        lines.add(sheet.text(60, 440, 10, sheet.name() + " den 4 maj") + " " + sheet.text(330, 440, 10, "Vid pennan"));
        assertEquals(lines, texts(sheet.layout(folder).textLines()));
    }

    static Stream<Boolean> ruledOrNot() {
        return Stream.of(true, false);
    }

    @ParameterizedTest
    @MethodSource("ruledOrNot")
    void wrappedCellsSideBySideAreRows(boolean ruled) {
        MadeSheet sheet = MadeSheet.a4(31);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            double y = 100 + 60 * row;
            List<String> left = sheet.paragraph(60, y, 10, 12, 200, 3);
            List<String> right = sheet.paragraph(290, y, 10, 12, 220, 3);
            for (int i = 0; i < 3; i++) {
                lines.add(left.get(i) + " " + right.get(i));
            }
            if (ruled) {
                sheet.rule(50, y + 38, 530, y + 38);
            }
        }
        assertEquals(lines, texts(sheet.layout(folder).textLines()));
    }

    /** Who writes, the day and the number in the margin of a letter, at heights of their own. */
    @ParameterizedTest
    @CsvSource({"51, 60, 190, 17", "52, 60, 200, 15", "53, 440, 60, 17"})
    void shortLinesBesideALetterAreReadApart(long seed, double margin, double text, double step) {
        MadeSheet sheet = MadeSheet.a4(seed);
        List<String> beside = new ArrayList<>();
        for (int line = 0; line < 8; line++) {
            double apart = 10 * (line / 2);
            beside.add(sheet.text(margin, 96 + step * line + apart, 8, sheet.word()));
        }
        List<String> letter = new ArrayList<>();
        letter.add(sheet.bold(text, 100, 14, "Beslut om " + sheet.word()));
        letter.addAll(sheet.paragraph(text, 130, 10, 13, 340, 6));
        letter.add(sheet.bold(text, 225, 12, sheet.word()));
        letter.addAll(sheet.paragraph(text, 245, 10, 13, 340, 7));
        List<String> lines = new ArrayList<>(margin < text ? beside : letter);
        lines.addAll(margin < text ? letter : beside);
        assertEquals(lines, texts(sheet.layout(folder).textLines()));
    }

    @Test
    void labelsAndValuesStayTogether() {
        MadeSheet sheet = MadeSheet.a4(32);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 14; row++) {
            String label = sheet.text(60, 90 + 16 * row, 10, sheet.name() + " " + sheet.word());
            lines.add(label + " "
                    + sheet.text(260, 90 + 16 * row, 10, sheet.word() + " " + sheet.amount() + " " + sheet.name()));
        }
        assertEquals(lines, texts(sheet.layout(folder).textLines()));
    }

    @ParameterizedTest
    @CsvSource({"41, 270", "42, 90"})
    void aTurnedTableIsAnAreaOfItsOwn(long seed, int direction) {
        MadeSheet sheet = MadeSheet.a4(seed);
        List<String> lines = sheet.paragraph(60, 80, 10, 13, 450, 7);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 7; row++) {
            double x = direction == 270 ? 200 + 16 * row : 400 - 16 * row;
            double from = direction == 270 ? 700 : 250;
            int down = direction == 270 ? -1 : 1;
            String label = sheet.turned(x, from, 10, direction, row == 6 ? "Summa" : sheet.name());
            rows.add(label + " " + sheet.turned(x, from + down * 200, 10, direction, sheet.amount()) + " "
                    + sheet.turned(x, from + down * 300, 10, direction, sheet.amount()));
        }
        PageRegions layout = sheet.layout(folder);
        assertEquals(lines, texts(layout.textLines()));
        assertEquals(1, layout.turnedAreas().size());
        Region.TurnedArea area = layout.turnedAreas().get(0);
        assertEquals(rows, texts(area.uprightLines()));
        Box upright = area.uprightLines().get(0).box().orElseThrow();
        assertTrue(upright.width() > 10 * upright.height(), upright.toString());
        Box back = area.turn().back().of(upright);
        Box onPage = area.lines().get(0).box().orElseThrow();
        assertEquals(onPage.x0(), back.x0(), 1e-6);
        assertEquals(onPage.y0(), back.y0(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"51, 90", "52, 270", "53, 180"})
    void aPageTurnedAsAWholeIsReadUpright(long seed, int direction) {
        MadeSheet sheet = new MadeSheet(842, 842, seed);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            double at = 100 + 15 * row;
            double x = direction == 90 ? 742 - at : direction == 270 ? at : 742;
            double y = direction == 90 ? 100 : direction == 270 ? 742 : 742 - at;
            lines.add(sheet.turned(x, y, 10, direction, sheet.name() + " " + sheet.word() + " " + sheet.amount()));
        }
        PageRegions layout = sheet.layout(folder);
        assertEquals(lines, texts(layout.textLines()));
        assertEquals((360 - direction) % 360, layout.turn().degrees());
    }

    @ParameterizedTest
    @CsvSource({"61, 0", "62, 4"})
    void twoPagesOnOneSheetAreReadLeftThenRight(long seed, double lower) {
        MadeSheet sheet = new MadeSheet(842, 595, seed);
        List<String> lines = new ArrayList<>();
        for (double x : new double[] {40, 470}) {
            double y = 60 + (x > 400 ? lower : 0);
            lines.add(sheet.bold(x, y, 12, sheet.name() + " den 3 mars"));
            lines.addAll(sheet.paragraph(x, y + 30, 8, 11, 320, 12));
            for (int row = 0; row < 5; row++) {
                double at = y + 200 + 14 * row;
                lines.add(sheet.text(x, at, 8, sheet.name() + " " + sheet.word()) + " "
                        + sheet.figure(x + 320, at, 8, sheet.amount()));
            }
        }
        assertEquals(lines, texts(sheet.layout(folder).textLines()));
    }

    @Test
    void aWideTableIsNotTwoPages() {
        MadeSheet sheet = new MadeSheet(842, 595, 63);
        List<String> lines = new ArrayList<>(List.of(sheet.bold(60, 60, 12, "Budget")));
        for (int row = 0; row < 20; row++) {
            double y = 90 + 18 * row;
            String label = sheet.text(60, y, 9, sheet.name() + " " + sheet.word());
            lines.add(label + " " + sheet.figure(330, y, 9, sheet.amount()) + " "
                    + sheet.figure(560, y, 9, sheet.amount()) + " " + sheet.figure(760, y, 9, sheet.amount()));
        }
        assertEquals(lines, texts(sheet.layout(folder).textLines()));
    }

    @Test
    void headingsAreToldBySizeAndWeight() {
        MadeSheet sheet = MadeSheet.a4(71);
        body(sheet, 70, 10);
        List<Region> regions = sheet.layout(folder).regions();
        assertTrue(regions.get(0) instanceof Region.Heading, regions.toString());
        assertTrue(regions.get(1) instanceof Region.Paragraph);
        assertEquals(
                1, regions.stream().filter(Region.Heading.class::isInstance).count());
    }

    @Test
    void aPageAsStoredIsLaidOutTheSame() {
        MadeSheet sheet = MadeSheet.a4(72);
        body(sheet, 70, 10);
        sheet.turned(30, 600, 6, 270, "Utskrift av Å");
        PdfPage read = sheet.read(folder);
        PageRegions first = Layout.of(read.words(), read.rulings(), read.width(), read.height());
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        Page page =
                new Page(1, first.width(), first.height(), first.textLines(), first.rulings(), verdict, first.aside());
        assertEquals(first, Layout.of(page));
    }
}
