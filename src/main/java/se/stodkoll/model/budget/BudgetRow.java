package se.stodkoll.model.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * A row of a budget table that holds at least one amount.
 *
 * @param group the heading it stands under
 * @param label its lines joined by a space
 * @param kind item, subtotal or total
 * @param amounts by column (a year, "2025"), only those printed; in kronor
 * @param total the last column, "Totalt"
 */
public record BudgetRow(
        Optional<String> group,
        Field<String> label,
        RowKind kind,
        Map<String, Field<Money>> amounts,
        Optional<Field<Money>> total) {
    public BudgetRow {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }
}
