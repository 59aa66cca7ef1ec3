package se.stodkoll.field;

import java.util.List;
import se.stodkoll.made.Dice;

/** The heads of one table, written in one form. */
final class ColumnHeads {
    private final Dice dice;
    private final HeadForm form;
    private final String unit;
    private final boolean firstWay;

    ColumnHeads(Dice dice, HeadForm form, String unit) {
        this.dice = dice;
        this.form = form;
        this.unit = unit;
        this.firstWay = dice.chance(0.5);
    }

    boolean none() {
        return form == HeadForm.NONE;
    }

    boolean spans() {
        return form == HeadForm.SPANNING;
    }

    /** @param number of the year in the project, from 1 */
    List<String> year(int year, int number) {
        return switch (form) {
            case YEAR, SPANNING -> List.of("" + year);
            case YEAR_NUMBER -> List.of("År " + number + " (" + year + ")");
            case YEAR_UNIT -> List.of(year + " (" + unit + ")");
            case BUDGET -> List.of("Budget " + year);
            case MONTHS -> List.of((firstWay ? "jan–dec " : "mars-nov ") + year);
            case TWO_LINES -> firstWay ? List.of("Budget", "" + year) : List.of("År " + number, "(" + year + ")");
            case NONE -> List.of();
        };
    }

    /** A head that names no year; may stand on two lines in tables whose heads do. */
    List<String> words(String... words) {
        if (none()) {
            return List.of();
        }
        return form == HeadForm.TWO_LINES ? List.of(words) : List.of(String.join(" ", words));
    }

    List<String> label(List<String> choices) {
        return none() || dice.chance(0.15) ? List.of() : List.of(dice.pick(choices));
    }

    List<String> amount() {
        return form == HeadForm.TWO_LINES ? words("Belopp", "(" + unit + ")") : words(dice.pick(Wording.AMOUNT_HEADS));
    }

    List<String> total() {
        return words(dice.pick(Wording.TOTALS));
    }
}
