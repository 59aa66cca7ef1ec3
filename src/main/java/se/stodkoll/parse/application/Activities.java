package se.stodkoll.parse.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.parse.part.LabelledValues;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Flow;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/**
 * The form's plan: blocks that end with a cost. A block that states its days is an activity, one that does not is a step of
 * the activity above. A block begins with its name, a line that the description below does not go on from.
 */
public final class Activities {
    private static final Template FORM = Template.load("form");

    private final PartText part;
    private final int start;
    private final int end;
    private final List<LabelledValues.Entry> entries;

    public Activities(PartText part, int start, int end, List<LabelledValues.Entry> entries) {
        this.part = part;
        this.start = start;
        this.end = end;
        this.entries = entries.stream()
                .filter(e -> e.line() >= start && e.line() < end)
                .toList();
    }

    public List<Activity> find() {
        List<Activity> found = new ArrayList<>();
        int from = start;
        for (LabelledValues.Entry cost : entries) {
            if (!cost.key().equals("cost")) {
                continue;
            }
            add(found, skipStepsHeading(from), cost);
            from = Math.max(cost.line() + 1, lastLine(cost) + 1);
        }
        return found;
    }

    private int lastLine(LabelledValues.Entry entry) {
        boolean below = !entry.value().isEmpty()
                && part.lines().get(entry.line()).words().stream().noneMatch(entry.value()::contains);
        return below ? entry.line() + 1 : entry.line();
    }

    private int skipStepsHeading(int from) {
        boolean heading = from < end
                && FORM.list("activities.steps").stream()
                        .anyMatch(h -> Labels.same(part.lines().get(from).text().replaceAll("[:.]$", ""), h));
        return heading ? from + 1 : from;
    }

    private void add(List<Activity> found, int from, LabelledValues.Entry cost) {
        Optional<Field<String>> name = name(from, cost.line());
        if (name.isEmpty()) {
            return;
        }
        Optional<Field<Money>> money = cost.money(part.readings());
        Optional<Field<LocalDate>> first = date("start", from, cost.line());
        Optional<Field<LocalDate>> last = date("end", from, cost.line());
        if (first.isPresent() || last.isPresent() || found.isEmpty()) {
            found.add(new Activity(name.get(), new Period(first, last), money, List.of()));
        } else {
            Activity owner = found.remove(found.size() - 1);
            List<Activity.Step> steps = new ArrayList<>(owner.steps());
            steps.add(new Activity.Step(name.get(), money));
            found.add(new Activity(owner.name(), owner.period(), owner.cost(), steps));
        }
    }

    private Optional<Field<LocalDate>> date(String key, int from, int to) {
        return entries.stream()
                .filter(e -> e.key().equals(key)
                        && e.line() >= from
                        && e.line() <= to
                        && !e.value().isEmpty())
                .findFirst()
                .flatMap(e -> e.date(part.readings()));
    }

    private Optional<Field<String>> name(int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        int last = from;
        while (last + 1 < to && goesOn(part.lines().get(last), part.lines().get(last + 1))) {
            last++;
        }
        Flow flow = part.flowOf(from, last + 1);
        return flow.string(0, flow.text().length());
    }

    private boolean goesOn(TextLine line, TextLine below) {
        boolean lower =
                Character.isLowerCase(below.text().charAt(0)) && !line.text().matches(".*[.:?!]$");
        return lower && !hasRoomFor(line, below);
    }

    /** A line that had room for the next one's first word ended there: no reader of a picture tells "v" from "V" for sure. */
    private boolean hasRoomFor(TextLine line, TextLine below) {
        Optional<Double> edge = part.lines().stream()
                .filter(l -> l.page() == line.page())
                .flatMap(l -> l.box().stream())
                .map(Box::x1)
                .max(Comparator.naturalOrder());
        Optional<Box> word = below.words().get(0).word().box();
        boolean picture = below.words().get(0).word().source() == Source.OCR;
        return picture
                && word.isPresent()
                && line.box()
                        .filter(b -> b.x1() + 2 * word.get().width() < edge.orElseThrow())
                        .isPresent();
    }

    /** From the first activity's first day to the last one's last; derived, where the form leaves the period blank. */
    static Period span(List<Activity> activities) {
        return new Period(
                extreme(activities, Period::start, BinaryOperator.minBy(Comparator.comparing(Field::value))),
                extreme(activities, Period::end, BinaryOperator.maxBy(Comparator.comparing(Field::value))));
    }

    private static Optional<Field<LocalDate>> extreme(
            List<Activity> activities,
            Function<Period, Optional<Field<LocalDate>>> day,
            BinaryOperator<Field<LocalDate>> pick) {
        return activities.stream()
                .flatMap(a -> day.apply(a.period()).stream())
                .reduce(pick)
                .map(f -> f.withSource(Source.DERIVED));
    }
}
