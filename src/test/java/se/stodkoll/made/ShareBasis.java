package se.stodkoll.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What each share of the form's summary is a share of. */
final class ShareBasis {
    static final List<String> NAMES = List.of(
            "Stödandel av faktiska kostnader",
            "Stödandel av totala kostnader",
            "Stödandel av stödgrundande finansiering",
            "Stödandel av total finansiering",
            "Andel annan offentlig finansiering",
            "Andel offentlig finansiering",
            "Andel privat finansiering");

    private ShareBasis() {}

    /** The share in percent with six decimals. */
    static BigDecimal of(String name, Sheet costs, Sheet financing) {
        long support = grants(financing);
        long pub = named(financing, "Total offentlig kontantfinansiering");
        return switch (name) {
            case "Stödandel av faktiska kostnader", "Stödandel av totala kostnader" -> percent(support, costs.total());
            case "Stödandel av stödgrundande finansiering", "Stödandel av total finansiering" ->
                percent(support, financing.total());
            case "Andel annan offentlig finansiering" -> percent(pub, financing.total());
            case "Andel offentlig finansiering" -> percent(pub + support, financing.total());
            case "Andel privat finansiering" ->
                percent(named(financing, "Total privat kontantfinansiering"), financing.total());
            default -> throw new IllegalArgumentException("no such share: " + name);
        };
    }

    /** The granting body's rows together. */
    static long grants(Sheet financing) {
        return financing.indices(Row.Role.GRANT).stream()
                .mapToLong(i -> financing.rows().get(i).total().orZero())
                .sum();
    }

    private static long named(Sheet sheet, String label) {
        return sheet.rows().stream()
                .filter(r -> r.label().equals(label))
                .mapToLong(r -> r.total().orZero())
                .sum();
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }
}
