package se.stodkoll.lists.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.stodkoll.lists.ListText.shown;
import static se.stodkoll.lists.ListText.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;

/** Lines whose names go over into what the money is for. */
class PurposeCutTest {
    @Test
    void afterAPrepositionOrBeforeAnAction() {
        ListTable table = table("""
                Fonden har delat ut bidrag
                Tallmo teater för en ny ridå 12 000 kr
                Älvnäs IF inköp av mål och nät 8 000 kr
                Norrljus hembygdsförening till midsommarfest 4 000 kr
                Kören Kraka 5 000 kr
                """);
        assertEquals(
                List.of(
                        "Tallmo teater | en ny ridå",
                        "Älvnäs IF | inköp av mål och nät",
                        "Norrljus hembygdsförening | midsommarfest",
                        "Kören Kraka | "),
                shown(table, Role.RECIPIENT, Role.PROJECT));
    }

    @Test
    void namesThatGoOnOverThePrepositionStayWhole() {
        ListTable table = table("""
                Fonden har delat ut bidrag
                Stiftelsen för barn i Tallmo 12 000 kr
                Föreningen för äldre bilar 8 000 kr
                Norrljus hembygdsförening 4 000 kr
                """);
        assertEquals(
                List.of("Stiftelsen för barn i Tallmo", "Föreningen för äldre bilar", "Norrljus hembygdsförening"),
                shown(table, Role.RECIPIENT));
    }

    @Test
    void projectsAreNotCut() {
        ListTable table = table("""
                Följande projekt får stöd
                Mötesplats för unga 12 000 kr
                Stigar för alla 8 000 kr
                Hemester för folk 4 000 kr
                """);
        assertEquals(
                List.of("Mötesplats för unga", "Stigar för alla", "Hemester för folk"), shown(table, Role.PROJECT));
    }

    @Test
    void aRefusalStandsForTheAmountWithoutAMark() {
        ListTable table = table("""
                Nämnden fördelar bidrag
                Tallmo teater 12 000 kr
                Kören Kraka, prövas när årsmötets papper har kommit in till oss
                Älvnäs IF 8 000 kr
                Norrljus hembygdsförening Avslag
                Ekebygdens musikkår 4 000 kr
                """);
        assertEquals(
                List.of(
                        "Tallmo teater false",
                        "Älvnäs IF false",
                        "Norrljus hembygdsförening true",
                        "Ekebygdens musikkår false"),
                table.rows().stream()
                        .map(r -> r.text(Role.RECIPIENT) + " " + r.isRejected())
                        .toList());
    }
}
