package se.stodkoll.field;

import se.stodkoll.made.Dice;
import se.stodkoll.made.Faces;

/**
 * How a table is set.
 *
 * @param frame what is drawn
 * @param align where figures stand in their columns
 * @param figureLine which line of a label over several lines the figures stand on
 * @param gap least white space between columns, in blanks of the face
 * @param labelWidth widest label before it is broken, in sizes of letters
 * @param size of the letters, points
 * @param lead from line to line, in sizes of letters
 * @param face of the letters
 */
record Look(
        Frame frame,
        Align align,
        FigureLine figureLine,
        double gap,
        double labelWidth,
        double size,
        double lead,
        Faces face) {
    /** Where text stands in its cell. */
    enum Align {
        RIGHT,
        LEFT,
        CENTRE
    }

    /** The line of a broken label that its figures stand on. */
    enum FigureLine {
        FIRST,
        MIDDLE,
        LAST
    }

    static Look random(Dice dice, Frame frame, java.util.List<Faces> faces) {
        double gap = dice.pick(1.5, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0, 10.0);
        return new Look(
                frame,
                dice.pick(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.CENTRE),
                dice.pick(FigureLine.FIRST, FigureLine.FIRST, FigureLine.MIDDLE, FigureLine.LAST),
                frame == Frame.FULL ? Math.max(2.5, gap) : gap,
                dice.between(8.0, 22.0),
                dice.between(8.0, 11.5),
                dice.between(1.15, 1.4),
                dice.pick(faces));
    }

    Look smaller() {
        return new Look(frame, align, figureLine, gap, labelWidth, size * 0.93, lead, face);
    }
}
