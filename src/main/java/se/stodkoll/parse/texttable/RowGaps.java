package se.stodkoll.parse.texttable;

/** What the white space between a table's lines tells of its rows. */
final class RowGaps {
    /** Lines of one cell differ in distance by this share at most, from rounding to pixels. */
    static final double UNEVEN = 0.08;

    private RowGaps() {}

    /** The distance from line to line, points; both have places. */
    static double pitch(TableLine above, TableLine below) {
        return below.baseline() - above.baseline();
    }
}
