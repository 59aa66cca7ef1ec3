package se.stodkoll.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.stodkoll.model.word.Source;

/**
 * What a confidence is worth at most: the share of fields with that confidence that were right on documents the project makes
 * itself. It only lowers: made documents are no proof that real ones are read better than their words say. Steps never fall; a
 * source without steps keeps its confidence. Immutable.
 */
public final class Calibration {
    /** Every confidence is worth itself. */
    public static final Calibration NONE = new Calibration(Map.of());

    private final Map<Source, NavigableMap<Double, Double>> steps;

    private Calibration(Map<Source, NavigableMap<Double, Double>> steps) {
        this.steps = steps;
    }

    /** The table that comes with the program; see models/README.md for how it is made. */
    public static Calibration shipped() {
        return Shipped.TABLE;
    }

    /** @param confidence as the words give it, 0 to 1 */
    public double worth(Source source, double confidence) {
        NavigableMap<Double, Double> own = steps.get(source);
        Map.Entry<Double, Double> step = own == null ? null : own.floorEntry(confidence);
        return step == null ? confidence : Math.min(confidence, step.getValue());
    }

    /** From lines of source, lowest confidence, worth; a first line of names, and columns after the third, are passed over. */
    public static Calibration read(Iterable<String> lines) {
        Map<Source, NavigableMap<Double, Double>> steps = new EnumMap<>(Source.class);
        boolean names = true;
        for (String line : lines) {
            if (!names) {
                String[] cells = line.split(",");
                steps.computeIfAbsent(Source.valueOf(cells[0]), s -> new TreeMap<>())
                        .put(Double.valueOf(cells[1]), Double.valueOf(cells[2]));
            }
            names = false;
        }
        steps.forEach(Calibration::requireRising);
        return new Calibration(steps);
    }

    private static void requireRising(Source source, NavigableMap<Double, Double> steps) {
        double last = 0;
        for (double worth : steps.values()) {
            if (worth < last || worth > 1) {
                throw new IllegalArgumentException("calibration of " + source + " falls or leaves 0 to 1 at " + worth);
            }
            last = worth;
        }
    }

    /** Read once. */
    private static final class Shipped {
        static final Calibration TABLE = load();

        private static Calibration load() {
            try (InputStream in = Calibration.class.getResourceAsStream("/models/calibration.csv");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return read(lines.lines().toList());
            } catch (IOException failure) {
                throw new UncheckedIOException("models/calibration.csv", failure);
            }
        }
    }
}
