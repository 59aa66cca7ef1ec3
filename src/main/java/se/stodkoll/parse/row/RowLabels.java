package se.stodkoll.parse.row;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/** What the words of a row's label say of the row. */
public final class RowLabels {
    /** A row that begins as sums do; one that names what is summed up, and then that it is, or in one word. */
    private static final Pattern SUM =
            Pattern.compile(".*, " + any("sums.end") + "|" + any("sums.begin") + "\\b.*|(?:\\p{L}+ )?(?:\\p{L}*"
                    + any("sums.of") + " " + any("sums.behind") + "|" + any("sums.whole") + ")");

    private static final Pattern SUBTOTAL = Pattern.compile(any("sums.parts") + ".*");
    private static final Pattern UNFINISHED =
            Pattern.compile(".*(?:[-:,/(]|\\b(?:" + Vocabulary.load("budgets").exact("unfinished") + "|&))$");

    private static final String QUOTES = "\"”“„»«";

    private RowLabels() {}

    private static String any(String key) {
        return Vocabulary.load("budgets").list(key).stream()
                .map(Labels::fold)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    public static String text(List<PlacedWord> words) {
        String read = Labels.rejoined(words.stream()
                .map(w -> w.word().source() == Source.OCR ? w.text().replaceAll("^[|\\[\\]_]+|[|_]+$", "") : w.text())
                .filter(t -> !t.matches("[|\\[\\]_]*"))
                .collect(Collectors.joining(" ")));
        boolean dash = !words.isEmpty() && words.get(words.size() - 1).word().source() == Source.OCR && isSum(read);
        String joined = dash ? read.replaceAll("\\s[-\\u2010-\\u2015]$", "") : read;
        boolean paired = joined.chars().filter(c -> QUOTES.indexOf(c) >= 0).count() % 2 == 0;
        return paired ? joined : joined.replaceAll("^[" + QUOTES + "]+|[" + QUOTES + "]+$", ""); // a lone one is dirt
    }

    public static boolean isSum(String label) {
        return SUM.matcher(Labels.fold(label)).matches();
    }

    /** A sum that is not the table's last. */
    public static boolean isSubtotal(String label) {
        return SUBTOTAL.matcher(Labels.fold(label)).matches();
    }

    /** Whether a line cannot be the end of a label. */
    public static boolean isUnfinished(String line) {
        return UNFINISHED.matcher(Labels.fold(line)).matches();
    }

    /** Whether a line cannot be the beginning of a label. */
    public static boolean isContinuation(String line) {
        return line.matches("^[\\p{Ll}(&\\d].*") || line.matches("^\\d+\\s?%.*");
    }
}
