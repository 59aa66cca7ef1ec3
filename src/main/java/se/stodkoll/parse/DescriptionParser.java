package se.stodkoll.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Application;
import se.stodkoll.model.Box;
import se.stodkoll.model.Field;
import se.stodkoll.model.Period;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Template;
import se.stodkoll.text.TextLine;

/** Reads what is applied for from a project description, or from a decision letter that restates it with its budget. */
final class DescriptionParser {
    private static final Template TEMPLATE = Template.load("descriptions");

    private static final Pattern HEAD = Pattern.compile(
            "^(?:inkom|ankom|registrera|projektbeskrivning\\s+(?:datum|dnr|diarien))|^datum\\b|^(?:dnr|diarien\\p{L}+)\\b|.*\\b(?:dnr|diarienr|diarienummer)\\b|^(?:bilaga\\s+\\d+\\.?\\s+)?projekt(?:beskrivning|plan)$",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD_LINES = 4;
    /** A table of facts at the top: "Projektnamn: Skogens matarv", or a title "Projektbeskrivning: Skogens matarv". */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:projekt(?:ets)?\\s?namn|projekttitel|projekt|projekt(?:beskrivning|plan)(?=:))\\s*:?\\s+(?<name>(?-i:[\\p{Lu}\\d\"”“]).*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile("\\bprojekt(?:period|tid)(?:en)?\\b|\\bansökan\\s+avser\\s+perioden\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern APPLICATION_FOR = Pattern.compile("\\bansökan\\s+avser\\s+(?:\\p{L}+\\s+){0,2}projekt(?:et)?\\b", Pattern.CASE_INSENSITIVE);
    /** Edges closer than this are one, points. */
    private static final double EDGE = 3;
    private static final int FACTS = 12;

    private final PartText part;

    DescriptionParser(PartText part) {
        this.part = part;
    }

    Application parse(List<BudgetTableReader.Found> tables, Optional<Field<String>> knownName, Optional<Field<String>> diaryNumber) {
        Optional<ApplyingSentence> applying = ApplyingSentence.find(part.flow());
        Optional<Field<String>> name = knownName
                .or(() -> applying.flatMap(a -> a.statement().projectName()))
                .or(this::namedApplication)
                .or(this::titleName);
        Period applied = applying.map(ApplyingSentence::period).orElse(Period.NONE);
        Period period = applied.isEmpty() ? statedPeriod() : applied;
        return new Application(
                new Application.Identity(name, Optional.empty(), Optional.empty(), diaryNumber),
                new Application.Applicant(
                        applying.flatMap(ApplyingSentence::applicant).map(PublicBodies.load()::checked), Optional.empty()),
                period,
                new Application.Request(
                        applying.flatMap(a -> a.statement().percent()),
                        applying.flatMap(a -> a.statement().amount()),
                        Optional.empty(),
                        !period.isEmpty()),
                List.of(),
                Budgets.of(tables),
                new Application.Form(
                        List.of(),
                        municipalities(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    /** "Projektperiod: 2031-02-01 – 2032-12-31", outside the sentence that applies. */
    private Period statedPeriod() {
        return Clauses.of(part.flow()).stream()
                .filter(c -> c.matches(PERIOD))
                .map(c -> new Statement(part.flow(), c.start(), c.end()).span())
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(Period.NONE);
    }

    /** "Ansökan avser projektet X", in a sentence that says no more. */
    private Optional<Field<String>> namedApplication() {
        return Clauses.of(part.flow()).stream()
                .filter(c -> c.matches(APPLICATION_FOR))
                .flatMap(c -> new Statement(part.flow(), c.start(), c.end()).projectName().stream())
                .findFirst();
    }

    /** A description's title is its project's name: the first line below a stamp and a head with numbers and dates. */
    private Optional<Field<String>> titleName() {
        for (int i = 0; i < Math.min(FACTS, part.lines().size()); i++) {
            Flow line = part.flowOf(i, i + 1);
            Matcher named = NAMED.matcher(line.text().trim());
            if (named.matches()) {
                int last = isTitle(line.text()) ? lastOfTitle(i) : lastOfCell(i, line, named.start("name"));
                Flow whole = part.flowOf(i, last + 1);
                return whole.string(named.start("name"), whole.text().length());
            }
        }
        int at = 0;
        while (at + 1 < Math.min(HEAD_LINES, part.lines().size()) && HEAD.matcher(part.lines().get(at).text()).find()) {
            at++;
        }
        TextLine first = part.lines().get(at);
        boolean heading = first.text().length() < 120 && !first.text().endsWith(".");
        Flow flow = part.flowOf(at, lastOfTitle(at) + 1);
        return heading ? flow.string(0, flow.text().length()) : Optional.empty();
    }

    /** In a text without places only the words tell that a title goes on. */
    private int lastOfTitle(int first) {
        int last = Titles.lastLine(part, first);
        if (part.lines().get(first).box().isPresent()) {
            return last;
        }
        int said = first;
        while (said < last && goesOn(part.lines().get(said).text(), part.lines().get(said + 1).text())) {
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
        while (edge.isPresent() && last + 1 < part.lines().size() && beginsAt(part.lines().get(last + 1), edge.get())) {
            last++;
        }
        return last;
    }

    private static boolean beginsAt(TextLine line, double edge) {
        return line.box().filter(b -> Math.abs(b.x0() - edge) < EDGE).isPresent();
    }

    /** "Projektbeskrivning: X" is a title, which may be wrapped; "Projektnamn: X" is one of a list of facts. */
    private static boolean isTitle(String line) {
        return line.toLowerCase(Locale.ROOT).matches("(?s)projekt(?:beskrivning|plan).*");
    }

    private List<Field<String>> municipalities() {
        Optional<Integer> heading = part.heading(TEMPLATE.list("heading.municipalities"), 0);
        List<Field<String>> listed =
                heading.map(i -> new Municipalities(part).listed(i + 1)).orElse(List.of());
        return listed.isEmpty() ? new Municipalities(part).underAnyHeading() : listed;
    }
}
