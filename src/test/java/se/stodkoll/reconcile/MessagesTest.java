package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.Case;
import se.stodkoll.model.Finding;
import se.stodkoll.model.Rule;

/** What a person reads: where, what was seen, what was expected. No-break spaces are shown as plain ones here. */
class MessagesTest {
    private static final String SWAPPED = "fin Region Örebro län 1:1: 250123 250000 | 500123"
            + " / fin Tillväxtverket: 93610 684120 | 741730 / fin Nora kommun: 156513 -398120 | -241607"
            + " / fin! Summa finansiering: 500246 500000 | 1000246";

    @Test
    void aRowSumSaysWhereAndWhat() {
        Finding f = finding(SWAPPED, Rule.ROW_SUM);

        assertEquals(
                "casea.pdf s. 1 rad Tillväxtverket: årens summa 777 730 kr, utskriven summa 741 730 kr."
                        + " Skillnad −36 000 kr (−4,63 %).",
                plain(f.message().sv()));
        assertEquals(
                "casea.pdf p. 1 row Tillväxtverket: the years come to SEK 777,730, the printed sum is SEK 741,730."
                        + " Difference −SEK 36,000 (−4.63%).",
                f.message().en());
        assertEquals(Optional.of("rad Tillväxtverket"), f.where());
        assertEquals("777730", f.comparison().expected().orElseThrow());
        assertEquals("741730", f.comparison().actual().orElseThrow());
        assertEquals(
                "-36000", f.comparison().actualMinusExpected().orElseThrow().toPlainString());
        assertEquals("-4.63", f.comparison().percentOfExpected().orElseThrow().toPlainString());
    }

    @Test
    void theOneCellThatMendsTheTableIsSuggested() {
        assertEquals(
                "rad Tillväxtverket, kolumn 2026: 684 120 → 648 120: två siffror omkastade",
                plain(finding(SWAPPED, Rule.ROW_SUM).suggestion().orElseThrow()));
        assertEquals(
                finding(SWAPPED, Rule.ROW_SUM).suggestion(),
                finding(SWAPPED, Rule.COLUMN_SUM).suggestion());
    }

    @Test
    void anAmountShowsBothSidesAndTheSignedDifference() {
        Finding f = finding("D.amount=450123", Rule.AMOUNT_DIFFERS);

        assertEquals(
                "cased.pdf s. 1: beviljat belopp är 450 123 kr, sökt belopp är 500 123 kr (casea.pdf s. 1)."
                        + " Skillnad −50 000 kr (−10,0 %).",
                plain(f.message().sv()));
        assertEquals(
                List.of("casea", "cased"),
                f.evidence().stream().map(e -> e.document()).toList());
    }

    @Test
    void aDoubtfulReadingShowsBothHypotheses() {
        Finding f = finding("A.amount=500128~0.85", Rule.LOW_CONFIDENCE);

        assertEquals(
                "Osäker läsning: cased.pdf s. 1: beviljat belopp är 500 123 kr, sökt belopp är 500 128 kr"
                        + " (casea.pdf s. 1). Skillnad −5 kr. Antingen är det en verklig avvikelse (AMOUNT_DIFFERS),"
                        + " eller så står det 500 123 kr där ”500128” lästes (säkerhet 85 procent). Titta på sidan.",
                plain(f.message().sv()));
    }

    @Test
    void aValueThatMayBeOfSomethingElseIsNoDifference() {
        Finding f = finding("D.beneficiary=Vrena kommun~text 0.6", Rule.LOW_CONFIDENCE);

        assertEquals(
                "Osäkert: cased.pdf s. 1: stödmottagare är ”Vrena kommun”, sökande är ”Nora kommun” (casea.pdf s. 1). Antingen är det en verklig avvikelse"
                        + " (APPLICANT_DIFFERS), eller så är ”Vrena kommun” en annan uppgift (säkerhet 60 procent). Titta på sidan.",
                plain(f.message().sv()));
        assertEquals(Rule.APPLICANT_DIFFERS, finding("D.beneficiary=Vrena kommun~text 0.8", Rule.APPLICANT_DIFFERS).rule());
    }

    private static Finding finding(String statements, Rule rule) {
        List<Case> cases = new Reconciler(RuleSettings.DEFAULT)
                .reconcile(WrittenCase.of(statements).documents("case"));
        return cases.get(0).findings().stream()
                .filter(f -> f.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String s) {
        return s.replace('\u00A0', ' ');
    }
}
