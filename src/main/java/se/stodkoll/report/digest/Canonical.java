package se.stodkoll.report.digest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.finding.Comparison;

/** The canonical text of a comparison's side, read back. */
public final class Canonical {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,16}(\\.\\d{1,9})?");

    private Canonical() {}

    /** The number, where the comparison is one of numbers and the text is one; "1000 eller 2000" is not. */
    public static Optional<BigDecimal> number(Comparison.Type type, String value) {
        boolean numeric = type == Comparison.Type.MONEY || type == Comparison.Type.PERCENT;
        return numeric && NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }
}
