package se.stodkoll.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed gives the same documents. Not thread-safe. */
public final class Dice {
    private final Random random;

    /** Seeds are mixed first (SplitMix64): neighbouring seeds of {@link Random} begin with much the same numbers. */
    public Dice(long seed) {
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        random = new Random(mixed ^ mixed >>> 31);
    }

    /** A whole number, both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public double gaussian() {
        return random.nextGaussian();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** That many different ones (or all there are), in random order. */
    public <T> List<T> some(List<T> choices, int count) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** A number of that many digits, the first not zero. */
    public String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? between(1, 9) : between(0, 9));
        }
        return text.toString();
    }
}
