package se.stodkoll.witness;

/** Turns a line's probabilities into its text: the likeliest sign of each step, repeats joined, nothing left out (greedy CTC). */
final class Decoding {
    private Decoding() {}

    /**
     * @param steps the signs' probabilities at each step across the line
     * @param signs what each stands for; the first is nothing
     */
    static Sighting of(float[][] steps, String[] signs) {
        StringBuilder text = new StringBuilder();
        double least = 1;
        int last = 0;
        for (float[] step : steps) {
            int best = best(step);
            if (best != 0 && best != last) {
                text.append(signs[best]);
                least = signs[best].isBlank() ? least : Math.min(least, step[best]);
            }
            last = best;
        }
        String line = text.toString().strip();
        return line.isEmpty() ? Sighting.NOTHING : new Sighting(line, least);
    }

    private static int best(float[] step) {
        int best = 0;
        for (int i = 1; i < step.length; i++) {
            if (step[i] > step[best]) {
                best = i;
            }
        }
        return best;
    }
}
