package se.stodkoll.repair.lexicon;

import java.util.List;

/**
 * One way that letters come out wrong.
 *
 * @param read what stands in the text, lower case
 * @param meant what was printed; empty never
 * @param cost how unlikely, natural logarithm, positive
 * @param onlyFirst whether it happens at the start of a word only
 */
public record Confusion(String read, String meant, double cost, boolean onlyFirst) {

    /** Stands for an ä that a gap shows to be real. No Swedish text has this letter. */
    public static final char REAL_AE = '\u01DF';

    /**
     * Swedish read as English. Origin: the damage a reader without å, ä and ö does to them, as seen in text layers of
     * scanned applications; the costs are the logarithms of how often, by eye and rounded.
     */
    public static final List<Confusion> WRONG_LANGUAGE = parse("""
            a å 0.5, a ä 0.7, o ö 0.7, é ö 1.0, é å 1.8, é ä 2.5, 6 ö 1.8, d ö 3.2, d ä 2.8, d å 3.5, i ä 2.3, i å 3.0,
            4 å 2.5, 4 ä 2.5, 3 ä 2.5, 4 a 4.0, & å 2.5, & ä 2.5, ia ä 2.8, ai ä 3.0, id ä 3.5, ie ä 4.5, éi ä 3.0, iä ä 3.0,
            6o ö 2.5, o6 ö 2.5, oé ö 2.5, éo ö 2.5, do ö 3.0, dé ö 3.0, 6é ö 2.5, é6 ö 2.5, da ä 3.2,
            dg ö 3.5, od ö 3.0, éa å 2.5, éa ä 2.8, ae å 3.5, aé å 2.5, aå å 2.0, oö ö 2.0, &a ä 3.0, a4 ä 3.0,
            a ö 3.2, o å 4.5, o ä 5.0, 0 ö 3.0, 0 o 3.5, ^1 l 2.0, ^| l 1.5, ^i l 2.5, ^1 i 3.0, ^| i 2.5, | l 3.0, é e 4.0,
            ä a 5.0, á å 1.0, à å 1.0, à ä 2.0, â å 1.5, â ä 1.5, ã ä 1.5, ã å 1.5, ô ö 1.0, ó ö 1.0, ò ö 1.0, õ ö 1.0,
            ø ö 1.0, æ ä 1.0, è ö 2.0, ë ä 2.5, ü ö 3.0, § ö 4.0
            """);

    /**
     * A font whose a is mapped to ä. Its real å, ä and ö come out with a gap after them (the accent is a mark of its own
     * in the font), so an ä with no gap is an a unless no word can be made of that.
     */
    public static final List<Confusion> A_PRINTED_AS_AE = parse("ä a 0.05, ä ä 3.0, " + REAL_AE + " ä 0");

    private static List<Confusion> parse(String table) {
        return List.of(table.strip().split(",\\s*")).stream()
                .map(row -> row.strip().split(" "))
                .map(row -> row[0].startsWith("^") && row[0].length() > 1
                        ? new Confusion(row[0].substring(1), row[1], Double.parseDouble(row[2]), true)
                        : new Confusion(row[0], row[1], Double.parseDouble(row[2]), false))
                .toList();
    }

    /** Whether it says what a letter costs that came out right. */
    boolean isItself() {
        return read.equals(meant);
    }
}
