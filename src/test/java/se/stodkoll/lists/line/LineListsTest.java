package se.stodkoll.lists.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stodkoll.lists.ListText.lines;
import static se.stodkoll.lists.ListText.table;
import static se.stodkoll.lists.ListText.tables;
import static se.stodkoll.lists.ListText.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.lists.ListText;
import se.stodkoll.lists.block.BlockRows;
import se.stodkoll.lists.row.LineItem;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;

/** Lists of who got what in lines of text, with an item of a line alone and with whole lists. */
class LineListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tallmo byalag: 12 000 kr; COLON; Tallmo byalag:; 12 000 kr",
                "Tallmo byalag, 12 000 kr; COMMA; Tallmo byalag,; 12 000 kr",
                "Tallmo byalag – 12 000 kr; DASH; Tallmo byalag; 12 000 kr",
                "Tallmo byalag (12 000 kr); BRACKET; Tallmo byalag; (12 000 kr)",
                "Tallmo byalag 12 000 kr; BLANK; Tallmo byalag; 12 000 kr",
                "Tallmo byalag ..... 12 000; BLANK; Tallmo byalag; 12 000",
                "12 000 kr till Tallmo byalag; FIRST; ''; 12 000 kr",
                "Tallmo byalag (12 000 kr) för projektet Ladan; BRACKET; Tallmo byalag; (12 000 kr)",
                "Tallmo byalag, 12 000 kr, till projektet Ladan; COMMA; Tallmo byalag,; 12 000 kr,",
            })
    void aNameAndAnAmountAreAnItem(String line, LineItem.Shape shape, String name, String amount) {
        LineItem item = LineItem.of(words(line)).orElseThrow();
        assertEquals(shape, item.shape());
        assertEquals(name, PlacedWord.textOf(item.name()));
        assertFalse(item.bullet());
        assertTrue(PlacedWord.textOf(item.amount()).contains(amount.replaceAll("[(),]", "")), item::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tallmo byalag",
                "tallmo byalag 12 000 kr",
                "12 000 kr",
                "12 000 kr blev över i år",
                "Ladan lagades. Det blev. 12 000 kr, och taket är nytt. Nu målas den.",
                "Byalaget fick in 12 000 kr i kassan. Sedan lagades taket.",
                "Ladan är röd och stor och ligger vid ån bortom kvarnen där vägen mot byn viker av och åkern som alla brukar slå möter skogen 12 000 kr",
            })
    void otherLinesAreNone(String line) {
        assertEquals(Optional.empty(), LineItem.of(words(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "• Tallmo byalag: 12 000 kr; true; true",
                "- Tallmo byalag: 12 000; true; false",
                "Tallmo byalag: 12 000:-; false; true",
                "Tallmo byalag: 12 000; false; false",
            })
    void bulletsAndUnits(String line, boolean bullet, boolean unit) {
        LineItem item = LineItem.of(words(line)).orElseThrow();
        assertEquals(bullet, item.bullet());
        assertEquals(unit, item.hasUnit());
    }

    private static String read(boolean projects, String... names) {
        return new ItemNames(List.of(names).stream().map(ListText::words).toList(), projects)
                .read().stream().map(LineListsTest::shown).collect(Collectors.joining(" ; "));
    }

    private static String shown(Map<Role, List<PlacedWord>> cells) {
        return List.of(Role.RECIPIENT, Role.PROJECT, Role.PLACE).stream()
                .filter(r -> !cells.getOrDefault(r, List.of()).isEmpty())
                .map(r -> r.name().charAt(0)
                        + (r == Role.PLACE ? "L " : " ")
                        + new ListRow(Optional.empty(), cells).text(r))
                .collect(Collectors.joining(" "));
    }

    @Test
    void namesOfLinesAreJudgedTogether() {
        assertEquals("R Tallmo byalag ; R Älvnäs IF", read(false, "Tallmo byalag", "Älvnäs IF"));
        assertEquals("P Ladan lagas ; P Planen slås", read(true, "Ladan lagas", "Planen slås"));
        assertEquals("R Älvnäs IF ; R Tallmo teater", read(true, "Älvnäs IF", "Tallmo teater"));
        assertEquals(
                "R Älvnäs IF P Ljus ; R Tallmo teater P Ladan", read(false, "Älvnäs IF, Ljus", "Tallmo teater, Ladan"));
        assertEquals(
                "R Älvnäs IF P Ljus ; R Tallmo teater P Ladan", read(false, "Ljus, Älvnäs IF", "Ladan, Tallmo teater"));
        assertEquals(
                "R Älvnäs IF P Ljus ; R Tallmo teater P Ladan",
                read(false, "Ljus – Älvnäs IF", "Ladan – Tallmo teater"));
        assertEquals(
                "R Älvnäs IF P Ljus ; R Tallmo teater P Ladan", read(false, "Älvnäs IF: Ljus", "Tallmo teater: Ladan"));
        assertEquals("R Eva Ek P Ljus ; R Bo Alm P Ladan", read(true, "Ljus (Eva Ek)", "Ladan (Bo Alm)"));
        assertEquals("R Eva Ek P ”Ljus” ; R Bo Alm P ”Ladan”", read(false, "Eva Ek ”Ljus”", "Bo Alm ”Ladan”"));
        assertEquals("R Eva Ek P ”Ljus” ; R Bo Alm P ”Ladan”", read(false, "”Ljus” Eva Ek", "”Ladan” Bo Alm"));
        assertEquals("R Kvarnen PL Örebro ; R Bruket PL Kumla", read(false, "Kvarnen, Örebro", "Bruket, Kumla"));
    }

    @Test
    void blocksOfLabelsAreRows() {
        ListTable table = table("""
                Förening: Tallmo byalag
                Avser: Ladan
                Sökt belopp: 20 000 kr
                Beslut: Bifall, 12 000 kr

                Förening: Älvnäs IF
                Avser: Ljus på slingan
                Sökt belopp: 9 000 kr
                Beslut: Avslag
                """);
        assertEquals(
                List.of(
                        "Tallmo byalag | Ladan | 20 000 kr | Bifall | 12 000 kr",
                        "Älvnäs IF | Ljus på slingan | 9 000 kr | Avslag | "),
                ListText.shown(table, Role.RECIPIENT, Role.PROJECT, Role.APPLIED, Role.OUTCOME, Role.GRANTED));
        assertEquals(
                List.of(false, true),
                table.rows().stream().map(ListRow::isRejected).toList());
        assertTrue(table.isSure());
    }

    @Test
    void aSentenceInABlockTellsWhatWasGranted() {
        ListTable table = table("""
                Projekt: Ladan
                Sökande: Tallmo byalag
                Beslut: Gruppen väljer projektet och beviljar 12 000 kr i stöd.

                Projekt: Ljus på slingan
                Sökande: Älvnäs IF
                Beslut: Avslag, pengarna räcker inte.

                Projekt: Bron
                Sökande: Vrena kommun
                Beslut: Gruppen avslår ansökan om 9 000 kr.

                Projekt: Spåret
                Sökande: Ekby IF
                Beslut: Gruppen beviljar inte de 7 000 kr som söktes.
                """);
        assertEquals(
                List.of(
                        "Tallmo byalag | Ladan | 12 000 kr",
                        "Älvnäs IF | Ljus på slingan | ",
                        "Vrena kommun | Bron | ",
                        "Ekby IF | Spåret | "),
                ListText.shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
        assertEquals(
                List.of(false, true, true, true),
                table.rows().stream().map(ListRow::isRejected).toList());
    }

    @Test
    void aBlocksTitleIsItsProject() {
        ListTable table = table("""
                Bidrag som delats ut

                1. Ladan lagas

                Sökande: Tallmo byalag
                Beviljat belopp: 12 000 kr

                2. Ljus på slingan

                Sökande: Älvnäs IF
                Beviljat belopp: 9 000 kr
                """);
        assertEquals(
                List.of("Tallmo byalag | Ladan lagas | 12 000 kr", "Älvnäs IF | Ljus på slingan | 9 000 kr"),
                ListText.shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    /** A number, who, and what for, each where no label tells it. */
    @Test
    void aBlocksTitleTellsWhatNoLabelDoes() {
        ListTable table = table("""
                Bidrag som delats ut

                1. 31RS1203 Tallmo och Vik byalag: Ladan lagas

                Sökt belopp: 20 000 kr
                Beviljat belopp: 12 000 kr

                2. 31RS1204 Älvnäs och Kvarns IF: Ljus på slingan

                Sökt belopp: 9 000 kr
                Beviljat belopp: 9 000 kr
                """);
        assertEquals(
                List.of(
                        "31RS1203 | Tallmo och Vik byalag | Ladan lagas | 20 000 kr | 12 000 kr",
                        "31RS1204 | Älvnäs och Kvarns IF | Ljus på slingan | 9 000 kr | 9 000 kr"),
                ListText.shown(table, Role.NUMBER, Role.RECIPIENT, Role.PROJECT, Role.APPLIED, Role.GRANTED));
    }

    /** A bullet's words go on in the next line up to their amount; an amount in a list of its own form is none of it. */
    @Test
    void aBulletGoesOnInTheNextLine() {
        ListTable table = table("""
                Bidrag:
                • Tallmo teater och alla som
                spelar där: 12 000 kr
                • Älvnäs IF: 9 000 kr
                • Norrljus museum: 30 000 kr
                Kvarnen (8 000 kr)
                """);
        assertEquals(
                List.of(
                        "Tallmo teater och alla som spelar där | 12 000 kr",
                        "Älvnäs IF | 9 000 kr",
                        "Norrljus museum | 30 000 kr"),
                ListText.shown(table, Role.RECIPIENT, Role.GRANTED));
    }

    @Test
    void aValueGoesOnInTheNextLine() {
        ListTable table = table("""
                Sökande: Tallmo byalag och
                hembygdsförening
                Beviljat belopp: 12 000 kr
                Sökande: Älvnäs IF
                Beviljat belopp: 9 000 kr
                """);
        assertEquals(
                List.of("Tallmo byalag och hembygdsförening | 12 000 kr", "Älvnäs IF | 9 000 kr"),
                ListText.shown(table, Role.RECIPIENT, Role.GRANTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Förening: Tallmo byalag\nAvser: Ladan\nBeslut: Bifall, 12 000 kr\n",
                "Telefon: 000-12 34 56\nKassör: Eva Ek\nTelefon: 000-12 34 57\nKassör: Bo Alm\n",
                "Sökande: Tallmo byalag\nAvser: Ladan\nSökande: Älvnäs IF\nAvser: Ljus\n",
            })
    void oneBlockOrNoOutcomeIsNoList(String text) {
        assertEquals(List.of(), tables(text));
    }

    @Test
    void linesBelowEachOther() {
        ListTable table = table("""
                Bidrag 2031

                Tallmo teater
                Ladan lagas
                12 000 kr

                Älvnäs IF
                Ljus på slingan
                9 000 kr

                Norrljus museum
                Nytt tak
                30 000 kr
                """);
        assertEquals(
                List.of(
                        "Tallmo teater | Ladan lagas | 12 000 kr",
                        "Älvnäs IF | Ljus på slingan | 9 000 kr",
                        "Norrljus museum | Nytt tak | 30 000 kr"),
                ListText.shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void whoGetsItMayStandSecond() {
        ListTable table = table("""
                Ladan lagas
                Tallmo teater
                12 000 kr
                Ljus på slingan
                Älvnäs IF
                9 000 kr
                Nytt tak
                Norrljus museum
                30 000 kr
                """);
        assertEquals(
                List.of("Tallmo teater | Ladan lagas", "Älvnäs IF | Ljus på slingan", "Norrljus museum | Nytt tak"),
                ListText.shown(table, Role.RECIPIENT, Role.PROJECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tallmo teater\nLadan lagas\n12 000 kr\nÄlvnäs IF\nLjus på slingan\n9 000 kr\n",
                "tallmo teater\n12 000 kr\nälvnäs if\n9 000 kr\nnorrljus museum\n30 000 kr\n",
                "Tallmo teater:\n12 000 kr\nÄlvnäs IF:\n9 000 kr\nNorrljus museum:\n30 000 kr\n",
            })
    void tooFewOrOtherLinesBelowEachOtherAreNone(String text) {
        assertEquals(Optional.empty(), new BlockRows(lines(text)).read());
    }

    @Test
    void amountsMayStandFirst() {
        ListTable table = table("""
                Så fördelas bidragen:
                12 000 kr till Tallmo teater för projektet Ladan
                9 000 kr till Älvnäs IF för projektet Ljus på slingan
                30 000 kr till Norrljus museum för projektet Nytt tak
                """);
        assertEquals(
                List.of(
                        "Tallmo teater | Ladan | 12 000 kr",
                        "Älvnäs IF | Ljus på slingan | 9 000 kr",
                        "Norrljus museum | Nytt tak | 30 000 kr"),
                ListText.shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void rowsBelowAHeadingOfRejections() {
        ListTable table = table("""
                Beviljade bidrag:
                Tallmo teater: 12 000 kr
                Norrljus museum: 30 000 kr

                Avslagna ansökningar:
                Älvnäs IF: 9 000 kr
                """);
        assertEquals(
                List.of(false, false, true),
                table.rows().stream().map(ListRow::isRejected).toList());
    }

    @Test
    void aSumIsNoRow() {
        ListTable table = table(
                "Bidrag:\nTallmo teater: 12 000 kr\nÄlvnäs IF: 9 000 kr\nNorrljus museum: 30 000 kr\nSumma: 51 000 kr\n");
        assertEquals(List.of("Tallmo teater", "Älvnäs IF", "Norrljus museum"), ListText.shown(table, Role.RECIPIENT));
    }

    @Test
    void aLineThatTellsOfAnActIsNoRow() {
        ListTable table = table(
                "Bidrag:\nTallmo teater: 12 000 kr\nÄlvnäs IF: 9 000 kr\nNorrljus museum: 30 000 kr\nStyrelsen beslutar: 51 000 kr\n");
        assertEquals(3, table.rows().size());
    }

    @Test
    void namesBelowASentenceThatSaysWhatTheyGot() {
        String names = "• Tallmo teater\n• Älvnäs IF\n• Norrljus museum\n";
        ListTable granted = table("Följande föreningar beviljas medel:\n" + names);
        assertEquals(
                List.of("Tallmo teater | beviljas", "Älvnäs IF | beviljas", "Norrljus museum | beviljas"),
                ListText.shown(granted, Role.RECIPIENT, Role.OUTCOME));
        assertEquals(
                List.of(false, false, false),
                granted.rows().stream().map(ListRow::isRejected).toList());
        for (String said : List.of(
                "Följande föreningar fick avslag på sin ansökan:\n",
                "Följande föreningar fick avslag:\n",
                "Följande ansökningar avslås:\n")) {
            assertEquals(
                    List.of(true, true, true),
                    table(said + names).rows().stream().map(ListRow::isRejected).toList(),
                    said);
        }
        assertEquals(List.of(), tables("Följande föreningar kommer på mötet:\n" + names));
        assertEquals(List.of(), tables("Följande föreningar beviljas medel:\n• Tallmo teater\n• Älvnäs IF\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 12 000 kr; false",
                "''; högst 12 000 kr; false",
                "Beviljas; 12 000 kr; false",
                "Bifall; 12 000 kr; false",
                "Avslag; ''; false",
                "''; Avslag; false",
                "''; Attesterat 12 000 kr; true",
                "''; Utbetalt 12 000 kr; true",
                "Bordlagd; 12 000 kr; true",
            })
    void otherThingsThanGrantingAreOfOtherKind(String outcome, String granted, boolean other) {
        ListRow row = new ListRow(Optional.empty(), Map.of(Role.OUTCOME, words(outcome), Role.GRANTED, words(granted)));
        assertEquals(other, row.isOfOtherKind());
    }
}
