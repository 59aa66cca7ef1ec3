package se.stodkoll.grid.token;

/** What tells columns and rows; each can be switched off to see what it gives. */
public enum Generator {
    /** Lines drawn on the page, or made of dashes. */
    DRAWN_LINES,
    /** White space that runs down through rows. */
    WHITE_SPACE,
    /** Words that begin at one place, row by row. */
    ALIGNED_EDGES,
    /** Columns of the page before. */
    PAGE_BREAKS,
    /** Cells that the file tells, or a text's blanks. */
    OWN_CELLS
}
