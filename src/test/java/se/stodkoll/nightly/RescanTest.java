package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.run.Balance;

/** One paper sent in twice in different bytes has one case, and the report says where the other is. */
class RescanTest {
    /** Forty words and forty amounts. */
    private static final String PAPER = IntStream.range(0, 40)
            .mapToObj(i ->
                    "ord" + "abcdefghijklmnopqrst".charAt(i % 20) + (i < 20 ? "varm" : "kall") + " " + (1000 + 37 * i))
            .collect(Collectors.joining("\n", "en ansökan\n", "\n"));

    @TempDir
    Path folder;

    private List<String> documents(NightHouse house) throws IOException {
        return house.latest().documents().stream()
                .map(d -> d.file() + " " + d.status() + " " + d.duplicateOf().orElse("-"))
                .toList();
    }

    @Test
    void aRescanIsLinkedAndSaidAndHasNoCaseOfItsOwn() throws IOException {
        NightHouse house = new NightHouse(folder);
        house.drop("a.txt", PAPER);
        house.night();
        house.drop("b.txt", PAPER + "\n");
        house.drop("c.txt", PAPER.replace("1037", "1038"));
        house.drop("d-skannad.txt", PAPER + "\n\n");

        assertEquals(new Balance(3, 3, 0, 0, 0), house.night().balance(), "they were read");
        assertEquals(
                List.of("a.txt EXTRACTED -", "b.txt RESCAN a.txt", "c.txt EXTRACTED -", "d-skannad.txt RESCAN a.txt"),
                documents(house));
        assertEquals(2, house.latest().cases().size());

        try (Night night = house.open("1")) {
            assertEquals(2, night.standing(9).rescans());
        }

        house.drop("e.txt", PAPER + "\n");
        house.night();
        assertEquals("e.txt DUPLICATE b.txt", documents(house).get(4), "same bytes as a rescan");
    }

    @Test
    void theBetterReadingStandsAndAllIsReconciledAnew() throws IOException {
        NightHouse house = new NightHouse(folder);
        house.drop("a-skannad.txt", PAPER);
        house.night();
        house.drop("b.txt", PAPER + "\n\n");
        house.night();

        assertEquals(List.of("a-skannad.txt RESCAN b.txt", "b.txt EXTRACTED -"), documents(house));
        assertEquals(1, house.latest().cases().size());
        assertEquals(
                List.of(house.latest().documents().get(1).parts().get(0).id()),
                house.latest().cases().get(0).application());
    }

    @Test
    void whatAPersonHasDecidedOnStands() throws IOException {
        NightHouse house = new NightHouse(folder);
        house.drop("a-skannad.txt", PAPER);
        house.night();
        String part = house.latest().documents().get(0).parts().get(0).id();
        try (Night night = house.open("1")) {
            ReviewSubject subject =
                    new ReviewSubject(List.of(part), Optional.empty(), Optional.empty(), Optional.empty());
            night.ledger()
                    .reviews()
                    .keep(
                            new ReviewEvent(
                                    0,
                                    Instant.EPOCH,
                                    "Åsa",
                                    ReviewAct.DEFER,
                                    subject,
                                    Optional.empty(),
                                    Optional.empty(),
                                    ""),
                            List.of(part),
                            0);
        }
        house.drop("b.txt", PAPER + "\n\n");
        house.night();

        assertEquals(List.of("a-skannad.txt EXTRACTED -", "b.txt RESCAN a-skannad.txt"), documents(house));
    }
}
