package se.stodkoll.parse.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/** A project's plan set as a table: what is done, from when to when, and what it costs. */
final class ActivityGrids {
    private static final List<String> HEADS = Vocabulary.load("budgets").list("activity.heads").stream()
            .map(Labels::fold)
            .toList();
    /** More than this share of a column's cells are days. */
    private static final double MOST = 0.5;

    private final PartText part;

    ActivityGrids(PartText part) {
        this.part = part;
    }

    /** The rows of the first table whose first column is headed so and that has a beginning and an end for most of them. */
    List<Activity> read() {
        return part.grids().grids().stream()
                .map(this::rows)
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Activity> rows(Grid grid) {
        if (!isHeaded(grid)) {
            return List.of();
        }
        List<Integer> days = IntStream.range(1, grid.columns())
                .filter(c -> isOfDays(grid, c))
                .boxed()
                .toList();
        if (days.size() != 2) {
            return List.of();
        }
        List<Activity> rows = new ArrayList<>();
        for (int r = grid.headRows(); r < grid.rows(); r++) {
            int row = r;
            Optional<Field<LocalDate>> start = day(grid, row, days.get(0));
            Optional<Field<LocalDate>> end = day(grid, row, days.get(1));
            if (start.isPresent() && end.isPresent()) {
                grid.cell(row, 0)
                        .ifPresent(name -> rows.add(new Activity(
                                name(name), new Period(start, end), cost(grid, row, days.get(1)), List.of())));
            }
        }
        return rows;
    }

    private static boolean isHeaded(Grid grid) {
        return IntStream.range(0, grid.headRows())
                .mapToObj(r -> grid.text(r, 0))
                .anyMatch(head -> HEADS.stream().anyMatch(h -> Labels.same(head, h)));
    }

    private static boolean isOfDays(Grid grid, int column) {
        long rows = IntStream.range(grid.headRows(), grid.rows())
                .filter(r -> grid.cell(r, 0).isPresent())
                .count();
        long days = IntStream.range(grid.headRows(), grid.rows())
                .filter(r -> grid.cell(r, column).flatMap(c -> day(c.text())).isPresent())
                .count();
        return days > MOST * rows;
    }

    private static Optional<LocalDate> day(String cell) {
        List<Mention> mentions = Mentions.in(cell);
        return mentions.size() == 1 && mentions.get(0) instanceof Mention.Day day ? day.date() : Optional.empty();
    }

    private Optional<Field<LocalDate>> day(Grid grid, int row, int column) {
        return grid.cell(row, column)
                .flatMap(c -> day(c.text()).map(d -> part.readings().field(d, placed(c))));
    }

    /** The amount behind the days. */
    private Optional<Field<Money>> cost(Grid grid, int row, int behind) {
        return IntStream.range(behind + 1, grid.columns())
                .mapToObj(c -> grid.cell(row, c))
                .flatMap(Optional::stream)
                .flatMap(c -> Amounts.money(c.text(), Unit.SEK)
                        .map(m -> part.readings().field(m, placed(c)))
                        .stream())
                .findFirst();
    }

    private Field<String> name(GridCell cell) {
        return part.readings().field(Labels.rejoined(cell.text()), placed(cell));
    }

    private List<PlacedWord> placed(GridCell cell) {
        return cell.words().stream().map(part.grids()::placed).toList();
    }
}
