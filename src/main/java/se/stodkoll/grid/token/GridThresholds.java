package se.stodkoll.grid.token;

/** Every distance and share that this package decides by. Distances are in heights of a line unless said otherwise. */
public final class GridThresholds {
    /** Blanks between words: narrower ones are kerning, wider ones part columns (0.2 to 0.35 in ordinary type). */
    public static final double LEAST_BLANK = 0.08;

    public static final double MOST_BLANK = 0.7;
    /** The same where all letters are as wide: a letter, and what is white beside the letters of both words. */
    public static final double MOST_MONOSPACED_BLANK = 1.0;
    /** Steps from word to word, a letter's share, that are so near the middle one are alike, and so many must be. */
    public static final double SAME_STEP = 0.05;

    public static final double SAME_STEPS = 0.8;
    /** With fewer blanks than this a page has none of its own. */
    public static final int FEW_BLANKS = 12;
    /** The blank of common faces. */
    public static final double USUAL_BLANK = 0.27;
    /** Words of one cell stand at most this many blanks apart. */
    public static final double WORDS = 1.7;
    /** Groups of one number stand at most this many blanks apart. */
    public static final double THOUSANDS = 1.5;
    /** A gap this wide parts columns rather than words. */
    public static final double WIDE = 0.9;

    /** So much of a box may stand over a border, of the smaller of its sides. */
    public static final double SLIVER = 0.35;
    /** A corridor that two rows or more are split by may be this narrow. */
    public static final double NARROWEST = 0.05;
    /** One that a single row is split by. */
    public static final double LONE_CORRIDOR = 0.5;
    /** Rows split for each row that crosses a corridor all the same. */
    public static final double SPLIT_TO_CROSSED = 3;

    /** A drawn line that runs along so much of a stretch belongs to it. */
    public static final double MOST_OF = 0.7;
    /** Lines without columns that may stand among a table's rows, one after another. */
    public static final int LINES_BETWEEN = 3;
    /** White space that ends a table, in usual distances of lines. */
    public static final double BLOCK_GAP = 1.6;
    /** White space that parts a head from what stands over it, in usual distances of lines. */
    public static final double HEAD_GAP = 0.9;
    /** Lines that a head may have. */
    public static final int HEAD_LINES = 7;
    /** Running text is so wide, of the block's width, and has more words than this. */
    public static final double PROSE_WIDTH = 0.75;

    public static final int PROSE_WORDS = 7;

    /** So many words of running text begin with small letters; of heads side by side, half at most. */
    public static final double SMALL_WORDS = 0.6;

    /** Share of a body's rows that have more than one cell. */
    public static final double WIDE_ROWS = 0.4;
    /** Share of neighbouring rows that drawn lines must part before they tell rows. */
    public static final double BANDED = 0.8;
    /** Lines that share so much of their height are one row. */
    public static final double REACH = 0.2;
    /** Lines of one label stand closer than this. */
    public static final double CLOSE = 0.5;

    /** A blank so many times the usual one parts two heads, though it is narrower than one between columns. */
    public static final double HEAD_BLANK = 1.25;
    /** An edge or middle so near its column's is aligned with it. */
    public static final double ALIGNED = 0.6;

    /** A head whose middle is so near the middle of its columns stands over them all. */
    public static final double CENTRED = 0.8;
    /** Words this short may stand in a column of figures for a missing one. */
    public static final int SHORT_NIL = 5;

    /** How far the head of a column may reach in over the labels to its left. */
    public static final double LABEL_END = 2;

    /** The pieces of a title ("Table 2.", its words) stand nearer than this. */
    public static final double TITLE_GAP = 2.5;

    /** A head that stands so many row distances below the rows above it begins another table. */
    public static final double OTHER_TABLE = 1.4;

    /** Lines nearer than this are strokes of one, points: borders of neighbouring cells are drawn side by side. */
    public static final double DOUBLE_LINE = 3;
    /** A line of a label stands so much nearer to its other lines than rows do, of the usual distance of rows. */
    public static final double INSIDE_ROW = 0.9;

    /** Gaps inside numbers and between columns are told apart where these are so many times wider. */
    public static final double TWO_KINDS = 1.6;
    /** Gaps are alike up to this many times the one that is known. */
    public static final double AS_WIDE = 1.1;

    /** A column that holds short figures in no more than one of so many rows is none. */
    public static final int FRAGMENTS = 4;

    /** Share of a line's height that descending letters take. */
    public static final double DESCENT = 0.22;
    /** Lines within rows and rows are told apart by distances of which one is so many times the other. */
    public static final double ROW_JUMP = 1.05;
    /** The same in a picture, whose lines lie unevenly. */
    public static final double PICTURE_JUMP = 1.15;

    /** Lines of a running foot that may stand below a table that goes on over the page. */
    public static final int FOOT_LINES = 2;

    /** Lines that the last row's label may go on for. */
    public static final int TAIL_LINES = 3;

    /** So many words of dots in a line lead from a label to its figure. */
    public static final int DOTS = 4;
    /** A word behind an amount belongs to it only so many blanks off. */
    public static final double BEHIND_FIGURE = 1.2;
    /** A figure of more digits than a year's is an amount. */
    public static final int YEAR_DIGITS = 4;

    /** Words that begin so near each other begin at the same place. */
    public static final double SAME_EDGE = 0.15;
    /** A blank before a column of words is so many times the usual one. */
    public static final double WIDER_BLANK = 1.25;
    /** Rows in which a word begins at a place before it is a column's edge. */
    public static final int EDGE_ROWS = 4;

    /** Digits of the largest amount: ten billion kronor less one. */
    public static final int MOST_DIGITS = 10;

    /** Lines no farther apart than this times the rows' least distance may be of one row. */
    public static final double EVEN_ROWS = 1.1;

    /** Words so many times the usual gap of rows below them are of no table that goes on from the page before. */
    public static final double REST_GAP = 2;

    /** The last row's label goes on nearer than this below it. */
    public static final double TAIL_GAP = 0.9;

    /** A column has words in one of so many rows with figures before it is one of words. */
    public static final int WORDY = 3;
    /** A cell that begins as words inside a sentence do, to a line that would have had room above it. */
    public static final double INSIDE_COST = 0.5;
    /** A word of a picture so many times as high as its page's lines was read over several rows. */
    public static final double OVER_ROWS = 4;

    /** Heads as near each other as words stand so near the edge or the middle of their columns' ink. */
    public static final double ALIGNED_HEAD = 0.3;
    /** So many of them at least: two words may stand so by chance. */
    public static final int NEAR_HEADS = 3;
    /** A head set upright is a line of its own, so many sizes of letters wide at most. */
    public static final double UPRIGHT_WIDTH = 2;
    /** With no other heads it ends so near above the body. */
    public static final double UPRIGHT_REACH = 2;

    /** A page's picture may lie so many steps to either side of the one before, each a share of a line's height. */
    public static final int SHIFTS = 8;

    public static final double SHIFT_STEP = 0.25;

    private GridThresholds() {}
}
