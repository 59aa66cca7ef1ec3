package se.stodkoll.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.facts.Slot;
import se.stodkoll.language.Named;
import se.stodkoll.language.Reading;
import se.stodkoll.language.Section;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Period;
import se.stodkoll.text.Flow;
import se.stodkoll.text.PublicBodies;

/** Makes the record of one matter that a text decides. */
final class DecisionMaker {
    /** What is said of a matter in another matter's place belongs to it less surely. */
    private static final double ELSEWHERE = 0.8;
    private static final double BEHIND = 0.95;

    /** A board without its name is told no surer. */
    private static final double GENERIC = 0.66;

    private final PartText part;
    private final Flow flow;
    private final Reading reading;
    private final ToldMatter matter;
    private final List<ToldMatter> applied;
    private final boolean alone;
    private final FactFields facts;
    private final Voiced voiced;
    private final TermsReader terms;

    /**
     * @param applied what the text says was applied for
     * @param alone whether it is the only matter of the part, so that what the part says at large is said of it
     */
    DecisionMaker(PartText part, Reading reading, FactFields facts, ToldMatter matter, List<ToldMatter> applied, boolean alone) {
        this.part = part;
        this.flow = part.flow();
        this.reading = reading;
        this.matter = matter;
        this.applied = applied;
        this.alone = alone;
        this.facts = facts;
        this.voiced = new Voiced(flow);
        this.terms = new TermsReader(flow);
    }

    Decision make() {
        Optional<Field<String>> number = diaryNumber();
        Optional<Field<LocalDate>> day = date();
        boolean rejected = matter.isRejected();
        Optional<Field<BigDecimal>> percent = rejected ? Optional.empty() : percent();
        Optional<Field<Money>> amount = rejected ? Optional.empty() : amount();
        return new Decision(
                project(),
                number,
                new Decision.Grant(receiver().map(PublicBodies.load()::checked), percent, amount, rejected, voiced.outcome(matter)),
                rejected ? Period.NONE : period(),
                new Decision.Origin(decidingBody(), day),
                rejected ? List.of() : new FundingSources(flow).find(flow.clauses(), matter.start()),
                terms.terms(),
                restated(),
                new Replaced(flow, number.map(Field::value), day.map(Field::value)).within(alone ? new Stretch(0, flow.text().length()) : itemText()));
    }

    private Optional<Field<BigDecimal>> percent() {
        return Weighing.<BigDecimal>exact().add(voiced.percent(matter)).add(alone ? facts.percent(Slot.GRANTED_PERCENT) : Optional.empty()).best();
    }

    private Optional<Field<Money>> amount() {
        return Weighing.<Money>exact().add(voiced.amount(matter)).add(alone ? facts.money(Slot.GRANTED_AMOUNT) : Optional.empty()).best();
    }

    private Optional<Field<String>> receiver() {
        return matter.receiver()
                .or(() -> appliedHere().flatMap(ToldMatter::receiver))
                .or(() -> named(true))
                .flatMap(voiced::name)
                .or(() -> alone ? facts.string(Slot.APPLICANT).or(() -> facts.string(Slot.RECEIVER)) : Optional.empty());
    }

    private Optional<Field<String>> project() {
        Optional<Field<String>> said = matter.project().flatMap(voiced::name);
        Optional<Field<String>> title = alone ? Titles.decisionTitle(part).flatMap(Titles.Title::projectName) : Optional.empty();
        return said.or(() -> title)
                .or(() -> alone ? facts.string(Slot.PROJECT) : Optional.empty())
                .or(() -> appliedHere().flatMap(ToldMatter::project).flatMap(voiced::name))
                .or(() -> named(false).flatMap(voiced::name));
    }

    /** What the text names so, under the same matter; where there is but one matter, anywhere. */
    private Optional<Named> named(boolean recipient) {
        return reading.naming().stream()
                .filter(n -> n.recipient() == recipient && (n.item() == matter.item() || alone))
                .map(n -> n.item() == matter.item() ? n.name() : new Named(n.name().start(), n.name().end(), n.name().probability() * ELSEWHERE))
                .max(Comparator.comparingDouble(Named::probability));
    }

    private Optional<ToldMatter> appliedHere() {
        return applied.stream().filter(a -> a.item() == matter.item()).findFirst().or(() -> alone ? applied.stream().findFirst() : Optional.empty());
    }

    private Optional<Field<LocalDate>> date() {
        return new DecisionDates(part).find().or(() -> facts.day(Slot.DATE));
    }

    private Optional<Field<String>> diaryNumber() {
        MatterNumbers numbers = new MatterNumbers(part, facts);
        return alone ? numbers.find() : numbers.within(matter.sentences()).or(() -> numbers.within(List.of(itemText()))).or(numbers::find);
    }

    /** From where the matter's text begins to where the next one's does. */
    private Stretch itemText() {
        int from = matter.item() < reading.items().size() ? reading.items().get(matter.item()) : 0;
        int to = matter.item() + 1 < reading.items().size() ? reading.items().get(matter.item() + 1) : flow.text().length();
        return new Stretch(from, Math.max(from, to));
    }

    private Period period() {
        return period(false).or(() -> Optional.of(behind())).filter(p -> !p.isEmpty()).orElse(Period.NONE);
    }

    /** The likeliest span of the matter, below "Beslut" before elsewhere. */
    private Optional<Period> period(boolean ofApplication) {
        return reading.when().stream()
                .filter(w -> w.applied() == ofApplication && (w.item() == matter.item() || alone) && w.section() != Section.OTHER)
                .min(Comparator.<Reading.When>comparingInt(w -> !alone && matter.says(w.span()) ? -1 : ToldMatter.rank(w.section()))
                        .thenComparing(Reading.When::probability, Comparator.reverseOrder()))
                .map(voiced::period);
    }

    /** What a sentence behind the grant allows, where no span is told: less sure, as it may be of something else. */
    private Period behind() {
        Period found = terms.period(matter.start(), alone ? flow.text().length() : itemText().end());
        return new Period(found.start().map(this::behind), found.end().map(this::behind));
    }

    private Field<LocalDate> behind(Field<LocalDate> day) {
        return day.withConfidence(Math.min(day.confidence(), alone ? BEHIND : ELSEWHERE));
    }

    /** Who is said to decide before the act, who gives, a board that heads the paper; one with a name of its own before "Nämnden". */
    private Optional<Field<String>> decidingBody() {
        List<Reading.Body> here = reading.bodies().stream().filter(b -> b.item() == matter.item() || alone).toList();
        Optional<Named> before = here.stream()
                .filter(b -> !b.headed() && b.name().start() <= matter.first().place().act())
                .map(Reading.Body::name)
                .reduce((a, b) -> b);
        List<Named> told = Stream.concat(Stream.of(before, matter.giver()).flatMap(Optional::stream), reading.bodies().stream().filter(b -> !b.headed()).map(Reading.Body::name))
                .toList();
        Optional<Named> headed = reading.bodies().stream().filter(Reading.Body::headed).map(Reading.Body::name).findFirst();
        return told.stream()
                .filter(n -> n.probability() > GENERIC)
                .findFirst()
                .or(() -> headed)
                .or(() -> told.stream().findFirst())
                .flatMap(voiced::name)
                .or(() -> facts.string(Slot.DECIDING_BODY))
                .map(PublicBodies.load()::checked);
    }

    private Decision.Restated restated() {
        Optional<ToldMatter> said = appliedHere();
        Optional<Field<Money>> amount = said.flatMap(voiced::amount).or(() -> alone ? facts.money(Slot.REQUESTED_AMOUNT) : Optional.empty());
        return new Decision.Restated(said.flatMap(voiced::percent), amount, said.isEmpty() ? period(true).orElse(Period.NONE) : appliedPeriod(said.get()));
    }

    /** In the sentences that apply, else the likeliest of what is said of the application. */
    private Period appliedPeriod(ToldMatter said) {
        return reading.when().stream()
                .filter(w -> said.says(w.span()))
                .max(Comparator.comparingDouble(Reading.When::probability))
                .map(voiced::period)
                .or(() -> period(true))
                .orElse(Period.NONE);
    }
}
