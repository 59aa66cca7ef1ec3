package se.stodkoll.held;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The shares that the portal prints, from what the tables say. */
final class Shares {
    private final Matter matter;

    Shares(Matter matter) {
        this.matter = matter;
    }

    /** Name and percent, two decimals with a point. */
    List<String[]> all() {
        Sheet financing = matter.applied.financing;
        long costs = matter.applied.costs.grandTotal();
        long whole = financing.grandTotal();
        long support = matter.applied.amount;
        long open = of("Offentlig kontantfinansiering");
        long firms = of("Privat kontantfinansiering");
        return List.of(
                new String[] {"Stödandel av faktiska kostnader", share(support, costs)},
                new String[] {"Stödandel av totala kostnader", share(support, costs)},
                new String[] {"Stödandel av total finansiering", share(support, whole)},
                new String[] {"Andel annan offentlig finansiering", share(open, whole)},
                new String[] {"Andel offentlig finansiering", share(open + support, whole)},
                new String[] {"Andel privat finansiering", share(firms, whole)});
    }

    private long of(String group) {
        return matter.applied.financing.items().stream()
                .filter(row -> group.equals(row.group))
                .mapToLong(row -> row.total)
                .sum();
    }

    private static String share(long part, long whole) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
