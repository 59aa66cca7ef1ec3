package se.stodkoll.lists.row;

/** Every weight and share that this package decides by. */
public final class ListWeights {
    /** A head that is a role's word. */
    public static final double HEAD = 3;
    /** A head that holds a role's word among others. */
    static final double HEAD_IN_PART = 1.5;
    /** A head that is the word of another role. */
    static final double OTHER_HEAD = -1;
    /** All cells of a column look as the role's do. */
    public static final double LOOK = 3;
    /** A column of words may hold names. */
    public static final double NAMES = 1;
    /** Each role of words is likelier the farther left its column stands, by this a column. */
    public static final double LEFT = 0.1;
    /** Of two columns of amounts without heads, the last is what was granted. */
    public static final double LAST_AMOUNT = 0.2;
    /** A role that only a head or a known form tells, where neither does. */
    public static final double UNTOLD = -2;
    /** A column has a role from here on. */
    public static final double LEAST = 0.8;
    /** So many of a column's cells have a form before the column has it. */
    public static final double SHARE_OF_CELLS = 0.5;

    /** From here on a table is a list of support by its own words. */
    static final double SURE = 2;
    /** Lines of text that look alike before they are a list. */
    public static final int LINES_ALIKE = 3;
    /** Continued columns share so much of their width. */
    public static final double SAME_HEADS = 0.5;
    /** Words that a list's name of a recipient or project has at most, in a line of text. */
    public static final int LONGEST_NAME = 24;
    /** Words of giving over a list. */
    static final double GIVING = 1;
    /** Words right over a list that tell what is paid for, or who pays. */
    static final double PAYING = 1;
    /** Bullets before the lines of a list. */
    public static final double BULLETS = 0.5;
    /** A table that names nobody is of costs more often than of grants. */
    public static final double NOBODY = 1;
    /** Lines of a paper's title. */
    public static final int TITLE = 4;
    /** Lines that say that somebody was turned down. */
    public static final double REFUSED = 1;
    /** Lines whose amounts have units; lines of budgets that only their head names seldom have. */
    public static final double UNITS = 0.5;
    /** Lines that are called as costs are. */
    public static final double COSTS = 3;
    /** Other lines that may stand between those of one list. */
    public static final int LINES_BETWEEN = 3;

    /** The same where each of them has its unit or a bullet: what the money is for may stand between. */
    public static final int LINES_DESCRIBING = 8;
    /** A separator parts the names of so many of a list's lines before it parts them all. */
    public static final double SHARE_PARTED = 0.6;
    /** So many of a list's names look like organisations before its names are those who get it. */
    public static final double SHARE_OF_NAMES = 0.3;
    /** Words behind the amount of a line that say more of it. */
    static final int LONGEST_REST = 14;
    /** Lines that go over from who to what for in the same way, before any of them is cut there. */
    public static final int PARTED_ALIKE = 2;
    /** Words over an amount that name who got it and what for, titles of research among them. */
    public static final int LONGEST_ITEM = 50;
    /** Words of a line that names who got something, without saying how much. */
    public static final int LONGEST_NAMED = 16;
    /** A line shorter than this share of a text's usual one ends there by itself. */
    public static final double SHORT = 0.8;
    /** How surely words have the role that their column's head, the label before them, or nothing but their order gives them. */
    public static final double BY_HEAD = 0.99;

    public static final double BY_LABEL = 0.95;
    public static final double BY_ORDER = 0.85;
    /** Words of a line that heads rows of a list. */
    public static final int LONGEST_GROUP = 8;
    /** Letters of a word that says something. */
    static final int WORD = 4;
    /** Words of a label before its colon. */
    public static final int LONGEST_LABEL = 4;
    /** Letters of a line that is no prose. */
    public static final int PROSE_LINE = 50;
    /** The lines of a list say who got it by the words over them, whole sentences in those. */
    public static final double GIVEN = 2;

    /** Heads that a line has at least before it is that of a list. */
    public static final int HEADS = 4;

    /** How likely a name with capitals within is somebody's: in Swedish only names have them. */
    static final double CAPITALS = 0.75;

    /** How likely a phrase whose capitals all stand behind small words is. */
    static final double CAPITALS_BEHIND = 0.25;
    /** Words of a name that its place may follow: "Byn i Norr". */
    static final int SHORT_NAME = 4;
    /** Words right over a list that say that its money is yet to be given. */
    static final double REMAINING = 2;

    private ListWeights() {}
}
