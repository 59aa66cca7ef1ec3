package se.stodkoll.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.text.PlacedWord;

/**
 * A row of a support list.
 *
 * @param cells words by column name (as in the template's {@code column.} keys)
 */
record SupportRow(Map<String, List<PlacedWord>> cells) {
    static final List<String> COLUMNS = List.of(
            "diaryNumber", "supportType", "company", "purpose", "gender", "municipality", "amount", "decidedBy");

    SupportRow {
        cells = Map.copyOf(new HashMap<>(cells));
    }

    List<PlacedWord> cell(String column) {
        return cells.getOrDefault(column, List.of());
    }
}
