package se.stodkoll.parse.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.PartRecords;
import se.stodkoll.text.Readings;

/** A letter's head whose cells are wrapped beside each other. */
class HeadCellsTest {
    private static MadePage page(boolean picture) {
        return picture ? MadePage.scanned(new Random(3)) : MadePage.printed();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theValueGoesOnBelowItself(boolean picture) {
        MadePage page = page(picture)
                .left(60, "Region Vrena")
                .left(220, "Sammanträdesdatum 5 januari")
                .left(420, "Diarienummer RJL")
                .down();
        page.left(317, "2023").left(487, "2025/4689").down().down();
        page.left(60, "Stöd till projektet Hamn")
                .down()
                .down()
                .left(60, "Vrena kommun beviljas 40 % av kostnaderna, dock högst 5 000 kr.")
                .down();
        PartText part = PartText.of(PartKind.DECISION_PROPOSAL, page.lines(), page.pages(), new Readings("d"));
        assertEquals(
                Optional.of("RJL 2025/4689"),
                DiaryNumbers.inHead(part.top(8), part.readings()).map(f -> f.value()));
        assertEquals(
                Optional.of("2023-01-05"),
                PartRecords.of(part)
                        .get(0)
                        .content()
                        .decision()
                        .orElseThrow()
                        .origin()
                        .decisionDate()
                        .map(f -> f.value().toString()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatStandsBelowAnotherCellIsNoPartOfIt(boolean picture) {
        MadePage page = page(picture)
                .left(60, "Region Vrena")
                .left(420, "Diarienummer RJL")
                .down()
                .left(60, "Storgatan 2")
                .left(220, "2025/4689")
                .down();
        assertEquals(List.of(), HeadCells.wrapped(page.lines()));
    }
}
