package se.stodkoll.reconcile.traits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.value.Money;

/** What is kept of a record comes back as it was. */
class TraitsTextTest {
    @Test
    void everyTraitComesBack() {
        Traits traits = new Traits(
                Optional.of("25rs1001"),
                Set.of("a1", "b2"),
                Optional.of("hallbar handel i bergslagen"),
                Optional.of(Traits.Organisation.of("Nora kommun")),
                Set.of(new Money(50012350), Money.kronor(7)),
                Optional.of(new BigDecimal("49.50")),
                Optional.of(LocalDate.of(2025, 3, 1)),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.of("25rs0999"),
                Optional.of(LocalDate.of(2025, 2, 11)),
                true,
                Optional.of("nora kommun hallbar handel"),
                true);
        assertEquals(traits, TraitsText.read(TraitsText.write(traits)));
    }

    @Test
    void whatIsNotToldStaysUntold() {
        Traits none = new Traits(
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false);
        assertEquals("", TraitsText.write(none));
        assertEquals(none, TraitsText.read(""));
    }
}
