package se.stodkoll.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact amount in Swedish kronor, kept in öre.
 *
 * @param ore hundredths of a krona; may be negative
 */
public record Money(long ore) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final BigDecimal NO_AMOUNT = BigDecimal.TEN.pow(15);

    /** Whole kronor. */
    public static Money kronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, 100L));
    }

    /**
     * Kronor with at most two decimals that matter; further decimals are rounded half up.
     *
     * @throws ArithmeticException where the amount does not fit in a long of öre
     */
    public static Money of(BigDecimal kronor) {
        return new Money(
                kronor.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact());
    }

    /** What print says, empty from a thousand million million kronor on: such figures are no amount, and sums of them would not fit. */
    public static Optional<Money> ofPrint(BigDecimal kronor) {
        return kronor.abs().compareTo(NO_AMOUNT) < 0 ? Optional.of(of(kronor)) : Optional.empty();
    }

    /** The amount in kronor, with scale 0 where there are no öre, else 2. */
    public BigDecimal kronor() {
        return ore % 100 == 0 ? BigDecimal.valueOf(ore / 100) : BigDecimal.valueOf(ore, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money abs() {
        return new Money(Math.abs(ore));
    }

    /** This amount times {@code percent} / 100, rounded half up to öre. */
    public Money percent(BigDecimal percent) {
        return of(kronor().multiply(percent).movePointLeft(2));
    }

    public boolean isZero() {
        return ore == 0;
    }

    /** Whether the two differ by more than {@code tolerance}. */
    public boolean differsFrom(Money other, Money tolerance) {
        return Math.abs(Math.subtractExact(ore, other.ore)) > tolerance.ore;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
