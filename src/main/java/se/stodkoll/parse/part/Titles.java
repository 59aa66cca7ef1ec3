package se.stodkoll.parse.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.language.TextReader;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.word.Box;
import se.stodkoll.text.Flow;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** Finds a document's title and the project's name in it. */
public final class Titles {
    private static final Template TEMPLATE = Template.load("decisions");
    private static final List<String> PREFIXES = TEMPLATE.list("title.prefixes").stream()
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final List<String> HEADINGS = Stream.concat(
                    TEMPLATE.list("headings.decision").stream(),
                    Template.load("descriptions").list("headings").stream())
            .toList();
    private static final Pattern PROJECT = Pattern.compile("(?i)\\b" + TEMPLATE.exact("title.projects") + "\\b");
    private static final Pattern PAPER = Pattern.compile("(?i)" + TEMPLATE.exact("title.papers"));
    private static final Pattern APART = Pattern.compile("(?i)" + TEMPLATE.exact("title.apart") + "|\\b"
            + TEMPLATE.exact("title.apart.words") + "\\b|^" + TEMPLATE.exact("title.apart.starts"));
    private static final int TOP = 16;

    private Titles() {}

    /**
     * A title's lines and the name in it.
     *
     * @param firstLine its first line's index in the part
     * @param lastLine index of its last line, that one included
     * @param text as it stands, lines joined by blanks
     * @param projectName the name in it; empty where it has none
     */
    public record Title(int firstLine, int lastLine, String text, Optional<Field<String>> projectName) {}

    /** "Medfinansiering av projekt …", perhaps over several lines, near the top. */
    public static Optional<Title> decisionTitle(PartText part) {
        List<TextLine> top = part.top(TOP);
        for (int i = 0; i < top.size(); i++) {
            String line = top.get(i).text();
            for (String prefix : PREFIXES) {
                if (Labels.startsWith(line, prefix) && !TextReader.tells(line) && !line.endsWith(".")) {
                    return Optional.of(title(part, i, prefix));
                }
            }
        }
        return embedded(part, top);
    }

    private static Title title(PartText part, int i, String prefix) {
        int last = lastLine(part, i);
        Flow flow = part.flowOf(i, last + 1);
        int words = prefix.split(" ").length;
        int from = 0;
        for (int w = 0; w < words && from < flow.text().length(); w++) {
            from = nextWord(flow.text(), from);
        }
        return new Title(
                i,
                last,
                Labels.joined(flow.text()),
                flow.string(from, flow.text().length()));
    }

    /** The index of the last line of the title that begins on a line; four lines at most. */
    public static int lastLine(PartText part, int first) {
        int last = first;
        while (last + 1 < part.lines().size() && last - first < 3 && titleGoesOn(part, first, last)) {
            last++;
        }
        return last;
    }

    /** "Egen finansiering från det statliga anslaget till projekt X": the name behind "projekt" in a title above the proposal. */
    private static Optional<Title> embedded(PartText part, List<TextLine> top) {
        int end = part.heading(TEMPLATE.list("headings.proposal"), 0)
                .or(() -> part.heading(TEMPLATE.list("headings.decision"), 0))
                .orElse(0);
        for (int i = 0; i < Math.min(end, top.size()); i++) {
            int last = Math.min(end - 1, lastLine(part, i));
            Flow flow = part.flowOf(i, last + 1);
            if (PROJECT.matcher(top.get(i).text()).find()
                    && !PAPER.matcher(top.get(i).text()).lookingAt()
                    && !top.get(last).text().endsWith(".")
                    && !TextReader.tells(flow.text())) {
                Optional<Field<String>> name =
                        new SentenceValues(flow, 0, flow.text().length()).projectName();
                if (name.isPresent()) {
                    return Optional.of(new Title(i, last, Labels.joined(flow.text()), name));
                }
            }
        }
        return Optional.empty();
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A title's next line is set as the title is, and is no label or heading of its own. */
    private static boolean titleGoesOn(PartText part, int first, int last) {
        TextLine next = part.lines().get(last + 1);
        String text = next.text();
        boolean other = APART.matcher(text).find()
                || part.lines().get(last).text().matches(".*[.:]$")
                || text.matches("^[•·*-].*|(?!.*\\p{L}{2}).*")
                || HEADINGS.stream().anyMatch(h -> Labels.same(text, h));
        if (other) {
            return false;
        }
        Optional<Box> a = part.lines().get(first).box();
        Optional<Box> b = next.box();
        if (a.isEmpty() || b.isEmpty()) {
            return text.length() < 60;
        }
        double ratio = wordHeight(next) / wordHeight(part.lines().get(first));
        double gap = b.get().y0()
                - part.lines().get(last).box().map(Box::y1).orElse(b.get().y0());
        return ratio > 0.85 && ratio < 1.18 && gap < 1.2 * a.get().height();
    }

    public static double wordHeight(TextLine line) {
        return line.line().words().stream()
                .flatMap(w -> w.box().stream())
                .mapToDouble(Box::height)
                .max()
                .orElse(1);
    }
}
