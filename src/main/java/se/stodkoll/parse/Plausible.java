package se.stodkoll.parse;

import java.math.BigDecimal;
import java.util.List;
import se.stodkoll.model.Money;
import se.stodkoll.text.Template;

/**
 * Which amounts may stand in a table: two figures read as one are far larger than all others. An amount that may not is kept as
 * read, with little confidence.
 */
final class Plausible {
    /** Kronor beyond which no amount of a project is believed; from the templates. */
    private static final Money MOST = Money.of(new BigDecimal(Template.load("tables").list("amount.most").get(0)));
    /** An amount so many times its table's middle one is two read as one, or misread. */
    private static final long TIMES = 1_000;

    private final Money most;

    private Plausible(Money most) {
        this.most = most;
    }

    /** @param others all amounts of the table, this one among them */
    static Plausible beside(List<Money> others) {
        long[] ore = others.stream().mapToLong(m -> m.abs().ore()).filter(o -> o > 0).sorted().toArray();
        if (ore.length < 3) {
            return new Plausible(MOST);
        }
        long middle = ore[ore.length / 2];
        boolean small = middle <= MOST.ore() / TIMES;
        return new Plausible(small ? new Money(middle * TIMES) : MOST);
    }

    boolean is(Money amount) {
        return amount.abs().ore() <= most.ore();
    }
}
