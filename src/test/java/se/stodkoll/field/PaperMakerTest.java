package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Made papers say what their gold says, differ from one another, and keep to their half. */
class PaperMakerTest {
    private static PaperSet tune;
    private static PaperSet held;

    @BeforeAll
    static void make() throws IOException {
        tune = PaperSet.make(0, 150, Form.TXT, Split.TUNE);
        held = PaperSet.make(0, 150, Form.TXT, Split.HELD);
    }

    private static Stream<Paper> papers() {
        return Stream.of(tune, held).flatMap(s -> s.papers().stream());
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The digits of an amount in the form drawn give the amount. */
    private static long kronor(String form) {
        String digits = form.replaceAll("[^\\d,]", "");
        if (form.contains("tkr")) {
            return Long.parseLong(digits) * 1000;
        }
        return form.contains("m") && !digits.isEmpty()
                ? new java.math.BigDecimal(digits.replace(',', '.'))
                        .movePointRight(6)
                        .longValueExact()
                : digits.isEmpty() ? -1 : Long.parseLong(digits);
    }

    @Test
    void whatWasPrintedStandsInTheText() {
        papers().forEach(p -> {
            String text = folded(p.text());
            p.printed()
                    .forEach(printed -> printed.forms()
                            .forEach((slot, forms) -> forms.stream()
                                    .filter(f -> !slot.equals("figure"))
                                    .forEach(f -> assertTrue(
                                            text.contains(folded(f)),
                                            () -> p.name() + " " + slot + ": " + f + "\n" + p.text()))));
        });
    }

    @Test
    void amountsThatAreStatedReadAsGold() {
        long read = 0;
        for (Paper paper : papers().filter(p -> p.parts().size() == 1).toList()) {
            PaperGold gold = paper.parts().get(0);
            List<String> forms = paper.printed().get(0).forms().getOrDefault("amount", List.of());
            assertEquals(gold.amount() != null, !forms.isEmpty(), paper.name());
            for (String form : forms) {
                long kronor = kronor(form);
                assertTrue(
                        kronor < 0 || kronor == gold.amount(),
                        () -> paper.name() + " " + form + " is not " + gold.amount());
                read += kronor < 0 ? 0 : 1;
            }
        }
        assertTrue(read > 300, "amounts read: " + read);
    }

    @Test
    void aGrantStatesItsAmountAndARejectionNone() {
        Set<String> outcomes = new HashSet<>();
        papers().flatMap(p -> p.parts().stream()).forEach(g -> {
            outcomes.add("" + g.outcome());
            assertNotNull(g.who());
            assertNotNull(g.projectName());
            if ("REJECTED".equals(g.outcome())) {
                assertNull(g.amount());
                assertNull(g.start());
            } else {
                assertNotNull(g.amount(), g::toString);
            }
        });
        assertEquals(Set.of("GRANTED", "REJECTED", "null"), outcomes);
    }

    @Test
    void aDecisionNamesWhoAndWhat() {
        papers().forEach(p -> p.parts().forEach(g -> {
            assertTrue(folded(p.text()).contains(folded(g.who())), () -> p.name() + " " + g.who() + "\n" + p.text());
            assertTrue(folded(p.text()).contains(folded(g.projectName())), () -> p.name() + " " + g.projectName());
        }));
    }

    @Test
    void budgetsAddUp() {
        papers().flatMap(p -> p.parts().stream())
                .flatMap(g -> g.budget().stream())
                .forEach(t -> {
                    long sum = t.rows().stream()
                            .filter(r -> r.kind().equals("ITEM"))
                            .mapToLong(PaperMakerTest::sum)
                            .sum();
                    t.rows().stream().filter(r -> r.kind().equals("TOTAL")).forEach(r -> assertEquals(sum, sum(r)));
                });
    }

    private static long sum(PaperGold.Row row) {
        return row.amounts().isEmpty()
                ? row.total()
                : row.amounts().values().stream()
                        .mapToLong(a -> a == null ? 0 : a)
                        .sum();
    }

    @Test
    void plantedDifferencesAreFoundAndOthersAreNot() {
        Set<String> rules = new HashSet<>();
        for (PaperCase c :
                Stream.of(tune, held).flatMap(s -> s.cases().stream()).toList()) {
            rules.addAll(c.findings());
            if (c.planted().isEmpty()) {
                Set<String> harmless =
                        Set.of("PERIOD_MISSING", "START_BEFORE_DECISION", "REJECTED", "CAP_BELOW_PERCENT");
                assertTrue(harmless.containsAll(c.findings()), () -> c.toString());
            }
        }
        assertTrue(
                rules.containsAll(Set.of(
                        "AMOUNT_DIFFERS",
                        "PERCENT_DIFFERS",
                        "PERIOD_DIFFERS",
                        "APPLICANT_DIFFERS",
                        "RESTATED_DIFFERS",
                        "REJECTED",
                        "PROJECT_NAME_DIFFERS",
                        "FUNDING_SOURCES_SUM",
                        "DIARY_NUMBER_DIFFERS")),
                () -> "" + rules);
    }

    @Test
    void nothingIsDecidedBeforeItIsAppliedFor() {
        Map<String, Paper> papers = papers().collect(Collectors.toMap(Paper::name, p -> p));
        int compared = 0;
        for (PaperCase c :
                Stream.of(tune, held).flatMap(s -> s.cases().stream()).toList()) {
            var applied = papers.get(c.applicationFile()).parts().get(0).date();
            var decided = papers.get(c.decisionFile()).parts().get(0).date();
            if (applied != null && decided != null) {
                assertTrue(applied.isBefore(decided), () -> c.toString());
                compared++;
            }
        }
        assertTrue(compared > 50, "compared: " + compared);
    }

    @Test
    void noTwoPapersShareAll() {
        Set<String> texts = papers().map(Paper::text).collect(Collectors.toSet());
        assertEquals(papers().count(), texts.size());
        assertNotEquals(tune.papers().get(0).text(), tune.papers().get(2).text());
    }

    @Test
    void theSameSeedGivesTheSamePapers() throws IOException {
        PaperSet again = PaperSet.make(3, 7, Form.TXT, Split.TUNE);
        Map<String, String> texts = tune.papers().stream().collect(Collectors.toMap(Paper::name, Paper::text));
        again.papers().forEach(p -> assertEquals(texts.get(p.name()), p.text()));
        assertFalse(again.papers().isEmpty());
    }

    @Test
    void aPaperKeepsToItsHalf() {
        papers().forEach(p -> {
            assertEquals(p.split(), Split.of("layout/" + p.layout()), p.layout());
            p.frames().forEach(f -> assertEquals(p.split(), Split.of(f), f));
        });
        Set<String> layouts = papers().map(Paper::layout).collect(Collectors.toSet());
        assertEquals(PaperLayout.all().size(), layouts.size(), "each layout is used");
    }
}
