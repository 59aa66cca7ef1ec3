package se.stodkoll.parse.row;

import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** Headings and sums that tables of this field print, from the templates. */
public final class TableWords {
    private static final Template TEMPLATE = Template.load("tables");
    private static final List<String> HEADINGS = TEMPLATE.list("group.headings");
    private static final List<String> ENDS = TEMPLATE.list("table.ends");

    /** A heading over public or private funders, in any words. */
    private static final Pattern FUNDERS =
            Pattern.compile(TEMPLATE.exact("funders.stems") + "\\p{L}*(?: \\p{L}+){0,2}:?");

    private TableWords() {}

    /** Whether a line without figures is a known heading inside a table. */
    public static boolean isHeading(String label) {
        return HEADINGS.stream().anyMatch(h -> Labels.same(label, h))
                || FUNDERS.matcher(Labels.fold(label)).matches();
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
