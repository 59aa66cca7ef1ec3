package se.stodkoll.parse.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.TickBoxes;
import se.stodkoll.text.vocabulary.Labels;

/**
 * The text of one part, ready to be read.
 *
 * @param kind what the part is
 * @param taught the forms that it is of, the likest first; perhaps none
 * @param lines without running heads and feet, at least one
 * @param pages the file's pages by number
 * @param readings makes its fields
 * @param flow its lines as running text
 * @param grids those of its lines, found once for budgets and lists alike
 */
public record PartText(
        PartKind kind,
        List<FormFit> taught,
        List<TextLine> lines,
        Map<Integer, Page> pages,
        Readings readings,
        Flow flow,
        PartGrids grids) {
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})?\\.?|\\p{Lu}[.)])\\s+");

    public static PartText of(PartKind kind, List<TextLine> lines, Map<Integer, Page> pages, Readings readings) {
        return of(kind, lines, pages, readings, List.of());
    }

    /** One that may be of taught forms: the likest says what kind it is. */
    public static PartText of(
            PartKind kind, List<TextLine> lines, Map<Integer, Page> pages, Readings readings, List<FormFit> taught) {
        List<TextLine> said = TickBoxes.ticked(lines);
        List<TextLine> kept = said.isEmpty() ? List.copyOf(lines) : said;
        PartKind told =
                taught.stream().findFirst().map(fit -> fit.form().kind()).orElse(kind);
        return new PartText(told, taught, kept, pages, readings, new Flow(kept, readings), new PartGrids(kept, pages));
    }

    /** Whether a text is the heading of a form that a person has taught: what stands on all its papers names no project. */
    public boolean isFormHeading(String text) {
        return taught.stream().flatMap(fit -> fit.form().headings().stream()).anyMatch(h -> Labels.same(text, h));
    }

    /** A heading without the number before it: "7. Finansiering". */
    public static String withoutNumber(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }

    public List<TextLine> top(int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** The index of the first line, from {@code from}, that is one of these headings. */
    public Optional<Integer> heading(List<String> headings, int from) {
        for (int i = from; i < lines.size(); i++) {
            String text = Labels.heading(withoutNumber(lines.get(i).text()));
            if (text.length() < 60 && headings.stream().anyMatch(h -> Labels.same(text, h))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public Flow flowOf(int from, int to) {
        return new Flow(lines.subList(from, to), readings);
    }
}
