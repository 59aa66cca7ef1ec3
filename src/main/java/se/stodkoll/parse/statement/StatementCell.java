package se.stodkoll.parse.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.parse.row.AmountRun;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.amount.Amounts;

/** Reads a cell of a statement, whose minus signs stand before the figures, behind them, or are brackets. */
public final class StatementCell {
    private static final Pattern BRACKETS = Pattern.compile(
            "\\(\\s?-?(\\d[\\d\\s\\u00a0\\u2009\\u202f.,]*?)\\s?\\)|-\\((\\d[\\d\\s\\u00a0\\u2009\\u202f.,]*?)\\)");

    /** A decimal point; thousands have three figures behind it. */
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(\\d{1,2})(?=[-)]?$)");

    private StatementCell() {}

    /** The reading of these words; a dash says that the cell is empty. */
    public static CellReading read(List<PlacedWord> words, Unit unit) {
        String text = PlacedWord.textOf(words);
        if (words.stream().allMatch(w -> AmountRun.isDash(w.text()))) {
            return CellReading.EMPTY;
        }
        return new CellReading(words, money(text, unit));
    }

    public static Optional<Money> money(String text, Unit unit) {
        String printed = POINT.matcher(text).replaceFirst(",$1");
        Matcher brackets = BRACKETS.matcher(printed);
        if (brackets.matches()) {
            return Amounts.money("-" + (brackets.group(1) == null ? brackets.group(2) : brackets.group(1)), unit);
        }
        return Amounts.money(printed, unit);
    }
}
