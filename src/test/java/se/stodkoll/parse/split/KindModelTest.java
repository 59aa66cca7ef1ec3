package se.stodkoll.parse.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.made.KindSamples;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.parse.MadePage;

/** The model tells made documents that it has not seen, also without their headings, and what it may not tell it does not. */
class KindModelTest {
    /** Seeds far from the training's. */
    private static final long SEED = 977_001;

    @ParameterizedTest
    @CsvSource({"true, 0.9", "false, 0.85"})
    void kindsOfUnseenDocuments(boolean headings, double least) {
        List<KindSamples.Sample> made = KindSamples.make(SEED, 60, headings);
        int unsure = 0;
        TreeMap<String, Integer> mistaken = new TreeMap<>();
        int right = 0;
        for (KindSamples.Sample sample : made) {
            Optional<PartKind> guess = KindModel.load().guess(sample.text());
            if (guess.equals(Optional.of(sample.kind()))) {
                right++;
            } else if (guess.isEmpty()) {
                unsure++;
            } else {
                mistaken.merge(sample.kind() + " as " + guess.get(), 1, Integer::sum);
            }
        }
        String shown = "headings " + headings + ": " + right + " right and " + unsure + " unsure of " + made.size()
                + ", mistaken " + mistaken;
        assertTrue(right >= least * made.size(), shown);
        assertTrue(made.size() - right - unsure <= 0.01 * made.size(), shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Styrelsen har gått igenom läget i länet och konstaterar att samverkan fortsätter.",
                "Resultaträkning 2031 2030 Nettoomsättning 1 200 000 1 100 000 Summa intäkter 1 200 000 1 100 000",
                "Välkommen till höstens konferens om landsbygdens service. Anmälan görs senast den 1 september.",
                "14 | 0 0 0",
            })
    void whatGrantsNothingAndAsksNothingHasNoKind(String text) {
        assertEquals(Optional.empty(), KindModel.load().kind(MadePage.plain(List.of(text.split(" {2}")))));
    }
}
