package se.stodkoll.parse.row;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** Headings and sums that tables of this field print, from the templates. */
public final class TableWords {
    private static final Template TEMPLATE = Template.load("tables");
    private static final List<String> HEADINGS = TEMPLATE.list("group.headings");
    /** Heads of whole tables: rows may begin with their words, but none with a unit behind them, "Kostnader, kr". */
    private static final List<String> HEADS = Stream.of("costs.heads", "financing.heads", "inkind.heads")
            .flatMap(key -> TEMPLATE.list(key).stream())
            .toList();

    private static final Pattern UNIT =
            Pattern.compile("(?iu)\\s*(?:[(,]|\\bi\\b)\\s*" + TEMPLATE.exact("head.units") + "\\)?$");
    private static final List<String> ENDS = TEMPLATE.list("table.ends");

    /** A heading over public or private funders, in any words. */
    private static final Pattern FUNDERS =
            Pattern.compile(TEMPLATE.exact("funders.stems") + "\\p{L}*(?: \\p{L}+){0,2}:?");

    private TableWords() {}

    /** Whether a line without figures is a known heading inside a table. */
    public static boolean isHeading(String label) {
        String named = withoutUnit(label);
        return HEADINGS.stream().anyMatch(h -> Labels.same(named, h))
                || !named.equals(label) && isTableHead(named)
                || FUNDERS.matcher(Labels.fold(label)).matches();
    }

    /** Whether a text is the head of a whole table of costs, financing or what is given in kind, and no more. */
    public static boolean isTableHead(String text) {
        return HEADS.stream().anyMatch(h -> Labels.same(text, h));
    }

    /** A head without the unit of its figures behind it: "Kostnader (tkr)", "Kostnader, kr", "Kostnader i kr". */
    public static String withoutUnit(String head) {
        return UNIT.matcher(head).replaceFirst("");
    }

    /** Whether a line ends a table: the next section's heading, a signature, a footnote, running text. */
    public static boolean isEnd(String text) {
        String folded = Labels.fold(text);
        return folded.startsWith("*")
                || folded.matches("\\d{1,2}\\.\\d{1,2}\\.? \\p{L}.*")
                || (folded.endsWith(".") && folded.length() > 30)
                || folded.endsWith("?")
                || ENDS.stream().anyMatch(e -> Labels.startsWith(text, e));
    }
}
