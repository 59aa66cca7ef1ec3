package se.stodkoll.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Message;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;

/** Fields, tables and findings of a made document, each standing at a place of its own on the page. */
final class Made {
    private final String sha;
    private final double confidence;
    private final Source source;
    private int places;

    Made(String sha, double confidence, Source source) {
        this.sha = sha;
        this.confidence = confidence;
        this.source = source;
    }

    static Made text(String sha) {
        return new Made(sha, 0.98, Source.TEXT_LAYER);
    }

    static Made scanned(String sha, double confidence) {
        return new Made(sha, confidence, Source.OCR);
    }

    Evidence at(String text) {
        int page = 1 + places / 40;
        double top = 80 + 16 * (places++ % 40);
        return new Evidence(sha, page, Optional.of(new Box(90, top, 90 + 6.0 * text.length(), top + 12)), text);
    }

    Optional<Field<String>> words(String value) {
        return Optional.of(field(value, value));
    }

    Optional<Field<Money>> kr(long kronor) {
        return Optional.of(field(Money.kronor(kronor), printed(kronor)));
    }

    Optional<Field<BigDecimal>> percent(String percent) {
        return Optional.of(field(new BigDecimal(percent), percent + " procent"));
    }

    Optional<Field<LocalDate>> day(String day) {
        return Optional.of(field(LocalDate.parse(day), day));
    }

    Period period(String start, String end) {
        return new Period(day(start), day(end));
    }

    <T> Field<T> field(T value, String printed) {
        return new Field<>(value, confidence, source, at(printed));
    }

    BudgetTable table(String title, List<String> columns, BudgetRow... rows) {
        return new BudgetTable(title, Unit.SEK, columns, List.of(rows), List.of());
    }

    /** @param figures a column each, the total last; null is an empty cell */
    BudgetRow row(String label, RowKind kind, List<String> columns, Long... figures) {
        Map<String, Field<Money>> amounts = new LinkedHashMap<>();
        List<Optional<Field<Money>>> cells = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            Optional<Field<Money>> cell = Optional.ofNullable(figures[i]).flatMap(this::kr);
            cells.add(cell);
            if (i < figures.length - 1) {
                String column = columns.get(i);
                cell.ifPresent(c -> amounts.put(column, c));
            }
        }
        return new BudgetRow(Optional.empty(), field(label, label), kind, amounts, cells.get(cells.size() - 1));
    }

    static String printed(long kronor) {
        return String.format(java.util.Locale.ROOT, "%,d", kronor).replace(',', ' ');
    }

    static Comparison money(long expected, long actual) {
        BigDecimal difference = BigDecimal.valueOf(actual - expected);
        return new Comparison(
                Comparison.Type.MONEY,
                Optional.of(Long.toString(expected)),
                Optional.of(Long.toString(actual)),
                Optional.of(difference),
                Optional.of(difference
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(expected), 2, java.math.RoundingMode.HALF_UP)));
    }

    static Finding finding(Rule rule, String sv, Comparison comparison, Evidence... evidence) {
        return new Finding(
                rule,
                rule.severity(),
                new Message(sv, "In English: " + rule),
                comparison,
                Optional.empty(),
                List.of(evidence),
                Optional.empty());
    }

    static Finding at(Finding f, String where, String suggestion) {
        return new Finding(
                f.rule(),
                f.severity(),
                f.message(),
                f.comparison(),
                Optional.of(where),
                f.evidence(),
                Optional.of(suggestion));
    }
}
