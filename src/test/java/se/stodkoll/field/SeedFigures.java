package se.stodkoll.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Figures in columns that a line of text has lost: which groups of three digits belong together. */
final class SeedFigures {
    /** Of three digits, that a figure has at most. */
    private static final int GROUPS = 4;

    private static final double ODD = 10_000;

    private static final double EMPTY = 500;

    /** @param figures one a column */
    record Found(String label, List<String> figures) {}

    /** Empty ones where two blanks part figures. */
    private final String[] groups;

    private final int columns;
    private List<String> best = List.of();
    private double least = Double.MAX_VALUE;

    private SeedFigures(String[] groups, int columns) {
        this.groups = groups;
        this.columns = columns;
    }

    /** Those at the end of a line, where they sum up or else are as even as can be; empty where there are too few. */
    static Optional<Found> row(String line, int columns) {
        String[] words = line.strip().replaceAll("\\s{2,}", "  ").split(" ");
        int first = words.length;
        while (first > 0 && words[first - 1].matches("(\\d{1,3})?")) {
            first--;
        }
        if (words.length - first < columns) {
            return Optional.empty();
        }
        SeedFigures figures = new SeedFigures(Arrays.copyOfRange(words, first, words.length), columns);
        for (int empty = 0; empty <= columns - 2; empty++) {
            figures.part(0, new ArrayList<>(Collections.nCopies(empty, "")));
        }
        String label = String.join(" ", Arrays.copyOfRange(words, 0, first));
        return figures.best.isEmpty() ? Optional.empty() : Optional.of(new Found(label, figures.best));
    }

    private void part(int from, List<String> done) {
        if (done.size() == columns) {
            double cost = from == groups.length ? cost(done) : Double.MAX_VALUE;
            if (cost < least) {
                least = cost;
                best = List.copyOf(done);
            }
            return;
        }
        if (from < groups.length && groups[from].isEmpty()) {
            part(from + 1, done);
            return;
        }
        StringBuilder figure = new StringBuilder();
        for (int to = from;
                to < Math.min(groups.length, from + GROUPS) && (to == from || groups[to].length() > 1);
                to++) {
            figure.append(to == from ? "" : " ").append(groups[to]);
            done.add(figure.toString());
            part(to + 1, done);
            done.remove(done.size() - 1);
        }
    }

    private static double cost(List<String> figures) {
        long sum = 0;
        double odd = 0;
        for (String figure : figures) {
            if (figure.isEmpty()) {
                odd += EMPTY;
                continue;
            }
            sum += number(figure);
            odd += figure.length() * figure.length() + (figure.matches("0|[1-9].*") ? 0 : ODD);
            odd += ODD
                    * Arrays.stream(figure.split(" "))
                            .skip(1)
                            .filter(group -> group.length() != 3)
                            .count();
        }
        long last = number(figures.get(figures.size() - 1));
        return odd + (sum == 2 * last ? 0 : ODD / 10);
    }

    private static long number(String figure) {
        return Long.parseLong(figure.replace(" ", ""));
    }
}
