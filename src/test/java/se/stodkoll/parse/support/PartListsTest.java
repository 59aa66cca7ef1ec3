package se.stodkoll.parse.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadeText;
import se.stodkoll.parse.part.PartGrids;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Readings;

/** Lists of who got what in papers of any kind, as text and as tables of their own. */
class PartListsTest {
    private record Text(MadeText made) {
        static Text of(String text) {
            return new Text(MadeText.of(text));
        }

        Optional<ListTable> list() {
            return PartLists.find(new PartGrids(made.lines(), made.pages()));
        }

        SupportList grants() {
            return new SupportListParser(PartText.of(PartKind.OTHER, made.lines(), made.pages(), new Readings("d")))
                    .of(list().orElseThrow());
        }
    }

    private static List<String> shown(ListTable table, Role... roles) {
        return table.rows().stream()
                .map(row -> List.of(roles).stream().map(row::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static List<String> amounts(SupportList list) {
        return list.grants().stream()
                .map(g -> g.recipient().company().map(Field::value).orElse("-") + " "
                        + g.amount()
                                .map(a -> a.value().kronor().toPlainString())
                                .orElse(g.outcome().value().name()))
                .toList();
    }

    @Test
    void bulletsWithNamesAndAmounts() {
        ListTable table = Text.of("""
                Bidragen till bygdens föreningar delas ut så här:

                Bygdegårdar:

                 • Tallmo bygdegårdsförening: 125.000
                 • Älvnäs Folkets Hus: 1.060.500

                Sång och musik:

                 • Norrljus kammarkör: 18.000
                 • Totalt: 1.203.500
                """).list().orElseThrow();
        assertEquals(
                List.of(
                        "Tallmo bygdegårdsförening | 125.000",
                        "Älvnäs Folkets Hus | 1.060.500",
                        "Norrljus kammarkör | 18.000"),
                shown(table, Role.RECIPIENT, Role.GRANTED));
        assertEquals(Optional.of("Sång och musik:"), table.rows().get(2).group());
    }

    @Test
    void amountsInBracketsAndProjectsBehind() {
        ListTable table = Text.of("""
                Nämnden beviljade tre projekt stöd:
                 • Norrljus kommun (80 000 kronor) för projektet Kvarnen vaknar
                 • Älvnäs teaterförening (45 000 kronor) för projektet 1813, andra akten
                 • Mittskogs Förlag AB (9 500 kr) till projektet Läsrum
                """).list().orElseThrow();
        assertEquals(
                List.of(
                        "Norrljus kommun | Kvarnen vaknar | 80 000 kronor",
                        "Älvnäs teaterförening | 1813, andra akten | 45 000 kronor",
                        "Mittskogs Förlag AB | Läsrum | 9 500 kr"),
                shown(table, Role.RECIPIENT, Role.PROJECT, Role.GRANTED));
    }

    @Test
    void projectsWithWhoOwnsThemInBrackets() {
        ListTable table = Text.of("""
                De här projekten får medel:
                • Snabba steg mot gröna jobb 2031-2033 (Norrljus kommun), 4 210 300 kr
                • Kust för alla (Stiftelsen Tallmo Fyr), 987 650 kr
                • Provbänk (Älvnäs Teknik AB), 12 000 000 kr
                """).list().orElseThrow();
        assertEquals(
                List.of(
                        "Snabba steg mot gröna jobb 2031-2033 | Norrljus kommun",
                        "Kust för alla | Stiftelsen Tallmo Fyr",
                        "Provbänk | Älvnäs Teknik AB"),
                shown(table, Role.PROJECT, Role.RECIPIENT));
    }

    @Test
    void dotsLeadToTheAmounts() {
        ListTable table = Text.of("""
                Fördelning av stöd till hembygdsföreningar
                Tallmo hembygdsförening ........ 14 000 kr
                Älvnäs hembygdsförening ......... 9 000 kr
                Mittskogs hembygdsgille ......... 7 500 kr
                Summa .......................... 30 500 kr
                """).list().orElseThrow();
        assertEquals(
                List.of("14 000 kr", "9 000 kr", "7 500 kr"),
                table.rows().stream().map(r -> r.text(Role.GRANTED)).toList());
    }

    @Test
    void whatWasSoughtAndGrantedMayStandInOneCell() {
        SupportList list = Text.of("""
                Beslutade bidrag till länets föreningar

                Norrljus idrottsförening
                Nya mål
                45 000 / 38 450

                Tallmo scoutkår
                Läger vid sjön
                9 000 / 7 120

                Älvnäs hembygdsförening
                Tak på logen
                30 000 / 0, ryms inte
                """).grants();
        assertEquals(
                List.of("Norrljus idrottsförening 38450", "Tallmo scoutkår 7120", "Älvnäs hembygdsförening REJECTED"),
                amounts(list));
    }

    @Test
    void amountsInThousandsAreKronor() {
        SupportList list = Text.of("""
                Bidrag till länets förbund, i 1.000 kronor
                Förbund                   Sökt    Beviljat
                Norrljus idrottsförbund  4 500       3 845
                Tallmo scoutdistrikt       900         712
                Älvnäs nykterhetsförbund   300           0
                Mittskogs Hem och Skola    250      Avslag
                """).grants();
        assertEquals(
                List.of(
                        "Norrljus idrottsförbund 3845000",
                        "Tallmo scoutdistrikt 712000",
                        "Älvnäs nykterhetsförbund REJECTED",
                        "Mittskogs Hem och Skola REJECTED"),
                amounts(list));
    }

    @Test
    void whatWasAppliedForIsKeptApart() {
        ListTable table = Text.of("""
                Dnr          Sökande             Projekt           Sökt belopp  Beviljat belopp
                RUN 2031/11  Tallmo Byalag       Lada för alla          80 000           40 000
                RUN 2031/12  Älvnäs IF           Ljus på slingan        30 000           30 000
                RUN 2031/14  Mittskogs Kör       Noter                  14 000            7 000
                """).list().orElseThrow();
        assertEquals(List.of(Role.NUMBER, Role.RECIPIENT, Role.PROJECT, Role.APPLIED, Role.GRANTED), table.roles());
        assertEquals("80 000", table.rows().get(0).text(Role.APPLIED));
        assertEquals("40 000", table.rows().get(0).text(Role.GRANTED));
    }

    @Test
    void columnsWithoutHeads() {
        ListTable table = Text.of("""
                Beviljade stöd
                2031-03-02  RUN 2031/11  Tallmo Byggnads AB       Örebro     40 000
                2031-03-04  RUN 2031/12  Älvnäs Såg och Hyvel HB  Kumla      75 500
                2031-03-09  RUN 2031/13  Norrhamns Kök AB         Hallsberg  12 000
                """).list().orElseThrow();
        assertEquals(List.of(Role.DATE, Role.NUMBER, Role.RECIPIENT, Role.PLACE, Role.GRANTED), table.roles());
    }

    @Test
    void anOutcomeOfItsOwnTurnsDown() {
        SupportList list = Text.of("""
                Dnr     Sökande             Belopp  Beslut
                31/104  Tallmo Byggnads AB  40 000  Beviljas
                31/105  Älvnäs Såg HB       75 500  Avslag
                31/106  Norrhamns Kök AB    12 000  Beviljas
                """).grants();
        assertEquals(
                List.of("Tallmo Byggnads AB 40000", "Älvnäs Såg HB REJECTED", "Norrhamns Kök AB 12000"), amounts(list));
    }

    /** Budgets, statements and what a text counts are no lists of support. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kostnader\nPersonal: 450 000 kr\nLokaler: 120 000 kr\nResor: 30 000 kr\nTotalt: 600 000 kr\n",
                "Kostnadsslag      2031     2032   Totalt\nPersonal       450 000  460 000  910 000\nLokaler        120 000  120 000  240 000\nResor           30 000   30 000   60 000\n",
                "Post            Belopp\nPersonal       450 000\nLokaler        120 000\nResor           30 000\n",
                "Resultaträkning      2031        2030\nNettoomsättning  1 450 000   1 380 000\nPersonalkostnader -920 000    -870 000\nÅrets resultat     530 000     510 000\n",
                "Mötet öppnas kl. 9.00.\nNästa möte hålls 2031-05-02.\nProtokollet justeras av Eva Ek.\n"
            })
    void othersAreNone(String text) {
        assertTrue(Text.of(text).list().isEmpty(), () -> Text.of(text).list().toString());
    }
}
