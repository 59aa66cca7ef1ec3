package se.stodkoll.parse.gridtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Line;
import se.stodkoll.parse.MadeFile;
import se.stodkoll.parse.MadePage;

/** Labels wrapped over lines that all begin with a capital, so that only where the lines stand tells which are of one row. */
class RowsByWhiteSpaceTest {
    /** Lines of a label, points. */
    private static final double PITCH = 11.7;

    /** Where a row's figures stand beside its label. */
    private enum Beside {
        FIRST,
        MIDDLE,
        LAST
    }

    private final MadePage page = MadePage.printed();
    private double y = 60;
    /** Positions are whole multiples of this, points; 0 for as they fall. */
    private double grid;

    private double placed() {
        return grid == 0 ? y : Math.round(y / grid) * grid;
    }

    /** A row, its figures beside one line of its label or midway between two, and {@code padding} points below it. */
    private void row(Beside beside, double padding, String... label) {
        double top = y;
        for (String line : label) {
            page.at(placed()).left(60, line);
            y += PITCH;
        }
        double depth = (label.length - 1) * PITCH;
        y = top + (beside == Beside.FIRST ? 0 : beside == Beside.LAST ? depth : depth / 2);
        page.at(placed()).right(440, "1 000").right(540, "1 000");
        y = top + depth + PITCH + padding;
    }

    private void head(double padding) {
        page.at(placed()).left(60, "Kostnader").right(440, "2031").right(540, "Totalt");
        y += PITCH + padding;
    }

    private void line(double below, String heading) {
        page.at(placed()).left(60, heading);
        y += below;
    }

    private List<String> labels() {
        BudgetTable table = MadeFile.of(page).tables().get(0);
        return table.rows().stream().map(r -> r.label().value()).toList();
    }

    @Test
    void figuresMidwayBetweenTheLinesOfTwoAndThree() {
        head(4);
        row(Beside.MIDDLE, 4, "Personal: Region", "Mittskog");
        row(Beside.MIDDLE, 4, "Externa tjänster");
        row(Beside.MIDDLE, 4, "Personal: Stiftelsen", "Norrljus och", "Tallmo AB");
        row(Beside.MIDDLE, 4, "Resor: Bruket", "Älvnäs");
        row(Beside.MIDDLE, 4, "Summa kostnader");
        assertEquals(
                List.of(
                        "Personal: Region Mittskog",
                        "Externa tjänster",
                        "Personal: Stiftelsen Norrljus och Tallmo AB",
                        "Resor: Bruket Älvnäs",
                        "Summa kostnader"),
                labels());
    }

    /** The lines of a label then lie 11.25 or 12 points apart, those of two rows 12.75 or 13.5. */
    @Test
    void midwayFiguresTellWhereRoundedDistancesNearlyTouch() {
        grid = 0.75;
        head(1.5);
        row(Beside.MIDDLE, 1.5, "Personal: Region", "Mittskog");
        row(Beside.MIDDLE, 1.5, "Externa tjänster");
        row(Beside.MIDDLE, 1.5, "Personal: Stiftelsen", "Norrljus och", "Tallmo AB");
        row(Beside.MIDDLE, 1.5, "Resor: Bruket", "Älvnäs");
        row(Beside.MIDDLE, 1.5, "Summa kostnader");
        assertEquals(
                List.of(
                        "Personal: Region Mittskog",
                        "Externa tjänster",
                        "Personal: Stiftelsen Norrljus och Tallmo AB",
                        "Resor: Bruket Älvnäs",
                        "Summa kostnader"),
                labels());
    }

    /** Figures set a little higher than their label stand between two labels that are not of one row. */
    @Test
    void figuresALittleAboveTheirLabelMakeTheRowAboveNoPartOfIt() {
        head(8);
        row(Beside.FIRST, 8, "Personal: Region", "Mittskog");
        page.at(y - 3).right(440, "1 000").right(540, "1 000").at(y).left(60, "Externa tjänster");
        y += PITCH + 8;
        row(Beside.FIRST, 8, "Resor: Bruket", "Älvnäs");
        row(Beside.FIRST, 8, "Summa kostnader");
        assertEquals(
                List.of("Personal: Region Mittskog", "Externa tjänster", "Resor: Bruket Älvnäs", "Summa kostnader"),
                labels());
    }

    /** Two lines with figures are two rows: what stands nearer than such two is of one. */
    @ParameterizedTest
    @EnumSource(names = {"FIRST", "LAST"})
    void theDistanceOfLinesWithFiguresTells(Beside beside) {
        grid = 0.75;
        head(1.5);
        row(beside, 1.5, "Externa tjänster");
        row(beside, 1.5, "Resor");
        row(beside, 1.5, "Personal: Region", "Mittskog");
        row(beside, 1.5, "Personal: Stiftelsen", "Norrljus och", "Tallmo AB");
        row(beside, 1.5, "Material");
        row(beside, 1.5, "Lokaler");
        row(beside, 1.5, "Summa kostnader");
        assertEquals(
                List.of(
                        "Externa tjänster",
                        "Resor",
                        "Personal: Region Mittskog",
                        "Personal: Stiftelsen Norrljus och Tallmo AB",
                        "Material",
                        "Lokaler",
                        "Summa kostnader"),
                labels());
    }

    /** Rows of one line alone, as far apart as they like: none goes on. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5, 9})
    void rowsOfOneLineAreRows(double padding) {
        head(padding);
        row(Beside.FIRST, padding, "Personal");
        line(PITCH + padding, "Privat kontantfinansiering");
        row(Beside.FIRST, padding, "Resor");
        row(Beside.FIRST, padding + 3, "Material");
        row(Beside.FIRST, padding, "Summa kostnader");
        assertEquals(List.of("Personal", "Resor", "Material", "Summa kostnader"), labels());
    }

    /** A heading of two lines that stands as close to the row below as that row's own lines. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Privat | kontantfinansiering", "Offentlig | finansiering", "Offentligt bidrag | annat än pengar"})
    void aHeadingOfTwoLinesAboveARow(String heading, String goesOn) {
        page.at(60)
                .left(60, "Finansiärer")
                .right(440, "2031")
                .right(540, "Totalt")
                .at(75)
                .rule(50, 550);
        page.at(78)
                .left(60, heading)
                .at(90)
                .left(60, goesOn)
                .at(102)
                .left(60, "Mittskogs Bruk")
                .right(440, "1 000")
                .right(540, "1 000");
        page.at(114).left(60, "och Såg").at(129).rule(50, 550);
        page.at(132)
                .left(60, "Summa finansiering")
                .right(440, "1 000")
                .right(540, "1 000")
                .at(147)
                .rule(50, 550);
        BudgetTable table = MadeFile.of(page).tables().get(0);
        assertEquals(
                List.of("Mittskogs Bruk och Såg", "Summa finansiering"),
                table.rows().stream().map(r -> r.label().value()).toList());
        assertEquals(Optional.of(heading + " " + goesOn), table.rows().get(0).group());
    }

    /** Rows of a ruled table that goes on on the next page stand in the bands drawn there, not in those of the page before. */
    @Test
    void theBandsOfTheirOwnPagePartRows() {
        page.at(60)
                .left(60, "Kostnader")
                .right(440, "2031")
                .right(540, "Totalt")
                .at(75)
                .rule(50, 550);
        page.at(78)
                .left(60, "Externa tjänster")
                .right(440, "1 000")
                .right(540, "1 000")
                .at(93)
                .rule(50, 550);
        page.at(96)
                .left(60, "Personal: Region")
                .right(440, "1 000")
                .right(540, "1 000")
                .at(108)
                .left(60, "Mittskog")
                .at(123)
                .rule(50, 550);
        MadePage next = MadePage.printed().at(63).rule(50, 550);
        next.at(66)
                .left(60, "Personal: Stiftelsen")
                .right(440, "1 000")
                .right(540, "1 000")
                .at(78)
                .left(60, "Norrljus")
                .at(90)
                .left(60, "Tallmo AB");
        next.at(105)
                .rule(50, 550)
                .at(108)
                .left(60, "Resor: Bruket")
                .right(440, "1 000")
                .right(540, "1 000")
                .at(120)
                .left(60, "Älvnäs")
                .at(135)
                .rule(50, 550);
        next.at(138)
                .left(60, "Summa kostnader")
                .right(440, "4 000")
                .right(540, "4 000")
                .at(153)
                .rule(50, 550);
        assertEquals(
                List.of(
                        "Externa tjänster",
                        "Personal: Region Mittskog",
                        "Personal: Stiftelsen Norrljus Tallmo AB",
                        "Resor: Bruket Älvnäs",
                        "Summa kostnader"),
                MadeFile.of(page, next).tables().get(0).rows().stream()
                        .map(r -> r.label().value())
                        .toList());
    }

    /** A table whose last lines stand at the top of the next column; the distance to them is none of its pitches. */
    @Test
    void linesThatStepBackUpThePageAreNoRowsPitch() {
        head(0);
        row(Beside.FIRST, 0, "Lokaler");
        row(Beside.FIRST, 0, "Resor");
        row(Beside.FIRST, 0, "Summa kostnader");
        Page made = page.page(1);
        List<Line> lines = new ArrayList<>(made.lines());
        Collections.swap(lines, 1, 3);
        MadeFile file = new MadeFile(List.of(made.withLines(lines, made.verdict())));
        assertEquals(3, file.tables().get(0).rows().size());
    }
}
