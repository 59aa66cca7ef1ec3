package se.stodkoll.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.word.Box;

/** Which lines stand apart from those above them, as paragraphs and headings do. */
final class LineGaps {
    /** Apart is so many times the distance that lines of the text usually have. */
    private static final double APART = 1.35;
    /** The usual distance is the one that so large a share of the distances does not pass. */
    private static final double USUAL = 0.4;
    /** Distances that there must be before one is usual. */
    private static final int LEAST = 4;

    private LineGaps() {}

    /** One of each line. */
    static boolean[] apart(List<TextLine> lines) {
        double[] distances = new double[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            distances[i] = distance(lines.get(i - 1), lines.get(i));
        }
        double[] sorted = Arrays.stream(distances).filter(d -> d > 0).sorted().toArray();
        double usual = sorted.length < LEAST ? Double.MAX_VALUE : sorted[(int) (USUAL * sorted.length)];
        boolean[] apart = new boolean[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            apart[i] = lines.get(i).line().apart() || distances[i] > APART * usual;
        }
        return apart;
    }

    /** From foot to foot; 0 where it can't be told: over pages, beside each other, up again. */
    private static double distance(TextLine above, TextLine below) {
        Optional<Box> a = above.box();
        Optional<Box> b = below.box();
        return above.page() == below.page()
                        && a.isPresent()
                        && b.isPresent()
                        && b.get().y1() > a.get().y1()
                ? b.get().y1() - a.get().y1()
                : 0;
    }
}
