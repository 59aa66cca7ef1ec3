package se.stodkoll.model.record;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;

/**
 * An activity of the form's plan.
 *
 * @param name heading
 * @param period its days
 * @param cost in kronor
 * @param steps what it consists of
 */
public record Activity(Field<String> name, Period period, Optional<Field<Money>> cost, List<Step> steps) {
    public Activity {
        steps = List.copyOf(steps);
    }

    /**
     * A step of an activity.
     *
     * @param name heading
     * @param cost in kronor
     */
    public record Step(Field<String> name, Optional<Field<Money>> cost) {}
}
