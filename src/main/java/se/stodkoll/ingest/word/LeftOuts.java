package se.stodkoll.ingest.word;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.ingest.word.LeftOut.Cause;
import se.stodkoll.model.Problem;
import se.stodkoll.model.ProblemCode;

/** Collects what is left out of a document, and tells of it. */
public final class LeftOuts {
    /** Places told of one by one; a document with tracked changes may have hundreds. */
    private static final int MOST_TOLD = 40;

    /** Letters of a text that are told. */
    private static final int LONGEST_TOLD = 160;

    private final List<LeftOut> all = new ArrayList<>();
    private boolean joins;

    /** One more text; one that follows another of its cause, with nothing shown between them, continues it. */
    void add(Cause cause, String where, String text) {
        int last = all.size() - 1;
        if (joins && last >= 0 && all.get(last).cause() == cause && all.get(last).where().equals(where)) {
            all.set(last, new LeftOut(cause, where, all.get(last).text() + text));
        } else {
            all.add(new LeftOut(cause, where, text));
        }
        joins = true;
    }

    /** That something is shown after what was left out last. */
    void shown() {
        joins = false;
    }

    /** That what was left out last ends a paragraph or a cell. */
    void parted() {
        int last = all.size() - 1;
        if (joins && last >= 0) {
            all.set(last, new LeftOut(all.get(last).cause(), all.get(last).where(), all.get(last).text() + " "));
        }
    }

    /** Those with words, in the document's order. */
    public List<LeftOut> all() {
        return all.stream().filter(out -> !out.text().isBlank()).toList();
    }

    /** A problem for each, the last one for all that are too many to be told. */
    public List<Problem> problems() {
        List<LeftOut> told = all();
        List<Problem> problems =
                new ArrayList<>(told.stream().limit(MOST_TOLD).map(LeftOuts::problem).toList());
        if (told.size() > MOST_TOLD) {
            String message = (told.size() - MOST_TOLD) + " ställen till i Word-filen har text som är dold, borttagen eller struken"
                    + " och inte är läst. Öppna filen i Word och visa dold text och ändringar.";
            problems.add(new Problem(ProblemCode.HIDDEN_TEXT, message, 1));
        }
        return problems;
    }

    private static Problem problem(LeftOut out) {
        String message = capital(out.where()) + ": ”" + shortened(out.text()) + "” " + seen(out.cause());
        return new Problem(out.cause() == Cause.STRUCK ? ProblemCode.STRUCK_TEXT : ProblemCode.HIDDEN_TEXT, message, 1);
    }

    private static String seen(Cause cause) {
        return switch (cause) {
            case HIDDEN -> "är dold text som varken syns eller skrivs ut, så den är inte läst. Visa dold text i Word och fråga"
                    + " avsändaren om den skulle ha stått där.";
            case DELETED -> "är borttaget i en spårad ändring, så det är inte läst. Visa ändringarna i Word och kontrollera att"
                    + " de är godkända.";
            case COLOURLESS -> "har samma färg som bakgrunden och syns inte, så det är inte läst. Markera texten i Word och fråga"
                    + " avsändaren om den skulle ha stått där.";
            case TINY -> "är för litet för att synas, så det är inte läst. Förstora texten i Word och fråga avsändaren om den"
                    + " skulle ha stått där.";
            case FIELD_CODE -> "hör till en fältkod och visas inte, så det är inte läst. Visa fältkoderna i Word om något saknas.";
            case STRUCK -> "är överstruket och gäller inte, så det är inte läst. Kontrollera i Word att strykningen är avsedd.";
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TOLD ? line : line.substring(0, LONGEST_TOLD) + "…";
    }
}
