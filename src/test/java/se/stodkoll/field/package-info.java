/**
 * Made tables and made papers as Swedish funders and applicants print them, each with its truth, and the score of what the
 * program reads of them. Every choice is drawn at random from a seed.
 *
 * <p>Tables: half of the combinations of look, heads and kind may be looked at while the program is improved; the other half
 * is only scored ({@link se.stodkoll.field.FieldReport}).
 *
 * <p>Papers: applications and the decisions on them, written from how such papers are worded and laid out and without a look
 * at the reader. The phrases, labels and layouts are files in {@code src/test/resources/field}.
 * {@link se.stodkoll.field.Split} puts each of them into one half for good; a paper is made of one half alone, so that what
 * is tuned on one half can be scored on the other. {@link se.stodkoll.field.PaperSet#make} hands papers over in memory,
 * {@link se.stodkoll.field.PaperReport} writes them and their gold into a folder.
 *
 * <p>Real papers, of which the project has no copy: {@link se.stodkoll.field.SeedPages} sets their text as PDFs again.
 */
package se.stodkoll.field;
