package se.stodkoll.report.sheet;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.report.digest.Canonical;

/** A row of a CSV file. What comes as text can never be taken for a formula. */
final class CsvRow {
    /** What makes a spreadsheet take a cell for a formula, by its first character; full width ones where the system is set for such. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String QUOTED = ";\"\r\n\t";
    private final List<String> cells = new ArrayList<>();

    static CsvRow of(List<String> texts) {
        CsvRow row = new CsvRow();
        texts.forEach(row::text);
        return row;
    }

    CsvRow text(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cells.add(quoted(formula ? "'" + text : text));
        return this;
    }

    /** A number of ours, with decimal comma; absent is an empty cell. */
    CsvRow number(Optional<BigDecimal> number) {
        cells.add(number.map(n -> n.stripTrailingZeros().toPlainString().replace('.', ','))
                .orElse(""));
        return this;
    }

    /** A side of a comparison: a number where it is one, else text. */
    CsvRow canonical(Comparison.Type type, Optional<String> value) {
        Optional<BigDecimal> number = value.flatMap(v -> Canonical.number(type, v));
        return number.isPresent() ? number(number) : text(value.orElse(""));
    }

    void writeTo(Writer out) throws IOException {
        out.write(String.join(";", cells));
        out.write("\r\n");
    }

    private static String quoted(String text) {
        boolean special = text.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
