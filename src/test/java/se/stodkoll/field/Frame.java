package se.stodkoll.field;

/** What is drawn around and between the cells. */
enum Frame {
    FULL,
    ACROSS,
    AROUND,
    ZEBRA,
    BARE
}
