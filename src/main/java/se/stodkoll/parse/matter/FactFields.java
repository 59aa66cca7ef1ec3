package se.stodkoll.parse.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.facts.Fact;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.LabelText;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.lists.ListTables;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;

/** A part's labels and values as fields of the type that their slot has. */
public final class FactFields {
    /** A label with one value; the head of a column stands over its first one with less. */
    public static final double LABELLED = 0.6;
    /** What a matter has once, and a list of matters in each row. */
    private static final Set<Slot> ONCE = EnumSet.of(
            Slot.PROJECT,
            Slot.APPLICANT,
            Slot.ORGANISATION_NUMBER,
            Slot.PERIOD,
            Slot.START,
            Slot.END,
            Slot.REQUESTED_AMOUNT,
            Slot.REQUESTED_PERCENT,
            Slot.GRANTED_AMOUNT,
            Slot.GRANTED_PERCENT,
            Slot.TOTAL_COST);

    /** Beside their labels stands no other column's head. */
    private static final Set<Slot> NAMES = EnumSet.of(Slot.PROJECT, Slot.APPLICANT, Slot.RECEIVER);

    private static final Set<String> UNSAID = LabelBook.load().folded("unsaid", "amount");

    private static final int SEVERAL = 3;

    private final List<Fact> facts;
    private final Readings readings;

    public FactFields(List<Fact> facts, Readings readings) {
        this.facts = facts.stream()
                .filter(f -> !NAMES.contains(f.slot()) || !ListTables.isHead(f.text()) && !isTable(f.text()))
                .toList();
        this.readings = readings;
    }

    /** Whether a text holds figures as a table's rows do, and names nothing. */
    private static boolean isTable(String text) {
        return Mentions.bareAmounts(text).size() > 1;
    }

    public boolean has(Slot slot) {
        return facts.stream().anyMatch(f -> f.slot() == slot);
    }

    /** Whether a line holds a label or the value of one. */
    public boolean covers(TextLine line) {
        return facts.stream()
                .flatMap(f -> Stream.concat(f.label().stream(), f.value().stream()))
                .anyMatch(w -> w.page() == line.page() && line.line().words().contains(w.word()));
    }

    /**
     * Whether the labels beside a list tell of one matter: several of what a matter has once, each with one value only.
     *
     * @param list whose heads are labels of its own
     */
    public boolean isOneMatter(ListTable list) {
        Set<PlacedWord> listed = list.rows().stream()
                .flatMap(r -> r.cells().values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Fact> own = facts.stream()
                .filter(f -> f.score() >= LABELLED && f.value().stream().noneMatch(listed::contains))
                .toList();
        return ONCE.stream()
                        .filter(slot -> own.stream()
                                        .filter(f -> f.slot() == slot)
                                        .map(f -> Labels.fold(f.text()))
                                        .distinct()
                                        .count()
                                == 1)
                        .count()
                >= SEVERAL;
    }

    /** How many different values a slot has, by labels that tell it. */
    public long values(Slot slot) {
        return facts.stream()
                .filter(f -> f.slot() == slot && f.score() >= LABELLED)
                .map(f -> Labels.fold(f.text()))
                .distinct()
                .count();
    }

    /** How many slots have a value. */
    long slots() {
        return facts.stream().map(Fact::slot).distinct().count();
    }

    public Optional<Field<String>> string(Slot slot) {
        return first(slot, f -> Optional.of(Labels.joined(f.text())).filter(t -> !t.isBlank()));
    }

    public Optional<Field<Money>> money(Slot slot) {
        return first(
                slot,
                f -> mentions(f, Mention.Amount.class)
                        .findFirst()
                        .or(() -> Mentions.bareAmounts(f.text()).stream().findFirst())
                        .flatMap(Mention.Amount::value));
    }

    /** An amount whose label says neither that it is granted nor that it is sought: "Belopp". */
    public Optional<Field<Money>> unsaid(Slot slot) {
        List<Fact> own = facts.stream()
                .filter(f -> f.score() >= LABELLED && UNSAID.contains(LabelText.plain(Labels.fold(f.labelText()))))
                .toList();
        return new FactFields(own, readings).money(slot);
    }

    public Optional<Field<BigDecimal>> percent(Slot slot) {
        return first(
                slot,
                f -> mentions(f, Mention.Share.class)
                        .findFirst()
                        .flatMap(Mention.Share::percent)
                        .or(() -> Amounts.percent(f.text().trim())));
    }

    public Optional<Field<LocalDate>> day(Slot slot) {
        return first(slot, f -> mentions(f, Mention.Day.class).findFirst().flatMap(Mention.Day::date));
    }

    /** From a label for the whole, else from those for its ends. */
    public Period period() {
        Optional<Field<Mention.Span>> span =
                first(Slot.PERIOD, f -> mentions(f, Mention.Span.class).findFirst());
        Optional<Field<LocalDate>> start =
                span.flatMap(s -> s.value().from().map(s::with)).or(() -> only(Slot.START));
        Optional<Field<LocalDate>> end =
                span.flatMap(s -> s.value().to().map(s::with)).or(() -> only(Slot.END));
        return new Period(start, end);
    }

    /**
     * A day that all labels of a slot agree on. A plan of activities has a start and an end of each: then the day of the first label, where
     * no other is worded so and the days of all others lie within.
     */
    private Optional<Field<LocalDate>> only(Slot slot) {
        List<Fact> own = facts.stream().filter(f -> f.slot() == slot).toList();
        if (own.stream().map(Fact::text).distinct().count() == 1) {
            return day(slot);
        }
        return own.stream()
                .findFirst()
                .filter(f -> own.stream().filter(o -> label(o).equals(label(f))).count() == 1)
                .flatMap(f -> mentions(f, Mention.Day.class)
                        .flatMap(m -> m.date().stream())
                        .findFirst()
                        .filter(day -> days(own).allMatch(d -> slot == Slot.START ? !d.isBefore(day) : !d.isAfter(day)))
                        .map(day -> field(day, f)));
    }

    private static String label(Fact fact) {
        return fact.label().stream().map(PlacedWord::text).map(Labels::fold).collect(Collectors.joining(" "));
    }

    private static Stream<LocalDate> days(List<Fact> facts) {
        return facts.stream().flatMap(f -> mentions(f, Mention.Day.class)).flatMap(m -> m.date().stream());
    }

    private static <M extends Mention> Stream<M> mentions(Fact fact, Class<M> kind) {
        return Mentions.in(fact.text()).stream().filter(kind::isInstance).map(kind::cast);
    }

    private <T> Optional<Field<T>> first(Slot slot, Function<Fact, Optional<T>> value) {
        return facts.stream()
                .filter(f -> f.slot() == slot)
                .sorted(Comparator.comparingDouble((Fact f) -> -f.score()))
                .flatMap(f -> value.apply(f).stream().map(v -> field(v, f)))
                .findFirst();
    }

    private <T> Field<T> field(T value, Fact fact) {
        Field<T> read = readings.field(value, fact.value());
        return read.atMost(fact.score());
    }
}
