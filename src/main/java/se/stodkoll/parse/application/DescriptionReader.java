package se.stodkoll.parse.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.facts.Facts;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.word.Box;
import se.stodkoll.parse.matter.FactFields;
import se.stodkoll.parse.part.Headline;
import se.stodkoll.parse.part.LetterHead;
import se.stodkoll.parse.part.Municipalities;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.part.Titles;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** What stands in a project description without a label: its title, and the municipalities it names. */
final class DescriptionReader {
    /** A label and its value are no title. */
    private static final Pattern LABELLED = Pattern.compile("^[^:]{2,30}:\\s+\\S*[\\d@]");
    /** A sentence ends within, or at the end. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{3}\\.(?:\\s+\\p{Lu}|\\s*$)");
    /** The paper's kind in a few words, and a name behind a colon. */
    private static final Pattern HEADLINED =
            Pattern.compile("\\s*(?<kind>\\p{L}+(?: \\p{L}+){0,4}):\\s+(?<name>[\\p{Lu}\"”“].{4,})\\s*");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
    /** The heading of a section. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s");

    private static final Template TEMPLATE = Template.load("descriptions");

    private static final String PAPER = TEMPLATE.exact("head.papers");
    private static final Pattern TITLE = Pattern.compile(PAPER);
    private static final Pattern HEAD = Pattern.compile(
            "^" + TEMPLATE.exact("head.starts") + "|^" + TEMPLATE.exact("head.words") + "\\b|^"
                    + TEMPLATE.exact("head.stems") + "\\p{L}+\\b|.*\\b" + TEMPLATE.exact("head.numbers") + "\\b|^(?:"
                    + TEMPLATE.exact("head.appendix") + "\\s+\\d+\\.?\\s+)?" + PAPER + "$",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD_LINES = 4;
    /** A table of facts at the top: "Projektnamn: Skogens matarv", or a title "Projektbeskrivning: Skogens matarv". */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:" + TEMPLATE.exact("name.labels") + "|" + PAPER + "(?=:))\\s*:?\\s+(?<name>(?-i:[\\p{Lu}\\d\"”“]).*)$",
            Pattern.CASE_INSENSITIVE);
    /** Edges closer than this are one, points. */
    private static final double EDGE = 3;

    private static final int FACTS = 12;
    /** How much larger a title is than the line that would else be taken; letters with and without strokes differ in height. */
    private static final double LARGER = 1.15;

    private static final double SAME_SIZE = 1.05;

    private final PartText part;
    private final FactFields facts;

    DescriptionReader(PartText part, FactFields facts) {
        this.part = part;
        this.facts = facts;
    }

    /** A description's title is its project's name: the first line below a stamp and a head with numbers and dates. */
    Optional<Field<String>> titleName() {
        for (int i = 0; i < Math.min(FACTS, part.lines().size()); i++) {
            Flow line = part.flowOf(i, i + 1);
            Matcher named = NAMED.matcher(line.text().trim());
            if (named.matches()) {
                int last = isTitle(line.text()) ? lastOfTitle(i) : lastOfCell(i, line, named.start("name"));
                Flow whole = part.flowOf(i, last + 1);
                return whole.string(named.start("name"), whole.text().length());
            }
        }
        Optional<Field<String>> headlined = headlined();
        if (headlined.isPresent()) {
            return headlined;
        }
        int at = belowKind().or(this::largest).or(this::firstName).orElseGet(this::firstBelowHead);
        TextLine first = part.lines().get(at);
        Flow flow = part.flowOf(at, lastOfTitle(at) + 1);
        boolean heading = first.text().length() < 120
                && !first.text().endsWith(".")
                && !LABELLED.matcher(first.text()).find()
                && !SENTENCES.matcher(flow.text()).find();
        return heading ? flow.string(0, flow.text().length()) : Optional.empty();
    }

    /** "Ansökan om bidrag: Ny brygga": what a headline names behind the paper's kind. */
    private Optional<Field<String>> headlined() {
        for (int i = 0; i < Math.min(FACTS, part.lines().size()); i++) {
            Flow line = part.flowOf(i, i + 1);
            Matcher headline = HEADLINED.matcher(line.text());
            if (headline.matches()
                    && Headline.isKind(headline.group("kind"))
                    && !Facts.isLabel(headline.group("kind"))
                    && !facts.covers(part.lines().get(i))) {
                return line.string(headline.start("name"), headline.end("name"));
            }
        }
        return Optional.empty();
    }

    /** The first line below the head that may be a name, and is no organisation's. */
    private Optional<Integer> firstName() {
        for (int i = firstBelowHead(); i < Math.min(FACTS, part.lines().size()); i++) {
            if (isName(i) && !LetterHead.isName(part.lines().get(i).text())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int firstBelowHead() {
        int at = 0;
        while (at + 1 < Math.min(HEAD_LINES, part.lines().size())
                && HEAD.matcher(part.lines().get(at).text()).find()) {
            at++;
        }
        return at;
    }

    /** "Projektbeskrivning" alone on its line, and below it what the project is called. */
    private Optional<Integer> belowKind() {
        for (int i = 0; i + 1 < Math.min(FACTS, part.lines().size()); i++) {
            String text = part.lines().get(i).text().trim();
            if (TEMPLATE.any("kinds", k -> Labels.same(text, k)) && isName(i + 1)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean isName(int at) {
        TextLine line = part.lines().get(at);
        boolean words = LETTERS.matcher(line.text()).find()
                && !NUMBERED.matcher(line.text()).lookingAt()
                && !LetterHead.isAddress(line.text());
        boolean dated = Mentions.in(line.text()).stream().anyMatch(Mention.Day.class::isInstance);
        boolean section = Facts.isLabel(line.text()) || TEMPLATE.any("headings", h -> Labels.same(line.text(), h));
        return words
                && !dated
                && !section
                && !facts.covers(line)
                && !HEAD.matcher(line.text()).find()
                && !TEMPLATE.any("kinds", k -> Labels.startsWith(line.text(), k));
    }

    /** A title is set larger than what stands around it; the paper's kind may be set as large, and is none. */
    private Optional<Integer> largest() {
        int first = firstBelowHead();
        double usual = Titles.wordHeight(part.lines().get(first)) * LARGER;
        int best = -1;
        for (int i = 0; i < Math.min(FACTS, part.lines().size()); i++) {
            TextLine line = part.lines().get(i);
            if (line.box().isPresent() && isName(i) && Titles.wordHeight(line) > usual) {
                best = i;
                usual = Titles.wordHeight(line) * SAME_SIZE;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** In a text without places only the words tell that a title goes on. */
    private int lastOfTitle(int first) {
        int last = Titles.lastLine(part, first);
        for (int i = first + 1; i <= last; i++) {
            last = facts.covers(part.lines().get(i)) ? i - 1 : last;
        }
        if (part.lines().get(first).box().isPresent()) {
            return last;
        }
        int said = first;
        while (said < last
                && goesOn(
                        part.lines().get(said).text(),
                        part.lines().get(said + 1).text())) {
            said++;
        }
        return said;
    }

    private static boolean goesOn(String line, String below) {
        return RowLabels.isUnfinished(line) || Character.isLowerCase(below.charAt(0));
    }

    /** A fact that goes on below stands edge to edge with its first line's value. */
    private int lastOfCell(int line, Flow flow, int value) {
        Optional<Double> edge = flow.words(value, flow.text().length()).stream()
                .findFirst()
                .flatMap(w -> w.word().box())
                .map(Box::x0);
        int last = line;
        while (edge.isPresent()
                && last + 1 < part.lines().size()
                && beginsAt(part.lines().get(last + 1), edge.get())) {
            last++;
        }
        return last;
    }

    private static boolean beginsAt(TextLine line, double edge) {
        return line.box().filter(b -> Math.abs(b.x0() - edge) < EDGE).isPresent();
    }

    /** "Projektbeskrivning: X" is a title, which may be wrapped; "Projektnamn: X" is one of a list of facts. */
    private static boolean isTitle(String line) {
        return TITLE.matcher(line.toLowerCase(Locale.ROOT)).lookingAt();
    }

    List<Field<String>> municipalities() {
        Optional<Integer> heading = part.heading(TEMPLATE.list("heading.municipalities"), 0);
        List<Field<String>> listed =
                heading.map(i -> new Municipalities(part).listed(i + 1)).orElse(List.of());
        return listed.isEmpty() ? new Municipalities(part).underAnyHeading() : listed;
    }
}
