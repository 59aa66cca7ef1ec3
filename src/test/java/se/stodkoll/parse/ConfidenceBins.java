package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values by kind and confidence, and how many of them are right. */
final class ConfidenceBins {
    private static final double[] STEPS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98};
    /** A person is not asked about values from here on. */
    private static final double SURE = 0.9;

    private static final class Bin {
        private int values;
        private int right;
        private double sum;

        void add(Bin other) {
            values += other.values;
            right += other.right;
            sum += other.sum;
        }

        String line(String name, String error) {
            return String.format(
                    Locale.ROOT, "%s,%d,%d,%.3f,%s", name, values, right, values == 0 ? 0 : sum / values, error);
        }
    }

    private final Map<SaidRecord.Kind, Bin[]> bins = new EnumMap<>(SaidRecord.Kind.class);

    void add(SaidRecord.Judged value) {
        int step = STEPS.length - 1;
        while (STEPS[step] > value.confidence()) {
            step--;
        }
        Bin[] own = bins.computeIfAbsent(value.slot().kind(), k -> new Bin[STEPS.length]);
        own[step] = own[step] == null ? new Bin() : own[step];
        own[step].values++;
        own[step].right += value.right() ? 1 : 0;
        own[step].sum += value.confidence();
    }

    /** A line a step, then one of those that are sure, and one of all with the expected calibration error. */
    List<String> lines(String half) {
        List<String> lines = new ArrayList<>();
        bins.forEach((kind, own) -> {
            String name = half + "," + kind + ",";
            Bin sure = new Bin();
            Bin all = new Bin();
            double error = 0;
            for (int step = 0; step < STEPS.length; step++) {
                if (own[step] != null) {
                    all.add(own[step]);
                    error += Math.abs(own[step].sum - own[step].right);
                    lines.add(own[step].line(name + String.format(Locale.ROOT, "%.2f", STEPS[step]), ""));
                    if (STEPS[step] >= SURE) {
                        sure.add(own[step]);
                    }
                }
            }
            lines.add(sure.line(name + "sure", ""));
            lines.add(all.line(name + "all", String.format(Locale.ROOT, "%.3f", error / all.values)));
        });
        return lines;
    }
}
