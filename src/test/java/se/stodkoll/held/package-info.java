/**
 * A second made corpus, held out: written without a look at the parser or at {@code se.stodkoll.made}, with other words, other regions'
 * ways of writing, and set by a browser instead of PDFBox. It tells how the program does on papers that it was not made for.
 * {@link se.stodkoll.held.HeldOutCorpus} is the door; {@link se.stodkoll.held.RuleBook} counts the findings that gold names, from gold alone.
 */
package se.stodkoll.held;
