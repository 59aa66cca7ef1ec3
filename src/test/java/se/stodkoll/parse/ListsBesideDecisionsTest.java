package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;

/** A list of who got what and decisions in one part are records beside each other, and a list is no budget. */
class ListsBesideDecisionsTest {
    private static final String HEAD = "Kulturnämnden\nSammanträde 2031-04-02\n\n";
    private static final String DECISION =
            "Kulturnämnden beslutar att bevilja Mittskogs hembygdsförening 75 000 kr för projektet Kvarnen.\n\n";
    private static final String LIST = """
            • Tallmo teater: 12 000 kr
            • Älvnäs IF: 9 000 kr
            • Norrljus museum: 30 000 kr
            """;
    private static final String BUDGET = """
            Kostnader            2031      2032      Totalt
            Personal           60 000    20 000      80 000
            Lokaler            30 000    50 000      80 000
            Summa kostnader    90 000    70 000     160 000
            """;
    private static final String TABLE = """
            Förening               Projekt      Belopp
            Tallmo teater          Ladan        12 000
            Älvnäs IF              Ljus          9 000
            Norrljus museum        Nytt tak     30 000
            Summa                               51 000
            """;

    private static List<PartRecords.PartRecord> records(PartKind kind, String text) {
        return MadeText.of(text).records(kind);
    }

    /** Each record's kind, and who it grants how much or how many rows its list has. */
    private static String shown(List<PartRecords.PartRecord> records) {
        return records.stream()
                .map(r -> r.kind()
                        + r.content()
                                .decision()
                                .map(d -> " "
                                        + d.grant()
                                                .beneficiary()
                                                .map(Field::value)
                                                .orElse("-")
                                        + d.grant()
                                                .maxAmount()
                                                .map(m ->
                                                        " " + m.value().kronor().toPlainString())
                                                .orElse(""))
                                .orElse("")
                        + r.content()
                                .supportList()
                                .map(l -> " of " + l.grants().size())
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @EnumSource(names = {"MINUTES", "DECISION"})
    void aListBesideADecision(PartKind kind) {
        assertEquals(
                "DECISION Mittskogs hembygdsförening 75000, SUPPORT_LIST of 3",
                shown(records(kind, HEAD + DECISION + "Nämnden fördelar också bidrag till föreningar:\n\n" + LIST)));
    }

    /** The sentence over the rows tells of them all. */
    @ParameterizedTest
    @EnumSource(names = {"MINUTES", "DECISION", "OTHER"})
    void theSumOfAListIsNoDecisionOfItsOwn(PartKind kind) {
        assertEquals(
                "SUPPORT_LIST of 3",
                shown(records(
                        kind,
                        HEAD + "Kulturnämnden beslutar att fördela bidrag till föreningar med 51 000 kr:\n\n" + LIST)));
    }

    @ParameterizedTest
    @CsvSource({"MINUTES", "DECISION", "OTHER"})
    void aBudgetBesideADecisionIsNoList(PartKind kind) {
        List<PartRecords.PartRecord> records = records(kind, HEAD + DECISION + BUDGET);
        assertEquals("DECISION Mittskogs hembygdsförening 75000", shown(records));
        assertTrue(
                records.get(0).content().application().flatMap(a -> a.budget()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"MINUTES", "DECISION", "OTHER"})
    void aTableOfRecipientsIsNoBudget(PartKind kind) {
        List<PartRecords.PartRecord> records = records(kind, "Bidrag till föreningar 2031\n\n" + TABLE);
        assertEquals("SUPPORT_LIST of 3", shown(records));
        assertTrue(records.stream().allMatch(r -> r.content().application().isEmpty()));
    }

    @Test
    void decisionsAloneAreNoList() {
        assertEquals("DECISION Mittskogs hembygdsförening 75000", shown(records(PartKind.MINUTES, HEAD + DECISION)));
    }

    @Test
    void whatApplicantsTellOfGrantsIsNoDecision() {
        String text =
                "Ladan vid ån\n\nVi i Tallmo byalag ansöker om 40 000 kr till vår lada. Mittskogs kommun beviljar 20 000 kr till taket.\n";
        assertEquals(
                List.of(PartKind.APPLICATION),
                records(PartKind.OTHER, text).stream()
                        .map(PartRecords.PartRecord::kind)
                        .toList());
    }

    @Test
    void whatOthersSayOfThemIsOne() {
        String text =
                "Ladan vid ån\n\nTallmo byalag har ansökt om 40 000 kr. Mittskogs kommun beviljar Tallmo byalag 20 000 kr till taket.\n";
        assertEquals("DECISION Tallmo byalag 20000", shown(records(PartKind.OTHER, text)));
    }

    @Test
    void anEmptyBoxDecidesNothing() {
        String text =
                "Mittskogs kommun\n\nBeslut på delegation\n\nSökande\nTallmo teater\nProjekt\nLadan\nSökt bidrag\n32 000 kr\n\nBeslut (kryssa)\n[ ] Bifall\n[X] Avslag\n";
        assertTrue(records(PartKind.OTHER, text)
                .get(0)
                .content()
                .decision()
                .orElseThrow()
                .grant()
                .rejected());
    }

    @Test
    void aFormWhoseAnswersTellOfEarlierSupportIsAnApplication() {
        String text =
                "Mittskogs kommun\n\nAnsökan om projektmedel\n\nSökande\nTallmo teater\nProjektets namn\nLadan\nSökt belopp\n32 000 kr\n\n"
                        + "Har ni fått stöd av kommunen tidigare?\nJa, 18 000 kr till en förstudie 2029\n";
        assertEquals(PartKind.APPLICATION, records(PartKind.OTHER, text).get(0).kind());
    }

    @Test
    void aListThatNothingReadsIsSaid() {
        String text =
                "Beviljade bidrag 2031\n\nteatern i Tallmo, för ladan och annat som hör till, beräknat efter antal besökare, 12 000\n"
                        + "idrottare i Älvnäs, för ljus och annat som hör till, beräknat efter antal besökare, 9 000\nmuseet i Norrljus, för tak och annat som hör till, beräknat efter antal, 30 000\n";
        PartRecords.PartRecord record = records(PartKind.OTHER, text).get(0);
        assertTrue(
                record.content().supportList().isPresent()
                        || !record.content().unread().isEmpty(),
                () -> shown(List.of(record)));
    }
}
