package se.stodkoll.bench;

/** How much of the work a measurement is of. */
public enum Stage {
    /** All that the reader does, in processes that have read before. */
    WHOLE,
    /** All of it, starting processes and loading models included. */
    COLD,
    /** The words of a page and what tells whether to trust them, in this process. */
    WORDS,
    /** The words, and the shapes drawn for their digits read by the witness as if none had been seen before, in this process. */
    SEEN,
    /** From file to document, without looking for records. */
    READ
}
