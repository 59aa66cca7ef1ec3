package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;

/** How much of made tables was read as printed. */
final class Score {
    private int tables;
    private int whole;
    private int wanted;
    private int right;
    private final List<Miss> misses = new ArrayList<>();
    private final List<String> glued = new ArrayList<>();
    private final List<String> spurious = new ArrayList<>();

    void add(Score other) {
        tables += other.tables;
        whole += other.whole;
        wanted += other.wanted;
        right += other.right;
        misses.addAll(other.misses);
        glued.addAll(other.glued);
        spurious.addAll(other.spurious);
    }

    void right() {
        wanted++;
        right++;
    }

    void miss(Miss miss) {
        wanted++;
        misses.add(miss);
    }

    void glued(String what) {
        glued.add(what);
    }

    void spurious(String row) {
        spurious.add(row);
    }

    void tableDone() {
        tables++;
        whole += misses.isEmpty() && glued.isEmpty() && spurious.isEmpty() ? 1 : 0;
    }

    double share() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    List<Miss> misses() {
        return misses;
    }

    List<String> glued() {
        return glued;
    }

    List<String> spurious() {
        return spurious;
    }

    @Override
    public String toString() {
        return String.format(
                "%.4f  %5d of %5d figures, %d of %d tables whole, %d glued, %d rows too many",
                share(), right, wanted, whole, tables, glued.size(), spurious.size());
    }
}
