package se.stodkoll.model.finding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Both sides of a finding.
 *
 * @param type what the values are
 * @param expected canonical: kronor as "1150097", percent as "50", date as "2026-01-01", or text; empty where not known
 * @param actual likewise
 * @param actualMinusExpected signed, in kronor, percentage points or days
 * @param percentOfExpected the difference as a share of what was expected, in percent, signed
 */
public record Comparison(
        Type type,
        Optional<String> expected,
        Optional<String> actual,
        Optional<BigDecimal> actualMinusExpected,
        Optional<BigDecimal> percentOfExpected) {
    /** What the values of a comparison are. */
    public enum Type {
        MONEY,
        PERCENT,
        DATE,
        TEXT
    }

    /** A finding that compares nothing. */
    public static Comparison none() {
        return new Comparison(Type.TEXT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
