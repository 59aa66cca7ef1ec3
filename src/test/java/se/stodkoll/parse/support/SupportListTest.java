package se.stodkoll.parse.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadeFile;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.split.Segment;
import se.stodkoll.text.Readings;

/** Lists of business support whose rows take several lines, with nothing drawn between them. */
class SupportListTest {
    private static final double PITCH = 12;
    private static final double PADDING = 9;
    private static final double[] EDGES = {40, 120, 230, 340, 420, 500};

    /** Where a cell of fewer lines stands in its row. */
    private enum Aligned {
        TOP,
        MIDDLE,
        BOTTOM
    }

    private double y;

    private MadePage headed(MadePage page, String... heads) {
        for (int i = 0; i < heads.length; i++) {
            page.at(y).left(EDGES[i], heads[i]);
        }
        y += PITCH + PADDING;
        return page;
    }

    private MadePage titled(String... heads) {
        y = 90;
        return headed(MadePage.printed().large(40, "Beviljade företagsstöd"), heads);
    }

    private MadePage titled() {
        return titled("Dnr", "Stöd", "Företag", "Kommun", "Belopp");
    }

    /** A row, a bar between the lines of a cell. */
    private void row(MadePage page, Aligned aligned, String... cells) {
        int lines = List.of(cells).stream()
                .mapToInt(c -> c.split("[|]").length)
                .max()
                .orElseThrow();
        for (int c = 0; c < cells.length; c++) {
            String[] own = cells[c].split("[|]");
            double free = (lines - own.length) * PITCH;
            double top = y + (aligned == Aligned.TOP ? 0 : aligned == Aligned.MIDDLE ? free / 2 : free);
            for (int i = 0; i < own.length; i++) {
                page.at(top + i * PITCH).left(EDGES[c], own[i]);
            }
        }
        y += lines * PITCH + PADDING;
    }

    private static List<SupportGrant> grants(MadePage... pages) {
        MadeFile file = MadeFile.of(pages);
        List<Segment> parts = file.split();
        assertEquals(
                List.of(PartKind.SUPPORT_LIST),
                parts.stream().map(Segment::kind).toList());
        SupportList list = new SupportListParser(
                        PartText.of(PartKind.SUPPORT_LIST, file.lines(), file.byNumber(), new Readings("d")))
                .parse();
        return list.grants();
    }

    private static String shown(SupportGrant grant) {
        return List.of(
                                grant.diaryNumber(),
                                grant.recipient().company(),
                                grant.recipient().municipality())
                        .stream()
                        .map(f -> f.map(Field::value).orElse("-"))
                        .collect(Collectors.joining(", "))
                + ", "
                + grant.amount()
                        .map(f -> f.value().kronor().toPlainString())
                        .orElse(grant.outcome().value().name());
    }

    private static List<String> shown(List<SupportGrant> grants) {
        return grants.stream().map(SupportListTest::shown).toList();
    }

    @ParameterizedTest
    @EnumSource
    void rowsArePartedByWhiteSpace(Aligned aligned) {
        MadePage page = titled();
        row(page, aligned, "RUN 2031-|12345", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(page, aligned, "RUN 2031-|12346", "Konsultcheck", "Norrhamns Kök AB", "Söderfors|kommun", "75 500");
        row(page, aligned, "RUN 2031-|12347", "Såddbidrag", "Älvnäs|Såg|och Hyvleri|HB", "Norrljus", "Avslag");
        row(page, aligned, "RUN 2031-|12348", "Mikrobidrag", "Mittskogs Mjölk AB", "Tallmo", "9 000");
        assertEquals(
                List.of(
                        "RUN 2031-12345, Tallmo Bygg AB, Norrljus, 40000",
                        "RUN 2031-12346, Norrhamns Kök AB, Söderfors kommun, 75500",
                        "RUN 2031-12347, Älvnäs Såg och Hyvleri HB, Norrljus, REJECTED",
                        "RUN 2031-12348, Mittskogs Mjölk AB, Tallmo, 9000"),
                shown(grants(page)));
    }

    /** Numbers of one word, and companies whose middle line holds all else: what begins with the number is half a row. */
    @ParameterizedTest
    @EnumSource
    void rowsWithNumbersOfOneLine(Aligned aligned) {
        MadePage page = titled();
        row(page, aligned, "31RS10422", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(page, aligned, "31RS10423", "Konsultcheck", "Norrhamns|Kök|AB", "Söderfors", "75 500");
        row(page, aligned, "31RS10424", "Såddbidrag", "Älvnäs AB", "Norrljus", "12 000");
        assertEquals(
                List.of(
                        "31RS10422, Tallmo Bygg AB, Norrljus, 40000",
                        "31RS10423, Norrhamns Kök AB, Söderfors, 75500",
                        "31RS10424, Älvnäs AB, Norrljus, 12000"),
                shown(grants(page)));
    }

    /** Where rows stand as close as the lines of a cell, a row begins with its number. */
    @Test
    void rowsWithoutWhiteSpaceBeginWithTheirNumber() {
        MadePage page = titled();
        row(page, Aligned.TOP, "31RS10422", "Mikrobidrag", "Tallmo|Bygg AB", "Norrljus", "40 000");
        y -= PADDING;
        row(page, Aligned.TOP, "31RS10423", "Konsultcheck", "Norrhamns|Kök AB", "Söderfors", "75 500");
        y -= PADDING;
        row(page, Aligned.TOP, "31RS10424", "Såddbidrag", "Älvnäs AB", "Norrljus", "12 000");
        assertEquals(
                List.of(
                        "31RS10422, Tallmo Bygg AB, Norrljus, 40000",
                        "31RS10423, Norrhamns Kök AB, Söderfors, 75500",
                        "31RS10424, Älvnäs AB, Norrljus, 12000"),
                shown(grants(page)));
    }

    /** A word a little below its line is taken for a line of its own, and its distance is none of a cell's lines. */
    @Test
    void aWordThatHangsBelowItsLineDoesNotPartRows() {
        MadePage page = titled();
        page.at(y + 3).left(EDGES[2] + 40, "Bygg");
        row(page, Aligned.MIDDLE, "RUN 2031-|12345", "Mikrobidrag", "Tallmo||AB", "Norrljus", "40 000");
        row(page, Aligned.MIDDLE, "RUN 2031-|12346", "Konsultcheck", "Norrhamns Kök AB", "Söderfors", "75 500");
        assertEquals(
                List.of(
                        "RUN 2031-12345, Tallmo Bygg AB, Norrljus, 40000",
                        "RUN 2031-12346, Norrhamns Kök AB, Söderfors, 75500"),
                shown(grants(page)));
    }

    @Test
    void aNumberBrokenAtAStrokeOrADashIsOne() {
        MadePage page = titled();
        row(page, Aligned.TOP, "RUN/2031/|12345", "Mikrobidrag", "Tallmo Bygg AB", "Norrljus", "40 000");
        row(page, Aligned.TOP, "RUN 2031-|12346", "Mikrobidrag", "Älvnäs AB", "Norrljus", "12 000");
        row(page, Aligned.TOP, "RSLM-RUN-|310422", "Mikrobidrag", "Mittskogs Mjölk AB", "Tallmo", "9 000");
        row(page, Aligned.TOP, "RS 2031/55", "Mikrobidrag", "Norrhamns Kök AB", "Norrljus", "9 000");
        assertEquals(
                List.of("RUN/2031/12345", "RUN 2031-12346", "RSLM-RUN-310422", "RS 2031/55"),
                grants(page).stream()
                        .map(g -> g.diaryNumber().orElseThrow().value())
                        .toList());
    }

    /** On the next page under its head or under none: there each row is again one of the same list. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theListGoesOnOnTheNextPage(boolean headed) {
        MadePage first = titled();
        row(first, Aligned.MIDDLE, "RUN 2031-|12345", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(first, Aligned.MIDDLE, "RUN 2031-|12346", "Konsultcheck", "Norrhamns Kök AB", "Söderfors", "75 500");
        MadePage second = MadePage.printed();
        y = 60;
        if (headed) {
            headed(second, "Dnr", "Stöd", "Företag", "Kommun", "Belopp");
        }
        row(second, Aligned.MIDDLE, "RUN 2031-|12347", "Såddbidrag", "Älvnäs|Såg|HB", "Norrljus", "12 000");
        row(second, Aligned.MIDDLE, "RUN 2031-|12348", "Mikrobidrag", "Mittskogs Mjölk AB", "Tallmo", "9 000");
        assertEquals(
                List.of(
                        "RUN 2031-12345, Tallmo Bygg AB, Norrljus, 40000",
                                "RUN 2031-12346, Norrhamns Kök AB, Söderfors, 75500",
                        "RUN 2031-12347, Älvnäs Såg HB, Norrljus, 12000",
                                "RUN 2031-12348, Mittskogs Mjölk AB, Tallmo, 9000"),
                shown(grants(first, second)));
    }

    /** A line that runs along the heads of the pages is no row and parts none. */
    @ParameterizedTest
    @EnumSource
    void aRunningHeadIsNoRow(Aligned aligned) {
        MadePage first = titled();
        row(first, aligned, "RUN 2031-|12345", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(first, aligned, "RUN 2031-|12346", "Konsultcheck", "Norrhamns Kök AB", "Söderfors", "75 500");
        MadePage second = MadePage.printed().at(40).left(40, "Region Mittskog, näringslivsenheten 2031");
        y = 70;
        row(second, aligned, "RUN 2031-|12347", "Såddbidrag", "Älvnäs|Såg|HB", "Norrljus", "12 000");
        row(second, aligned, "RUN 2031-|12348", "Mikrobidrag", "Mittskogs Mjölk AB", "Tallmo", "9 000");
        assertEquals(
                List.of(
                        "RUN 2031-12345, Tallmo Bygg AB, Norrljus, 40000",
                                "RUN 2031-12346, Norrhamns Kök AB, Söderfors, 75500",
                        "RUN 2031-12347, Älvnäs Såg HB, Norrljus, 12000",
                                "RUN 2031-12348, Mittskogs Mjölk AB, Tallmo, 9000"),
                shown(grants(first, second)));
    }

    /** The day it was printed, above the amounts: none of them goes on with it. */
    @Test
    void aDayAtThePagesTopIsNoPartOfAnAmount() {
        MadePage first = titled();
        row(first, Aligned.MIDDLE, "RUN 2031-|12345", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(first, Aligned.MIDDLE, "RUN 2031-|12346", "Konsultcheck", "Norrhamns Kök AB", "Söderfors", "75 500");
        MadePage second = MadePage.printed().at(40).left(EDGES[4], "2031-04-02");
        y = 70;
        row(second, Aligned.MIDDLE, "RUN 2031-|12347", "Såddbidrag", "Älvnäs|Såg|HB", "Norrljus", "12 000");
        assertEquals(
                List.of(
                        "RUN 2031-12345, Tallmo Bygg AB, Norrljus, 40000",
                        "RUN 2031-12346, Norrhamns Kök AB, Söderfors, 75500",
                        "RUN 2031-12347, Älvnäs Såg HB, Norrljus, 12000"),
                shown(grants(first, second)));
    }

    /** A row broken by the end of its page goes on at the top of the next. */
    @Test
    void aRowGoesOnOnTheNextPage() {
        MadePage first = titled();
        row(first, Aligned.TOP, "31RS10422", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(first, Aligned.TOP, "31RS10423", "Konsultcheck", "Norrhamns|Kök", "Söderfors", "75 500");
        MadePage second = MadePage.printed();
        y = 60;
        row(second, Aligned.TOP, "", "", "och Bad AB");
        row(second, Aligned.TOP, "31RS10424", "Såddbidrag", "Älvnäs|Såg|HB", "Norrljus", "12 000");
        assertEquals(
                List.of(
                        "31RS10422, Tallmo Bygg AB, Norrljus, 40000",
                        "31RS10423, Norrhamns Kök och Bad AB, Söderfors, 75500",
                        "31RS10424, Älvnäs Såg HB, Norrljus, 12000"),
                shown(grants(first, second)));
    }

    /** A name on a page of its own behind the list is of no row, though it stands below the companies. */
    @Test
    void aPageWithoutRowsIsNoPartOfTheLast() {
        MadePage first = titled();
        row(first, Aligned.MIDDLE, "RUN 2031-|12345", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(first, Aligned.MIDDLE, "RUN 2031-|12346", "Konsultcheck", "Norrhamns Kök AB", "Söderfors", "75 500");
        MadePage second =
                MadePage.printed().at(60).left(EDGES[2], "Eva Ek").at(100).left(40, "Näringslivschef");
        assertEquals(
                List.of(
                        "RUN 2031-12345, Tallmo Bygg AB, Norrljus, 40000",
                        "RUN 2031-12346, Norrhamns Kök AB, Söderfors, 75500"),
                shown(grants(first, second)));
    }

    @Test
    void aNumberBrokenByThePageIsOne() {
        MadePage first = titled();
        row(first, Aligned.TOP, "31RS10422", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(first, Aligned.TOP, "RUN 2031-", "Konsultcheck", "Norrhamns", "Söderfors", "75 500");
        MadePage second = MadePage.printed();
        y = 60;
        row(second, Aligned.TOP, "12346", "", "Kök AB");
        row(second, Aligned.TOP, "31RS10424", "Såddbidrag", "Älvnäs|Såg|HB", "Norrljus", "12 000");
        assertEquals(
                List.of(
                        "31RS10422, Tallmo Bygg AB, Norrljus, 40000",
                        "RUN 2031-12346, Norrhamns Kök AB, Söderfors, 75500",
                        "31RS10424, Älvnäs Såg HB, Norrljus, 12000"),
                shown(grants(first, second)));
    }

    @Test
    void aTitleOfItsOwnBeginsAnotherList() {
        MadePage first = titled();
        row(first, Aligned.TOP, "31RS10422", "Mikrobidrag", "Tallmo Bygg AB", "Norrljus", "40 000");
        MadePage second = titled();
        row(second, Aligned.TOP, "31RS10423", "Mikrobidrag", "Älvnäs AB", "Norrljus", "12 000");
        assertEquals(
                List.of(PartKind.SUPPORT_LIST, PartKind.SUPPORT_LIST),
                MadeFile.of(first, second).split().stream().map(Segment::kind).toList());
    }

    /** What is said below the last row is no row, nor part of one. */
    @Test
    void textBelowTheListIsNoRow() {
        MadePage page = titled();
        row(page, Aligned.MIDDLE, "RUN 2031-|12345", "Mikrobidrag", "Tallmo|Bygg|AB", "Norrljus", "40 000");
        row(page, Aligned.MIDDLE, "RUN 2031-|12346", "Konsultcheck", "Norrhamns Kök AB", "Söderfors", "75 500");
        page.at(y + 30).left(40, "Besluten kan inte överklagas.");
        assertEquals(
                List.of("Tallmo Bygg AB", "Norrhamns Kök AB"),
                grants(page).stream()
                        .map(g -> g.recipient().company().orElseThrow().value())
                        .toList());
    }

    /** The columns by other names; the page is found by them, whatever it is called. */
    @ParameterizedTest
    @CsvSource({
        "Diarienr, Stödform, Sökande, Kommun, Beviljat belopp",
        "Ärendenummer, Stödtyp, Företagsnamn, Ort, Stödbelopp",
        "Ärendenr, Bidragsform, Bidragsmottagare, Säte, Beviljat",
        "Diarienummer, Stödslag, Stödtagare, Kommun, Beslutat belopp",
        "Ärende, Typ av stöd, Mottagare, Kommun, Belopp"
    })
    void aHeadOfOtherWords(String number, String type, String company, String municipality, String amount) {
        y = 90;
        MadePage page = headed(
                MadePage.printed().large(40, "Stöd till näringslivet 2031"),
                number,
                type,
                company,
                municipality,
                amount);
        row(page, Aligned.TOP, "31RS10422", "Mikrobidrag", "Tallmo|Bygg AB", "Norrljus", "40 000");
        row(page, Aligned.TOP, "31RS10423", "Konsultcheck", "Älvnäs AB", "Tallmo", "Avslag");
        List<SupportGrant> grants = grants(page);
        assertEquals(
                List.of("31RS10422, Tallmo Bygg AB, Norrljus, 40000", "31RS10423, Älvnäs AB, Tallmo, REJECTED"),
                shown(grants));
        assertEquals(Optional.of("Mikrobidrag"), grants.get(0).supportType().map(Field::value));
    }

    /** A table that names no company is a budget or a plan, though it has as many columns. */
    @Test
    void aTableWithoutCompaniesIsNoList() {
        y = 90;
        MadePage page =
                headed(MadePage.printed().left(40, "Stöd till projekt"), "Dnr", "Insats", "Syfte", "Kommun", "Belopp");
        row(page, Aligned.TOP, "31RS10422", "Utbildning", "Kunskap", "Norrljus", "40 000");
        assertEquals(
                0,
                MadeFile.of(page).split().stream()
                        .filter(s -> s.kind() == PartKind.SUPPORT_LIST)
                        .count());
    }
}
