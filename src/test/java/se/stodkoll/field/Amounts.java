package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.stodkoll.made.Dice;

/** Amounts of the sizes that budgets have, kronor. */
final class Amounts {
    private final Dice dice;
    private final int least;

    /** @param least what all are multiples of */
    Amounts(Dice dice, int least) {
        this.dice = dice;
        this.least = least;
    }

    long any() {
        return dice.pick(
                        () -> dice.between(1, 999) * 1000L,
                        () -> dice.between(1, 999) * 1000L,
                        () -> dice.between(1, 99) * 10_000L,
                        () -> dice.between(1, 9) * 100_000L,
                        () -> dice.between(1000, 999_999) / least * (long) least,
                        () -> dice.between(1_000_000, 9_999_999) / least * (long) least,
                        (Supplier<Long>) () -> least > 1 ? dice.between(1, 99) * 1000L : dice.between(1, 19) * 50L)
                .get();
    }

    /** That many, some of them nothing. */
    List<Long> some(int count) {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(dice.chance(0.12) ? 0 : any());
        }
        return all;
    }
}
