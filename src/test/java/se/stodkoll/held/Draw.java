package se.stodkoll.held;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that one seed settles. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        // the first figures of neighbouring seeds are alike; far-apart seeds are not
        random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
        random.nextLong();
    }

    /** A whole number, both ends included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** A number from {@code from} up to {@code to}. */
    double within(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    double normal() {
        return random.nextGaussian();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** {@code count} different ones, in a chosen order. */
    <T> List<T> some(List<T> all, int count) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return new ArrayList<>(mixed.subList(0, Math.min(count, mixed.size())));
    }

    Draw branch() {
        return new Draw(random.nextLong());
    }
}
