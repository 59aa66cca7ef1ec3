package se.stodkoll.ocr.picture;

import java.util.Arrays;

/**
 * How dark a page's ink is and how grainy its paper, from how many points have each level. Ink is what is darker than any
 * grain of the paper.
 *
 * @param paper level most points have
 * @param grain standard deviation of the paper's level, from its brighter half: the darker one has ink in it
 * @param depth by how many levels ink is darker than paper, on average; 0 where there is no ink to speak of
 */
record Tones(int paper, double grain, double depth) {
    /** No grain is this many deviations off. */
    private static final double BEYOND_GRAIN = 5;
    /** Fewer levels than this are no ink even on paper without grain. */
    private static final int LEAST = 12;
    /** Less than this share of the points is dirt, or the tail of the grain: a page number has as much. */
    private static final double LEAST_SHARE = 5e-5;
    /**
     * Ink less deep than this is faint; office print is 85 to 155, and is read worse where it is smoothed, however grainy its
     * paper.
     */
    private static final double FAINT = 75;
    /** Shares of the mean depth that are full ink and none. */
    private static final double DARKEST_INK = 1.3;

    private static final double LIGHTEST_INK = 0.25;
    /** What is black and white at most on paper of level 200: good print. */
    private static final int BLACK = 70;

    private static final int WHITE = 175;

    static Tones of(long[] histogram) {
        int paper = paper(histogram);
        double brighter = histogram[paper] / 2.0;
        double squares = 0;
        for (int level = paper + 1; level < histogram.length; level++) {
            brighter += histogram[level];
            squares += histogram[level] * (double) (level - paper) * (level - paper);
        }
        double grain = Math.sqrt(squares / Math.max(1, brighter));
        double ink = 0;
        double depths = 0;
        for (int level = 0; level < paper - Math.max(LEAST, BEYOND_GRAIN * grain); level++) {
            ink += histogram[level];
            depths += histogram[level] * (double) (paper - level);
        }
        return new Tones(
                paper, grain, ink < LEAST_SHARE * Arrays.stream(histogram).sum() ? 0 : depths / ink);
    }

    /** The commonest level, which is the paper's. */
    static int paper(long[] histogram) {
        int paper = 0;
        for (int level = 1; level < histogram.length; level++) {
            paper = histogram[level] > histogram[paper] ? level : paper;
        }
        return paper;
    }

    private boolean isFaint() {
        return depth > 0 && depth < FAINT;
    }

    /** Whether the grain would show as specks where faint ink is made black. */
    boolean isGrainy() {
        return isFaint() && grain > depth * LIGHTEST_INK / 3;
    }

    /** The level at and below which all is black; below {@link #white()}, since ink is darker than any grain. */
    int black() {
        return isFaint() ? (int) Math.max(BLACK, paper - DARKEST_INK * depth) : BLACK;
    }

    /** The level from which on all is white. */
    int white() {
        return isFaint() ? (int) Math.max(WHITE, paper - Math.max(LIGHTEST_INK * depth, 2 * grain)) : WHITE;
    }
}
