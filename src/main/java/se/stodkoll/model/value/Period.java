package se.stodkoll.model.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days, either end of which may be missing.
 *
 * @param start first day
 * @param end last day
 */
public record Period(Optional<Field<LocalDate>> start, Optional<Field<LocalDate>> end) {
    public static final Period NONE = new Period(Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return start.isEmpty() && end.isEmpty();
    }
}
