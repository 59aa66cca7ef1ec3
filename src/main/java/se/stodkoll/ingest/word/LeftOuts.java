package se.stodkoll.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.ingest.word.LeftOut.Cause;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** Collects what is left out of a document, and tells of it. */
public final class LeftOuts {
    /** Places told of one by one; a document with tracked changes may have hundreds. */
    private static final int MOST_TOLD = 40;

    /** Figures named at most. */
    private static final int MOST_NAMED = 6;

    /** Digits with what may stand between them in one number, day or share. */
    private static final Pattern FIGURE =
            Pattern.compile("\\d(?:[\\d.,:'’/–-]|[ \\u00A0\\u2009\\u202F](?=\\d))*(?:[ \\u00A0]?%)?");

    private final List<LeftOut> all = new ArrayList<>();
    private boolean joins;

    /** One more text; one that follows another of its cause, with nothing shown between them, continues it. */
    void add(Cause cause, String where, String text) {
        int last = all.size() - 1;
        if (joins
                && last >= 0
                && all.get(last).cause() == cause
                && all.get(last).where().equals(where)) {
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
            all.set(
                    last,
                    new LeftOut(
                            all.get(last).cause(),
                            all.get(last).where(),
                            all.get(last).text() + "\n"));
        }
    }

    /** Those with words, in the document's order. */
    public List<LeftOut> all() {
        return all.stream().filter(out -> !out.text().isBlank()).toList();
    }

    /** A problem for each, the last one for all that are too many to be told. */
    public List<Problem> problems() {
        List<LeftOut> told = all();
        List<Problem> problems = new ArrayList<>(
                told.stream().limit(MOST_TOLD).map(LeftOuts::problem).toList());
        if (told.size() > MOST_TOLD) {
            String message = (told.size() - MOST_TOLD)
                    + " ställen till i Word-filen har text som är dold, borttagen eller struken"
                    + " och inte är läst. Öppna filen i Word och visa dold text och ändringar.";
            problems.add(new Problem(ProblemCode.HIDDEN_TEXT, message, 1));
        }
        return problems;
    }

    private static Problem problem(LeftOut out) {
        List<String> figures = figures(out.text());
        int words = out.text().strip().split("\\s+").length;
        String message = capital(out.where()) + ": " + words + " ord" + named(figures) + " " + seen(out.cause());
        return new Problem(
                out.cause() == Cause.STRUCK ? ProblemCode.STRUCK_TEXT : ProblemCode.HIDDEN_TEXT, message, 1, figures);
    }

    private static String seen(Cause cause) {
        return switch (cause) {
            case HIDDEN ->
                "är dold text som varken syns eller skrivs ut, och är inte läst. Visa dold text i Word och fråga"
                        + " avsändaren om det skulle ha stått där.";
            case DELETED ->
                "är borttaget i en spårad ändring, och är inte läst. Visa ändringarna i Word och kontrollera att"
                        + " de är godkända.";
            case COLOURLESS ->
                "har samma färg som bakgrunden och syns inte, och är inte läst. Markera texten i Word och fråga"
                        + " avsändaren om det skulle ha stått där.";
            case TINY ->
                "är satt för litet för att synas, och är inte läst. Förstora texten i Word och fråga avsändaren om det"
                        + " skulle ha stått där.";
            case FIELD_CODE ->
                "hör till en fältkod som inte visas, och är inte läst. Visa fältkoderna i Word om något saknas.";
            case STRUCK ->
                "är överstruket. Det överstrukna gäller inte och är inte läst. Kontrollera i Word att strykningen är"
                        + " avsedd.";
        };
    }

    /** The figures of a text that is left out, in brackets, as a person is told of them; empty where it has none. */
    public static String named(List<String> figures) {
        if (figures.isEmpty()) {
            return "";
        }
        String shown =
                figures.stream().limit(MOST_NAMED).map(f -> "”" + f + "”").collect(Collectors.joining(", "));
        return " (" + shown + (figures.size() > MOST_NAMED ? " med flera" : "") + ")";
    }

    /** Amounts, percents, days and other figures, as they are written. */
    private static List<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .distinct()
                .toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
