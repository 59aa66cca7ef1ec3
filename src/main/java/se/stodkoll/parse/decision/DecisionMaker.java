package se.stodkoll.parse.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.language.TextReader;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.parse.gridtable.PartTables;
import se.stodkoll.parse.matter.FactFields;
import se.stodkoll.parse.matter.MatterNumbers;
import se.stodkoll.parse.matter.SentenceFields;
import se.stodkoll.parse.matter.SlotChooser;
import se.stodkoll.parse.matter.StatedMatter;
import se.stodkoll.parse.part.HeadCells;
import se.stodkoll.parse.part.LetterHead;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.part.TextSpan;
import se.stodkoll.parse.part.Titles;
import se.stodkoll.text.Flow;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.PublicBodies;

/** Makes the record of one matter that a text decides. */
public final class DecisionMaker {
    /** What is said of a matter in another matter's place belongs to it less surely. */
    private static final double ELSEWHERE = 0.8;

    private static final double BEHIND = 0.95;

    private static final int HEAD_LINES = 8;

    /** A title may say more, or something else, than the project's name. */
    private static final double TITLE = 0.9;

    /** Characters that a heading may add to a name. */
    private static final int LONGER = 40;

    private final PartText part;

    private final Flow flow;

    private final TextReading reading;

    private final StatedMatter matter;

    private final List<StatedMatter> applied;

    private final PartTables tables;

    private final boolean alone;

    private final boolean single;

    private final FactFields facts;

    private final SentenceFields sentenceFields;

    private final TermsReader terms;

    /**
     * @param applied what the text says was applied for
     * @param tables of the part
     * @param alone whether it is the only matter of the part, so that what the part says at large is said of it
     * @param single whether it is the only one under its number
     */
    public DecisionMaker(
            PartText part,
            TextReading reading,
            FactFields facts,
            StatedMatter matter,
            List<StatedMatter> applied,
            PartTables tables,
            boolean alone,
            boolean single) {
        this.part = part;
        this.tables = tables;
        this.flow = part.flow();
        this.reading = reading;
        this.matter = matter;
        this.applied = applied;
        this.alone = alone;
        this.single = single;
        this.facts = facts;
        this.sentenceFields = new SentenceFields(flow);
        this.terms = new TermsReader(flow);
    }

    public Decision make() {
        Optional<Field<String>> number = diaryNumber();
        Optional<Field<LocalDate>> day = date();
        boolean rejected = matter.isRejected();
        Optional<Field<BigDecimal>> percent = rejected ? Optional.empty() : percent();
        Optional<Field<Money>> amount = rejected ? Optional.empty() : amount();
        return new Decision(
                project(),
                number,
                new Decision.Grant(
                        receiver().map(PublicBodies.load()::checked),
                        percent,
                        amount,
                        rejected,
                        sentenceFields.outcome(matter)),
                rejected ? Period.NONE : period(),
                new Decision.Origin(new DecidingBody(part, reading, facts, matter, alone).find(), day),
                rejected ? List.of() : sources(amount),
                terms.terms(),
                restated(),
                new ReplacedDecision(flow, number.map(Field::value), day.map(Field::value))
                        .within(alone ? new TextSpan(0, flow.text().length()) : itemText()));
    }

    private List<Decision.FundingSource> sources(Optional<Field<Money>> amount) {
        List<Decision.FundingSource> said = new FundingSources(flow)
                .find(flow.clauses(), matter.start()).stream()
                        .filter(s -> !isGiver(s.name().value()))
                        .toList();
        return said.isEmpty() && alone ? SourceTable.of(tables.budgets(), amount) : said;
    }

    /** "får 56 000 kr från Vrenafonden": who gives is no source of what it gives. */
    private boolean isGiver(String source) {
        return reading.acts().stream()
                .flatMap(a -> a.roles().giver().stream())
                .anyMatch(g -> Labels.same(text(g), source));
    }

    private Optional<Field<BigDecimal>> percent() {
        return SlotChooser.<BigDecimal>exact()
                .add(sentenceFields.percent(matter))
                .add(alone ? facts.percent(Slot.GRANTED_PERCENT) : Optional.empty())
                .best();
    }

    private Optional<Field<Money>> amount() {
        return SlotChooser.<Money>exact()
                .add(sentenceFields.amount(matter))
                .add(asApplied())
                .add(alone ? facts.money(Slot.GRANTED_AMOUNT) : Optional.empty())
                .best();
    }

    /** What was applied for, where all of it is granted. */
    private Optional<Field<Money>> asApplied() {
        return matter.isWholly()
                ? appliedHere().flatMap(sentenceFields::amount).map(f -> f.atMost(ELSEWHERE))
                : Optional.empty();
    }

    private Optional<Field<String>> receiver() {
        Optional<Field<String>> told = SlotChooser.whole(SlotChooser.ofNames()
                .add(matter.receiver()
                        .or(() -> appliedHere().flatMap(StatedMatter::receiver))
                        .or(this::applicant)
                        .or(() -> named(true))
                        .or(() -> asked(t -> t.roles().receiver()))
                        .flatMap(sentenceFields::name))
                .add(alone ? facts.string(Slot.APPLICANT).or(() -> facts.string(Slot.RECEIVER)) : Optional.empty()));
        return told.isEmpty()
                ? addressee()
                : addressed()
                        .filter(f -> f.confidence() > told.get().confidence())
                        .or(() -> told);
    }

    /** To whom a letter that answers says it is: a likelier receiver than a name that a sentence hardly gives the role. */
    private Optional<Field<String>> addressed() {
        return reading.speaker() == TextReading.Speaker.FUNDER
                ? new LetterHead(part).addressed().filter(this::decidesNot)
                : Optional.empty();
    }

    /** To whom a letter is: "Er ansökan", "bevilja kommunen"; never who gives, over an address of its own. */
    private Optional<Field<String>> addressee() {
        LetterHead head = new LetterHead(part);
        boolean written = reading.speaker() == TextReading.Speaker.FUNDER
                || alone && reading.speaker() == TextReading.Speaker.NOBODY && head.speaks();
        return (written ? head.addressee() : alone ? head.addressed() : Optional.<Field<String>>empty())
                .filter(this::decidesNot);
    }

    private boolean decidesNot(Field<String> name) {
        return reading.bodies().stream()
                .map(TextReading.Body::name)
                .map(this::text)
                .noneMatch(b -> Labels.same(b, name.value()));
    }

    /** "Ansökan från X om stöd avslås": who applies, in the sentence that decides. */
    private Optional<RoleName> applicant() {
        return reading.acts().stream()
                .filter(t -> t.kind() == ActKind.APPLY
                        && matter.sentences().stream()
                                .anyMatch(s -> s.start() == t.place().start()))
                .flatMap(t -> t.roles().receiver().stream())
                .findFirst();
    }

    private Optional<Field<String>> project() {
        Optional<Field<String>> said = matter.project().map(this::asHeaded).flatMap(sentenceFields::name);
        Optional<Field<String>> title = alone
                ? Titles.decisionTitle(part).flatMap(Titles.Title::projectName).map(f -> f.atMost(TITLE))
                : Optional.empty();
        return SlotChooser.ofNames()
                .add(said)
                .add(alone ? facts.string(Slot.PROJECT) : Optional.empty())
                .add(said.isPresent() ? Optional.empty() : title)
                .best()
                .or(() -> appliedHere().flatMap(StatedMatter::project).flatMap(sentenceFields::name))
                .or(() -> named(false).flatMap(sentenceFields::name))
                .or(() -> asked(t -> t.roles().project()).flatMap(sentenceFields::name));
    }

    /** Who asks for something, or what for, without saying how much, under the same number; where the sentences that do name no other. */
    private Optional<RoleName> asked(Function<StatedAct, Optional<RoleName>> role) {
        List<RoleName> names = reading.acts().stream()
                .filter(t -> t.kind() == ActKind.APPLY && t.modality().isOwn())
                .filter(t -> alone || single && t.place().item() == matter.item())
                .flatMap(t -> role.apply(t).stream())
                .toList();
        return RoleName.agreed(names, flow.text()).map(n -> n.times(ELSEWHERE));
    }

    /** A name that its matter's heading has too, and longer, is the heading's. */
    private RoleName asHeaded(RoleName said) {
        String name = Labels.fold(text(said));
        return reading.naming().stream()
                .filter(n -> !n.recipient() && n.item() == matter.item())
                .filter(n -> Labels.fold(text(n.name())).startsWith(name + " ")
                        && n.name().end() - n.name().start() < said.end() - said.start() + LONGER)
                .map(n -> new RoleName(n.name().start(), n.name().end(), said.probability()))
                .findFirst()
                .orElse(said);
    }

    private String text(RoleName named) {
        return named.in(flow.text());
    }

    /** What the text names so, under the same matter; where there is but one matter, anywhere. */
    private Optional<RoleName> named(boolean recipient) {
        return reading.naming().stream()
                .filter(n -> n.recipient() == recipient && (n.item() == matter.item() && single || alone))
                .filter(n -> recipient || !agree(Optional.of(n.name()), matter.receiver()))
                .map(n -> n.item() == matter.item()
                        ? n.name()
                        : new RoleName(
                                n.name().start(), n.name().end(), n.name().probability() * ELSEWHERE))
                .max(Comparator.comparingDouble(RoleName::probability));
    }

    private Optional<StatedMatter> appliedHere() {
        return applied.stream()
                .filter(a -> a.item() == matter.item() && (alone || isOfMatter(a)))
                .findFirst()
                .or(() -> alone ? applied.stream().findFirst() : Optional.empty());
    }

    /** Whether what is applied for is this matter, among others under the same number: by a name, or in its own sentence; none is said otherwise. */
    private boolean isOfMatter(StatedMatter other) {
        boolean differ = differ(other.receiver(), matter.receiver()) || differ(other.project(), matter.project());
        boolean named = agree(other.receiver(), matter.receiver()) || agree(other.project(), matter.project());
        boolean same = other.sentences().stream().anyMatch(matter.sentences()::contains);
        return !differ && (named || same || single);
    }

    private boolean differ(Optional<RoleName> a, Optional<RoleName> b) {
        return a.isPresent() && b.isPresent() && !agree(a, b);
    }

    private boolean agree(Optional<RoleName> a, Optional<RoleName> b) {
        return a.isPresent()
                && b.isPresent()
                && (Labels.fold(text(a.get())).contains(Labels.fold(text(b.get())))
                        || Labels.fold(text(b.get())).contains(Labels.fold(text(a.get()))));
    }

    private Optional<Field<LocalDate>> date() {
        return Stream.of(matter.item(), -1)
                .flatMap(item -> reading.dates().stream().filter(d -> d.item() == item))
                .findFirst()
                .or(() -> alone ? reading.dates().stream().findFirst() : Optional.empty())
                .map(sentenceFields::day)
                .or(() -> facts.day(Slot.DATE))
                .or(this::wrappedDate);
    }

    /** In a head whose cells are wrapped beside each other. */
    private Optional<Field<LocalDate>> wrappedDate() {
        Flow head = new Flow(HeadCells.wrapped(part.top(HEAD_LINES)), part.readings());
        return TextReader.read(head).dates().stream().findFirst().map(new SentenceFields(head)::day);
    }

    private Optional<Field<String>> diaryNumber() {
        MatterNumbers numbers = new MatterNumbers(part, facts);
        return alone
                ? numbers.find()
                : numbers.within(matter.sentences())
                        .or(() -> numbers.within(List.of(itemText())))
                        .or(numbers::find);
    }

    /** From where the matter's text begins to where the next one's does. */
    private TextSpan itemText() {
        int from = matter.item() < reading.items().size() ? reading.items().get(matter.item()) : 0;
        int to = matter.item() + 1 < reading.items().size()
                ? reading.items().get(matter.item() + 1)
                : flow.text().length();
        return new TextSpan(from, Math.max(from, to));
    }

    private Period period() {
        Period said = period(false)
                .or(() -> Optional.of(behind()))
                .filter(p -> !p.isEmpty())
                .orElse(Period.NONE);
        Period fact = alone ? facts.period() : Period.NONE;
        return new Period(
                SlotChooser.<LocalDate>exact()
                        .add(said.start())
                        .add(fact.start())
                        .best(),
                SlotChooser.<LocalDate>exact().add(said.end()).add(fact.end()).best());
    }

    /** The likeliest span of the matter, below "Beslut" before elsewhere; below terms and the like one whose words say that it is. */
    private Optional<Period> period(boolean ofApplication) {
        return reading.when().stream()
                .filter(w -> w.applied() == ofApplication
                        && (w.item() == matter.item() || alone)
                        && (w.section() != Section.OTHER || w.worded()))
                .min(Comparator.<TextReading.When>comparingInt(
                                w -> !alone && matter.says(w.span()) ? -1 : StatedMatter.rank(w.section()))
                        .thenComparing(TextReading.When::probability, Comparator.reverseOrder())
                        .thenComparingInt(w -> w.span().from().isPresent() ? 0 : 1))
                .map(sentenceFields::period);
    }

    /** What a sentence behind the grant allows, where no span is told: less sure, as it may be of something else. */
    private Period behind() {
        Period found = terms.period(
                matter.start(), alone ? flow.text().length() : itemText().end());
        boolean applied = !found.isEmpty()
                && reading.when().stream()
                        .anyMatch(w -> w.applied()
                                && w.span().from().equals(found.start().map(Field::value))
                                && w.span().to().equals(found.end().map(Field::value)));
        if (applied) {
            return Period.NONE; // what the application says of it
        }
        return new Period(found.start().map(this::behind), found.end().map(this::behind));
    }

    private Field<LocalDate> behind(Field<LocalDate> day) {
        return day.atMost(alone ? BEHIND : ELSEWHERE);
    }

    private Decision.Restated restated() {
        Optional<StatedMatter> said = appliedHere();
        Optional<Field<Money>> amount = said.flatMap(sentenceFields::amount)
                .or(() -> alone ? facts.money(Slot.REQUESTED_AMOUNT) : Optional.empty());
        return new Decision.Restated(
                said.flatMap(sentenceFields::percent),
                amount,
                said.isEmpty() ? period(true).orElse(Period.NONE) : appliedPeriod(said.get()));
    }

    /** In the sentences that apply, else the likeliest of what is said of the application. */
    private Period appliedPeriod(StatedMatter said) {
        return reading.when().stream()
                .filter(w -> said.says(w.span()))
                .max(Comparator.comparingDouble(TextReading.When::probability))
                .map(sentenceFields::period)
                .or(() -> period(true))
                .orElse(Period.NONE);
    }
}
