package se.stodkoll.layout;

/**
 * Every threshold of the package with its reason. Distances are in units of the page itself: em (its usual font size),
 * pitch (its usual distance from line to line), blank (its usual distance from word to word). Those without a source are
 * set midway between what papers of the corpora show on either side.
 */
final class LayoutThresholds {
    // --- what a page is measured by

    /** A word's box in the text layer, from descender to ascender, is this many em high (see PageScan). */
    static final double EM_OF_BOX = 0.95;
    /** A word's box in a picture holds its ink alone: the middle one of words with and without ascenders and descenders. */
    static final double EM_OF_INK = 0.8;
    /** Usual pitch of a page too short to measure it, em: 120 % is the default of Word and TeX. */
    static final double USUAL_PITCH = 1.2;
    /** Lines farther apart than this, em, are not consecutive lines of one text: double spacing is 2.4. */
    static final double MOST_PITCH = 2.6;
    /** Usual blank, em: the blank of the standard fonts is 0.22 to 0.28. */
    static final double USUAL_BLANK = 0.25;

    // --- directions

    /** A page whose letters are turned in one way but for this share is turned as a whole. */
    static final double MOST_TURNED = 0.8;
    /** Where more than this share of the letters is oblique, the page was fed askew and no word is a watermark. */
    static final double MOST_OBLIQUE = 0.5;
    /** Watermarks are set at least this many times as large as the text; headings at most 2 to 2.5 times. */
    static final double WATERMARK_SIZE = 2.5;
    /** Watermarks are paler than this; body text is black or dark grey (below 0.4), Word's default watermark is 0.75. */
    static final double PALE = 0.5;
    /** A turned text of so many lines is an area to be read; margins hold one or two. */
    static final int AREA_LINES = 3;
    /** Turned lines farther apart than this, pitches, belong to different areas: a blank line or two within one. */
    static final double AREA_GAP = 3.5;
    /** The page's edge, as a share of its width or height: margins of letters are 20 to 25 mm of 210. */
    static final double EDGE = 0.12;

    // --- numbered lines

    /** Fewer numbers in a column are no numbering of lines. */
    static final int LEAST_NUMBERS = 4;
    /** A number that is not one more line down than the one before it: such are rarer; pictures misread some. */
    static final double STEADY = 0.8;
    /** So many of the numbered stretch's lines have a number, where each is to have one. */
    static final double NUMBERED = 0.7;
    /** Numbers of lines have at most so many digits. */
    static final int MOST_DIGITS = 4;
    /** Numbers stand at least this far from the text, em. */
    static final double NUMBER_GAP = 0.25;
    /** Where more of the numbered lines have cells, the numbers count a table's rows. */
    static final double MOST_ROWS = 0.5;
    /** What stands this near to the page's top or foot, as a share of its height, may be outside the numbering. */
    static final double HEAD_AND_FOOT = 0.1;

    // --- columns of text

    /** White between columns of text, em: typesetters use 1 to 2; blanks of justified lines are narrower. */
    static final double GUTTER = 1.0;
    /** A gap of this many em within a line parts cells; no blank of a justified line is so wide. */
    static final double CELL_GAP = 1.5;
    /** Fewer lines are no column. */
    static final int COLUMN_LINES = 4;
    /** A column of text is at least this wide, em: some 20 letters. */
    static final double COLUMN_WIDTH = 10;
    /** Lines of running text have at least so many words, in the middle. */
    static final int COLUMN_WORDS = 3;
    /** Letters among letters and figures of running text, at least; tables of figures are below 0.4. */
    static final double LETTERS = 0.6;
    /** A line that reaches so far across its column is full. */
    static final double FULL = 0.6;
    /** So many of the lines of running text are full; the rest end a paragraph or head one. */
    static final double FULL_LINES = 0.6;
    /** So many lines of running text have a small letter first, as they go on from the line above; labels do not. */
    static final double GOING_ON = 0.3;
    /** So many lines of a column may have cells. */
    static final double LINES_WITH_CELLS = 0.2;
    /** White between lines from this many times the usual pitch on parts paragraphs or rows. */
    static final double ROW_GAP = 1.3;
    /** Gaps of two columns at the same height but for this many pitches are between rows of a table... */
    static final double SAME_GAP = 0.3;
    /** ...where so many agree; one is chance or two heads... */
    static final int ROWS_AGREE = 2;
    /** ...and at least this share of them. */
    static final double ROWS_AGREE_SHARE = 0.6;
    /** White over the whole width of the columns of this many em parts what may be outside of them. */
    static final double PIECE_GAP = 0.9;
    /** A column's lines begin within this many em of its left edge: paragraphs are indented 1 to 2. */
    static final double INDENT = 2.5;

    // --- two pages on one picture

    /** Two upright pages side by side are at least this many times as wide as high: two A4 are 1.41, two Letters 1.55. */
    static final double SPREAD = 1.2;
    /** The fold is within this share of the width from the middle. */
    static final double FOLD = 0.06;
    /** The white along the fold, as a share of the width: two inner margins of 10 mm of 420. */
    static final double FOLD_WHITE = 0.045;
    /** Short lines beside running text take so much of the page's width at most: a letter's margin is a fourth of it. */
    static final double BESIDE_WIDTH = 0.3;
    /** Where more of them stand at the height of a line of the text, they are labels or numbers of its paragraphs. */
    static final double BESIDE_AGREE = 0.5;

    /** Each of the two pages has so many lines. */
    static final int SPREAD_LINES = 5;
    /** Where more of the lines of both sides stand at one height, they are rows of one table, unless both are text. */
    static final double SPREAD_AGREE = 0.8;
    /** Lines at one height differ by this many pitches at most. */
    static final double SAME_HEIGHT = 0.15;

    // --- blocks

    /** Letters this many times as large as the text's are a heading's. */
    static final double HEADING_SIZE = 1.12;
    /** Headings are at most so many lines. */
    static final int HEADING_LINES = 3;
    /** Running heads and feet stand parted from the text by this many pitches. */
    static final double HEAD_GAP = 1.8;
    /** Running heads and feet are at most so many lines. */
    static final int HEAD_LINES = 4;

    private LayoutThresholds() {}
}
