package se.stodkoll.parse.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.model.record.SupportList.Outcome;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.SaidInWords;

/** What sentences say as fields: as sure as their ink is read, and as their role is told. */
public final class SentenceFields {
    /** Digits of an organisation's or a matter's number, more than a year has. */
    private static final int NUMBER = 6;

    private final Flow flow;
    private final PrintedNames printed;

    public SentenceFields(Flow flow) {
        this.flow = flow;
        this.printed = new PrintedNames(flow);
    }

    public Optional<Field<String>> name(RoleName named) {
        return flow.string(named.start(), printed.end(named.start(), end(named)))
                .map(f -> capped(f, named.probability()));
    }

    /** A name ends before a bracket that nothing closes within it, "Ladan (ansöknings-ID", one that holds a number, and before one that closes nothing. */
    private int end(RoleName named) {
        String text = named.in(flow.text());
        int open = text.lastIndexOf('(');
        if (open < 0 && text.endsWith(")")) {
            return named.end() - 1;
        }
        boolean number = open > 0
                && text.substring(open).chars().filter(Character::isDigit).count() >= NUMBER;
        return open > 0 && (text.indexOf(')', open) < 0 || number)
                ? named.start() + text.substring(0, open).stripTrailing().length()
                : named.end();
    }

    public Optional<Field<Money>> amount(StatedMatter of) {
        return of.amount()
                .flatMap(a -> a.mention()
                        .value()
                        .map(v -> capped(
                                flow.field(v, a.mention().start(), a.mention().end()),
                                SaidInWords.contradict(flow.text(), a.mention())
                                        ? Readings.IMPLAUSIBLE
                                        : a.probability())));
    }

    public Optional<Field<BigDecimal>> percent(StatedMatter of) {
        return of.percent()
                .flatMap(p -> p.mention()
                        .percent()
                        .map(v -> capped(
                                flow.field(v, p.mention().start(), p.mention().end()), p.probability())));
    }

    /** What the telling sentence does to the application. */
    public Optional<Field<Outcome>> outcome(StatedMatter of) {
        StatedAct.Place place = of.first().place();
        return place.start() < place.end()
                ? Optional.of(
                        flow.field(of.isRejected() ? Outcome.REJECTED : Outcome.GRANTED, place.start(), place.end()))
                : Optional.empty();
    }

    public Period period(TextReading.When when) {
        Function<LocalDate, Field<LocalDate>> field =
                day -> capped(flow.field(day, when.span().start(), when.span().end()), when.probability());
        return new Period(when.span().from().map(field), when.span().to().map(field));
    }

    public Field<LocalDate> day(TextReading.Dated dated) {
        return capped(
                flow.field(
                        dated.day().date().orElseThrow(),
                        dated.day().start(),
                        dated.day().end()),
                dated.probability());
    }

    private static <T> Field<T> capped(Field<T> field, double probability) {
        return field.atMost(probability);
    }
}
