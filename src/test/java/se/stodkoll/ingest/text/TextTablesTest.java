package se.stodkoll.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

class TextTablesTest {
    private static List<String> cells(String text) {
        return PlainTextFile.pages(text).stream()
                .flatMap(List::stream)
                .map(l -> l.cells().isEmpty()
                        ? l.text()
                        : l.cellWords().stream().map(TextTablesTest::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    @Test
    void columnsThatLineUp() {
        assertEquals(
                List.of(
                        "Sökande | Projekt | Belopp",
                        "Tallmo Byalag | Lada för alla | 40 000 kr",
                        "Älvnäs IF | Ljus på slingan över myren | 9 500 kr",
                        "Mittskogs Kör | Noter | 7 000 kr"),
                cells("""
                        Sökande        Projekt               Belopp
                        Tallmo Byalag  Lada för alla      40 000 kr
                        Älvnäs IF      Ljus på slingan     9 500 kr
                                       över myren
                        Mittskogs Kör  Noter               7 000 kr
                        """));
    }

    @Test
    void columnsThatDoNot() {
        assertEquals(
                List.of(
                        "Tallmo Byalag | Lada för alla | 40 000 kr",
                        "Älvnäs Idrottsförening | Ljus | 9 500 kr (delvis)",
                        "Kören | Noter till våren | 7 000 kr"),
                cells("""
                        Tallmo Byalag    Lada för alla    40 000 kr
                        Älvnäs Idrottsförening    Ljus    9 500 kr (delvis)
                        Kören    Noter till våren    7 000 kr
                        """));
    }

    @Test
    void tabsPartColumns() {
        assertEquals(
                List.of("Tallmo Byalag | 40 000", "Älvnäs IF | 9 500", "Mittskogs Kör | 7 000"),
                cells("Tallmo Byalag\t40 000\nÄlvnäs IF\t9 500\nMittskogs Kör\t7 000\n"));
    }

    @Test
    void aFieldOfARecordMayBeEmpty() {
        assertEquals(
                List.of(
                        "Sökande | Idé | Belopp | Status",
                        "Tallmo Byalag | Lada | 40 000 | Beviljad",
                        "Älvnäs IF | Ljus | Avslag",
                        "Mittskogs Kör | Noter | 7 000 | Beviljad"),
                cells(
                        "Sökande\tIdé\tBelopp\tStatus\nTallmo Byalag\tLada\t40 000\tBeviljad\nÄlvnäs IF\tLjus\t\tAvslag\nMittskogs Kör\tNoter\t7 000\tBeviljad\n"));
        Line refused = PlainTextFile.pages(
                        "a\tb\tc\td\nÄlvnäs IF\tLjus\t\tAvslag\nMittskogs Kör\tNoter\t7 000\tBeviljad\n")
                .get(0)
                .get(1);
        assertEquals(
                List.of(0, 1, 3),
                refused.cells().orElseThrow().cells().stream()
                        .map(c -> c.column())
                        .toList());
    }

    @Test
    void aQuotedFieldMayHoldItsSeparator() {
        assertEquals(
                List.of(
                        "537-1180-2031 | Fosforfälla | 40000",
                        "537-1204-2031 | Vassklippning; försök | 9500",
                        "537-1377-2031 | Båttvätt | 7000"),
                cells(
                        "537-1180-2031;Fosforfälla;40000\n537-1204-2031;\"Vassklippning; försök\";9500\n537-1377-2031;Båttvätt;7000\n"));
    }

    /** Clauses set in behind a word are no table, nor are two columns of words. */
    @Test
    void wideBlanksInSentencesPartNothing() {
        String clauses =
                "att   bevilja Tallmo Byalag 40 000 kronor\natt   avslå ansökan från Älvnäs IF\natt   ge uppdraget till kansliet\n";
        assertEquals(clauses.lines().map(l -> l.replaceAll(" +", " ")).toList(), cells(clauses));
    }

    @Test
    void wordsHaveNoPlaces() {
        List<Line> lines =
                PlainTextFile.pages("A b  1 000\nC d  2 000\nE f  3 000\n").get(0);
        assertEquals(
                0,
                lines.stream()
                        .flatMap(l -> l.words().stream())
                        .filter(w -> w.box().isPresent())
                        .count());
    }

    @Test
    void dotsLeadFromALabelToItsValue() {
        assertEquals(List.of("Sökande | Tallmo Byalag", "Projekt | Lada för alla", "Plats | Tallmo"), cells("""
                        Sökande .............. Tallmo Byalag
                        Projekt .............. Lada för alla
                        Plats ................ Tallmo
                        """));
    }

    @Test
    void labelsOverValuesPairByPair() {
        assertEquals(
                List.of(
                        "Bidragsgivare | Sökande",
                        "Mittskogs kommun | Tallmo Byalag",
                        "Organisationsnummer | Projekt",
                        "802400-0001 | Lada för alla",
                        "Ort",
                        "Tallmo"),
                cells("""
                        Bidragsgivare       Sökande
                        Mittskogs kommun    Tallmo Byalag
                        Organisationsnummer    Projekt
                        802400-0001            Lada för alla
                        Ort
                        Tallmo
                        """));
    }

    @Test
    void recordsOfAFile() {
        assertEquals(
                List.of(
                        "nr | sökande | kr",
                        "1 | Tallmo Byalag | 40000",
                        "2 | Älvnäs IF | 9500",
                        "3 | Norrljus museum | 700"),
                cells("nr;sökande;kr\n1;Tallmo Byalag;40000\n2;Älvnäs IF;9500\n3;Norrljus museum;700\n"));
    }

    @Test
    void labelsAndValuesOverATable() {
        List<String> cells = cells("""
                Sökande      Tallmo Byalag
                Projekt      Lada för alla
                Sökt stöd    40 000 kr

                Kostnader            2031      2032
                Personal           60 000    20 000
                Lokaler            30 000    50 000
                Summa              90 000    70 000
                """);
        assertEquals("Sökande | Tallmo Byalag", cells.get(0));
        assertEquals("Personal | 60 000 | 20 000", cells.get(4));
    }
}
