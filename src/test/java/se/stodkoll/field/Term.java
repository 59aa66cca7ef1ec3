package se.stodkoll.field;

import java.time.LocalDate;
import se.stodkoll.made.Dice;

/** The time a project runs, both days included. */
record Term(LocalDate start, LocalDate end) {
    static Term random(Dice dice, int from) {
        LocalDate start = LocalDate.of(
                from, dice.chance(0.45) ? 1 : dice.between(1, 12), dice.chance(0.75) ? 1 : dice.between(2, 27));
        int months = dice.pick(6, 12, 12, 18, 24, 24, 30, 36, 36, 36);
        LocalDate end = start.plusMonths(months).minusDays(1);
        return new Term(start, dice.chance(0.15) ? end.minusDays(dice.between(1, 20)) : end);
    }

    boolean isWholeYears() {
        return start.getDayOfYear() == 1 && end.getMonthValue() == 12 && end.getDayOfMonth() == 31;
    }

    boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    }

    int years() {
        return end.getYear() - start.getYear() + 1;
    }

    /** Another term, near enough to be mistaken for it. */
    Term bent(Dice dice) {
        return dice.chance(0.7)
                ? new Term(start, end.plusMonths(dice.between(1, 12)))
                : new Term(start.plusMonths(1), end);
    }
}
