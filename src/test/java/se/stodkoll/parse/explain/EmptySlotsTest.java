package se.stodkoll.parse.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.EmptySlot;
import se.stodkoll.model.record.EmptySlot.Candidate;
import se.stodkoll.model.record.EmptySlot.Holder;
import se.stodkoll.model.record.EmptySlot.Name;
import se.stodkoll.model.record.EmptySlot.Reason;
import se.stodkoll.model.record.EmptySlot.Why;
import se.stodkoll.model.record.PartExplanation;
import se.stodkoll.parse.MadeText;

/** Each empty slot says what was looked for and why nothing was taken; papers made so that each reason holds once. */
class EmptySlotsTest {
    private static final String GRANT = "Beslut // // Nämnden beslutar att bevilja Björkdala byalag ";
    private static final String FORM = "Ansökan om bidrag // // Sökande: Ekeby byalag // Projektets namn: Kvarnen // ";

    private static List<PartExplanation> explained(String paper) {
        return MadeText.explained(
                paper.replace("GRANT ", GRANT).replace("FORM ", FORM).replaceAll(" *// ?", "\n"));
    }

    private static EmptySlot slot(List<PartExplanation> parts, Holder holder, Name name) {
        return parts.stream()
                .flatMap(p -> p.empty().stream())
                .filter(s -> s.holder() == holder && s.name() == name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such slot is empty: " + holder + " " + name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // paper | record | slot | why | the candidate
                "GRANT 40 000 kr för projektet Bryggan. | DECISION | GRANTED_PERCENT | VERB_ALONE | Nämnden beslutar att bevilja Björkdala byalag 40 000 kr för projektet Bryggan.",
                "GRANT stöd till projektet Bastun som kostar 300 000 kr. | NOTHING | GRANTED_AMOUNT | WEAK | 300 000 kr",
                "GRANT 40 000 kr för projektet Bryggan. // // Ärende // // Ett stycke. | DECISION | DIARY_NUMBER | LABEL_ALONE | Ärende",
                "FORM Startdatum: 2031-02-01 // Startdatum: 2031-03-01 // Sökt belopp: 9 000 kr | APPLICATION | PERIOD | DISAGREE | 2031-02-01",
                "FORM Sökt belopp: se bilaga | APPLICATION | REQUESTED_AMOUNT | LABEL_ALONE | Sökt belopp:",
                "FORM Sökt belopp: 9 000 kr // Bastun är 40 % billigare. | APPLICATION | REQUESTED_PERCENT | LOOSE | 40 %",
                "GRANT 40 000 kr för projektet Bryggan. // Nämnden beslutar att bevilja Vrena kommun 50 % av kostnaderna för projektet Bastun. | DECISION | GRANTED_PERCENT | OTHER_MATTER | 50 %",
                "GRANT 40 000 kr för projektet Bryggan. // // Bakgrund // Föreningen har tidigare beviljats 20 % av kostnaderna. | DECISION | GRANTED_PERCENT | EARLIER | 20 %",
                "GRANT stöd för projektet Bryggan. Stödet kan uppgå till högst 50 000 kr om villkoren uppfylls. | NOTHING | GRANTED_AMOUNT | SUPPOSED | 50 000 kr",
                "GRANT 40 000 kr för projektet Bryggan. // // Bakgrund // Ansökan avser perioden 2031-01-01–2031-12-31. Ansökan avser perioden 2030-01-01–2030-12-31. | DECISION | PERIOD | APPLIED_FOR | 2030-01-01–2030-12-31",
                "GRANT 40 000 kr för projektet Bryggan. | DECISION | REQUESTED_AMOUNT | TAKEN | 40 000 kr",
            })
    void aCandidateSaysWhyItWasNotTaken(String paper, Holder holder, Name name, Why why, String candidate) {
        EmptySlot slot = slot(explained(paper), holder, name);
        assertEquals(Reason.NONE_TAKEN, slot.reason());
        assertTrue(
                slot.candidates().stream()
                        .anyMatch(c -> c.why() == why && c.text().equals(candidate)),
                slot.candidates().toString());
    }

    @Test
    void aWeightIsToldBesideTheOneThatIsNeeded() {
        Candidate weak = slot(
                        explained("GRANT stöd till projektet Bastun som kostar 300 000 kr."),
                        Holder.NOTHING,
                        Name.GRANTED_AMOUNT)
                .candidates()
                .get(0);
        assertTrue(weak.weight().orElseThrow() < weak.needed().orElseThrow(), weak.toString());
    }

    /** A label of other uses too, alone on its line over what may be any number. */
    @Test
    void aLabelsValueUnderTheThresholdIsToldWithBoth() {
        String above = "Ett stycke. // ".repeat(16);
        Candidate weak = slot(
                        explained("GRANT 40 000 kr för projektet Bryggan. // // " + above + "Vår referens // 4711"),
                        Holder.DECISION,
                        Name.DIARY_NUMBER)
                .candidates()
                .get(0);
        assertEquals(Why.WEAK, weak.why());
        assertEquals(0.8, weak.needed().orElseThrow());
    }

    @Test
    void whereNothingOfItsTypeStandsThatIsSaid() {
        EmptySlot slot = slot(explained("Protokoll // // En sida om ingenting."), Holder.NOTHING, Name.GRANTED_AMOUNT);
        assertEquals(Reason.NOTHING_THERE, slot.reason());
        assertEquals(List.of(), slot.candidates());
        assertTrue(slot.labels().contains("beviljat belopp"), slot.labels().toString());
        assertTrue(slot.verbs().contains("beviljar"), slot.verbs().toString());
    }

    @Test
    void whatIsTurnedDownHasNoAmountToLookFor() {
        List<PartExplanation> parts =
                explained("Beslut // // Nämnden beslutar att avslå ansökan från Vrena kommun för projektet Bastun.");
        assertEquals(
                Reason.TURNED_DOWN,
                slot(parts, Holder.DECISION, Name.GRANTED_AMOUNT).reason());
        assertEquals(
                Reason.NOTHING_THERE,
                slot(parts, Holder.DECISION, Name.DECISION_DATE).reason());
    }

    @Test
    void aBudgetSaysWhichTablesWereNone() {
        String table = "Namn            Hylla     Plats     Låda // Båtar               4         7        12 // "
                + "Segel               5         8        13 // Master              6         9        14 //";
        EmptySlot slot = slot(explained("FORM Sökt belopp: 9 000 kr // // " + table), Holder.APPLICATION, Name.BUDGET);
        assertEquals("Namn | Hylla | Plats | Låda", slot.candidates().get(0).text());
    }

    @Test
    void whatIsReadHasNothingToExplain() {
        List<PartExplanation> parts = explained("GRANT 40 000 kr för projektet Bryggan.");
        assertTrue(parts.get(0).empty().stream().noneMatch(s -> s.name() == Name.GRANTED_AMOUNT), parts.toString());
    }
}
