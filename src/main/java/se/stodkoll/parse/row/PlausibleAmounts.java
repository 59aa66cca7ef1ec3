package se.stodkoll.parse.row;

import java.util.List;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.Readings;

/**
 * Which amounts may stand in a table: two figures read as one are far larger than all others. An amount that may not is kept as
 * read, with little confidence.
 */
public final class PlausibleAmounts {
    /** An amount so many times its table's middle one is two read as one, or misread. */
    private static final long TIMES = 1_000;
    /** With fewer amounts than this a table has no middle one. */
    private static final int FEW = 3;

    private final Money most;

    private PlausibleAmounts(Money most) {
        this.most = most;
    }

    /**
     * @param others all amounts of the table, this one among them
     * @param largest amount that is believed anywhere
     */
    public static PlausibleAmounts beside(List<Money> others, Money largest) {
        long[] ore = others.stream()
                .mapToLong(m -> m.abs().ore())
                .filter(o -> o > 0)
                .sorted()
                .toArray();
        if (ore.length < FEW) {
            return new PlausibleAmounts(largest);
        }
        long middle = ore[ore.length / 2];
        boolean small = middle <= largest.ore() / TIMES;
        return new PlausibleAmounts(small ? new Money(middle * TIMES) : largest);
    }

    public boolean is(Money amount) {
        return amount.abs().ore() <= most.ore();
    }

    /** An amount of the table, no confident one where it may not stand there. */
    public Field<Money> weighed(Field<Money> amount) {
        return is(amount.value()) ? amount : amount.atMost(Readings.IMPLAUSIBLE);
    }
}
