package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.reconcile.settings.RuleSettings;

/** What a person reads: where, what was seen, what was expected. No-break spaces are shown as plain ones here. */
class MessagesTest {
    private static final String SWAPPED = "fin Region Örebro län 1:1: 250123 250000 | 500123"
            + " / fin Tillväxtverket: 93610 684120 | 741730 / fin Nora kommun: 156513 -398120 | -241607"
            + " / fin! Summa finansiering: 500246 500000 | 1000246";

    @Test
    void aRowSumSaysWhereAndWhat() {
        Finding f = finding(SWAPPED, Rule.ROW_SUM);

        assertEquals(
                "Tillväxtverket: åren ger 777 730 kr, men 741 730 kr står utskrivet. Det är 36 000 kr mindre (−4,6 %). Se casea.pdf s. 1.",
                plain(f.message().sv()));
        assertEquals(
                "Tillväxtverket: the years come to SEK 777,730, but SEK 741,730 is printed. That is SEK 36,000 less (−4.6%). See casea.pdf p. 1.",
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
                "Beslutet ger 450 123 kr, ansökan gäller 500 123 kr: 50 000 kr mindre (−10 %). Se cased.pdf s. 1 och casea.pdf s. 1.",
                plain(f.message().sv()));
        assertEquals(
                List.of("casea", "cased"),
                f.evidence().stream().map(e -> e.document()).toList());
    }

    @Test
    void aDoubtfulReadingShowsBothHypotheses() {
        Finding f = finding("A.amount=500128~0.85", Rule.LOW_CONFIDENCE);

        assertEquals(
                "Osäker läsning. Beslutet ger 500 123 kr, ansökan gäller 500 128 kr: 5 kr mindre. Se cased.pdf s. 1 och casea.pdf s. 1."
                        + " Antingen är det en verklig avvikelse, eller så står det 500 123 kr där ”500128” lästes (säkerhet 85 procent). Titta på sidan.",
                plain(f.message().sv()));
    }

    @Test
    void aValueThatMayBeOfSomethingElseIsNoDifference() {
        Finding f = finding("D.beneficiary=Vrena kommun~text 0.6", Rule.LOW_CONFIDENCE);

        assertEquals(
                "Osäkert. Beslutet ger stödet till ”Vrena kommun”, ansökan kommer från ”Nora kommun”. Se cased.pdf s. 1 och casea.pdf s. 1."
                        + " Antingen är det en verklig avvikelse, eller så är ”Vrena kommun” en annan uppgift (säkerhet 60 procent). Titta på sidan.",
                plain(f.message().sv()));
        assertEquals(
                Rule.APPLICANT_DIFFERS,
                finding("D.beneficiary=Vrena kommun~text 0.8", Rule.APPLICANT_DIFFERS)
                        .rule());
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
