package se.stodkoll.facts.label;

/**
 * Every threshold and weight of the package with its reason. Distances are in units of the page itself: em (its usual font size),
 * pitch (its usual distance from line to line), blank (its usual distance from word to word). Those without another reason are set
 * midway between what forms and letters show on either side; weights are factors of a score.
 */
public final class FactThresholds {
    // --- what a page is measured by

    /** A word's box in the text layer, from descender to ascender, is this many em high. */
    static final double EM_OF_BOX = 0.95;
    /** A word's box in a picture holds its ink alone. */
    static final double EM_OF_INK = 0.8;
    /** Usual pitch of a page too short to measure it, em. */
    static final double USUAL_PITCH = 1.2;
    /** Lines farther apart than this, em, are not consecutive lines of one text. */
    static final double MOST_PITCH = 2.6;
    /** Usual blank, em. */
    static final double USUAL_BLANK = 0.25;

    // --- pieces

    /** A gap of this many em within a line parts cells; no blank of a justified line is so wide. */
    static final double CELL_GAP = 1.5;
    /** A gap of this many blanks behind a known label sets it off; two blanks typed are 2, a justified line's blank seldom 1.7. */
    public static final double SET_OFF = 1.9;
    /** A drawn line that ends this near to a word, points, still reaches it: lines are drawn half a point to two wide. */
    static final double REACH = 2.0;

    // --- labels

    /** Labels have at most so many words, those in brackets behind them included. */
    static final int LABEL_WORDS = 9;
    /** Shorter labels are not told through misread letters: "slut" and "slag". */
    static final int SHORTEST_MISREAD = 6;
    /** A wrapped label's lines are at most so many pitches apart: lines of one paragraph, which are set at 1. */
    public static final double WRAPPED_PITCH = 1.3;
    /** A piece of more words than this holds no label inside it without being one itself: it is a sentence. */
    static final int INNER_WORDS = 14;

    // --- taught forms

    /** A paper of a form has this share of its labels at least: a page may be missing, a label misread. */
    public static final double LIKE = 0.7;
    /** A taught label has at most so many words; more are a text. */
    public static final int TAUGHT_WORDS = 16;
    /** Headings offered to tell a form by, at most: its name, and whose it is. */
    public static final int MOST_HEADINGS = 2;
    /** A label left of its value is as near as one this many lines over it ... */
    public static final double TAUGHT_BESIDE = 0.8;
    /** ... and a line nearer than one this many em farther off: columns of labels are wide. */
    public static final double TAUGHT_ACROSS = 20;
    /** A label under its value counts as so many lines farther off where no line to write on is drawn between: few forms have it there. */
    public static final double TAUGHT_UNDER = 0.5;
    /** What a known label, or a colon behind it, is worth, lines. */
    public static final double TAUGHT_KNOWN = 1;
    /** What it is worth that all other values have their labels on that side, lines: less than a known label. */
    public static final double TAUGHT_HABIT = 0.8;
    /** What it is worth that a label's line goes on from the one above with a small letter, lines. */
    public static final double TAUGHT_SECOND_LINE = 0.3;

    // --- where a value may stand

    /** A value under its label may begin so many em left of it or behind its end, where columns are centred or right-aligned. */
    public static final double ASKEW_EDGE = 3.0;

    /** Left edges of one column differ by this many em at most: scans lie askew. */
    public static final double SAME_EDGE = 1.0;
    /** A value under its label is at most so many pitches down; a blank line between is 2. */
    public static final double MOST_DOWN = 2.3;
    /** Within a drawn box it may stand farther down. */
    public static final double MOST_DOWN_IN_BOX = 4.5;
    /** A value right of its label is at most so many em away: half the text's width. */
    public static final double MOST_ACROSS = 26;
    /** ... unless so many other lines of the page have two pieces at the same two edges: a form set in full width. */
    public static final int WIDE_ROWS = 2;
    /** A value's next line is at most so many pitches below: 1 is set, scans and narrow pitches vary. */
    public static final double NEXT_LINE = 1.45;
    /** ... and the white between is at most this share of their height, so that a page of small print does not widen it. */
    public static final double NEXT_GAP = 0.9;
    /** A name's lines are at most so many; more are a text. */
    public static final int MOST_LINES = 4;

    // --- names

    /** Words of a project's name, at most; titles of more than this are sentences. */
    static final int TITLE_WORDS = 22;
    /** Words of an organisation's name, at most. */
    static final int ORGANISATION_WORDS = 10;
    /** Words of a person's name, at most; with title and office. */
    static final int PERSON_WORDS = 6;
    /** Letters among a name's letters and figures, at least. */
    static final double NAME_LETTERS = 0.5;
    /** A stop behind so many words ends a sentence; behind fewer it ends an abbreviation. */
    static final int SENTENCE_WORDS = 5;

    // --- weights: the label

    /** Told through misread letters. */
    public static final double MISREAD = 0.96;
    /** Of common use, or of a kindred meaning. */
    public static final double WEAK = 0.85;
    /** Of two slots: the label alone does not say which. */
    public static final double SHARED = 0.88;
    /** Begins with a small letter: seldom on forms, often in a text that happens to break there. */
    public static final double SMALL_LETTER = 0.8;
    /** Wrapped over two lines: two pieces may be joined that are none. */
    public static final double WRAPPED = 0.97;

    // --- weights: the place

    /** Behind a colon, or in the same cell, or below in the same drawn box. */
    public static final double SURE_PLACE = 1.0;
    /** Where a taught form says: as sure as a label set off from its value. */
    public static final double TAUGHT = 0.98;
    /** Set off by a wide gap. */
    public static final double BESIDE = 0.98;
    /** Under it, edge to edge. */
    public static final double BELOW = 0.98;
    /** Under it, though not edge to edge. */
    public static final double BELOW_ASKEW = 0.82;
    /** Under it by order alone, in a text without places. */
    public static final double NEXT = 0.9;
    /** Behind it without a colon or a gap. */
    public static final double BARE = 0.93;
    /** Under it, a drawn line between them though the label is not one of a row of labels. */
    public static final double PARTED = 0.85;
    /** The label is set larger than the value of letters: it heads a text. */
    public static final double HEADING = 0.8;
    /** Lost for each pitch that the value stands farther down than one and a half. */
    public static final double FAR = 0.15;
    /** Below a form's help that names a value of the kind itself: "Högst 40 000 kr" may be what is filled in. */
    public static final double HELPED = 0.9;
    /** Values of the same kind follow beside or below: a table's row, the head of a list. */
    public static final double LIST_HEAD = 0.5;

    // --- weights: the value

    /** The value has other words beside it. */
    static final double NOT_ALONE = 0.9;
    /** The value has this many words or more beside it: most likely a sentence that holds one. */
    public static final int MANY_BESIDE = 6;
    /** Weight of such a value. */
    public static final double IN_SENTENCE = 0.7;
    /** A figure without the unit that its kind has. */
    static final double NO_UNIT = 0.97;
    /** A month or a year for a day, six figures, two days without a word between. */
    static final double COARSE = 0.9;
    /** A name begins with a small letter. */
    static final double SMALL_NAME = 0.85;
    /** A name that neither colon, box, smaller letters of its label nor other facts placed alike speak for. */
    public static final double LONE_NAME = 0.87;
    /** A name behind a label without colon or gap. */
    public static final double BARE_NAME = 0.85;
    /** A label set in letters this many times smaller or larger than its value is set as one. */
    public static final double OTHER_SIZE = 1.12;
    /** Facts that are placed alike on the page, so that a name's place is its habit. */
    public static final int HABIT = 2;

    /** Candidates under this are none. */
    public static final double LEAST = 0.4;

    private FactThresholds() {}
}
