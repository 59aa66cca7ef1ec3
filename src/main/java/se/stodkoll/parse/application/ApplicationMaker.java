package se.stodkoll.parse.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.parse.matter.FactFields;
import se.stodkoll.parse.matter.MatterNumbers;
import se.stodkoll.parse.matter.SentenceFields;
import se.stodkoll.parse.matter.SlotChooser;
import se.stodkoll.parse.matter.StatedMatter;
import se.stodkoll.parse.part.LetterHead;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.table.Budgets;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.text.vocabulary.PublicBodies;

/** Makes the record of what is applied for, of a form, a description, or what a decision or a board's item tells of it. */
public final class ApplicationMaker {
    /** The first line that heads a paper is its project's name more often than not. */
    private static final double TITLE = 0.65;

    /** "Mottagare" on an application's form is who is to have the support, more often than who it is sent to. */
    private static final double RECEIVER = 0.6;

    /** A span that no sentence of the application gives must stand beside a word of the project's time. */
    public static final double SURE = 0.8;

    /** A row may be called as applied for that is not all of it. */
    private static final double BY_ROW = 0.85;

    private final PartText part;
    private final TextReading reading;
    private final FactFields facts;
    private final Optional<StatedMatter> applied;
    private final boolean alone;
    private final SentenceFields sentenceFields;

    /**
     * @param applied the matter that the record is of; empty where no sentence applies for anything
     * @param alone whether the part tells of no other, so that what it says under any heading is said of it
     */
    public ApplicationMaker(
            PartText part, TextReading reading, FactFields facts, Optional<StatedMatter> applied, boolean alone) {
        this.part = part;
        this.reading = reading;
        this.facts = facts;
        this.applied = applied;
        this.alone = alone;
        this.sentenceFields = new SentenceFields(part.flow());
    }

    /** Of one matter among several that a text tells of: what its own sentences say. */
    public Application told() {
        return application(
                new Application.Identity(sentenceName(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Application.Applicant(sentenceApplicant(), Optional.empty()),
                sentencePeriod(),
                sentenceRequest(sentencePeriod()),
                List.of(),
                Optional.empty());
    }

    /** Of a paper that applies: an amount that it labels as no more than that is what it asks for. */
    public Application own(List<FoundTable> tables) {
        return whole(tables, Optional.empty(), Optional.empty(), facts.unsaid(Slot.GRANTED_AMOUNT));
    }

    /** Of a whole paper. */
    public Application whole(
            List<FoundTable> tables, Optional<Field<String>> knownName, Optional<Field<String>> knownNumber) {
        return whole(tables, knownName, knownNumber, Optional.empty());
    }

    /** @param unsaid an amount that stands in where nothing says that it is applied for */
    private Application whole(
            List<FoundTable> tables,
            Optional<Field<String>> knownName,
            Optional<Field<String>> knownNumber,
            Optional<Field<Money>> unsaid) {
        Period period = period();
        Application.Request said = request(period);
        Application.Request request = asked(
                new Application.Request(
                        said.percent(), said.amount().or(() -> unsaid), said.advance(), said.periodStated()),
                tables);
        return application(
                new Application.Identity(
                        knownName.or(this::name),
                        facts.string(Slot.APPLICATION_ID),
                        Optional.empty(),
                        knownNumber.or(() -> new MatterNumbers(part, facts).find())),
                numbered(applicant()),
                period,
                request,
                new ActivityGrids(part).read(),
                Budgets.of(tables).map(b -> Budgets.beside(b, request.amount())));
    }

    /** What a form leaves out, from its facts and sentences. */
    public Application filled(Application form) {
        Application whole =
                whole(List.of(), form.identity().projectName(), form.identity().diaryNumber());
        Application.Identity identity = form.identity();
        Optional<Field<Money>> requested = SlotChooser.<Money>exact()
                .add(whole.request().amount())
                .add(form.request().amount())
                .best();
        Period period = form.request().periodStated() || whole.period().isEmpty() ? form.period() : whole.period();
        return new Application(
                new Application.Identity(
                        whole.identity().projectName(),
                        identity.applicationId().or(() -> whole.identity().applicationId()),
                        identity.caseId(),
                        whole.identity().diaryNumber()),
                new Application.Applicant(
                        form.applicant().name().or(() -> whole.applicant().name()),
                        form.applicant()
                                .organisationNumber()
                                .or(() -> whole.applicant().organisationNumber())),
                period,
                new Application.Request(
                        form.request().percent().or(() -> whole.request().percent()),
                        requested,
                        form.request().advance(),
                        form.request().periodStated() || !whole.period().isEmpty()),
                form.activities().isEmpty() ? whole.activities() : form.activities(),
                form.budget().map(b -> Budgets.beside(b, requested)),
                form.form());
    }

    private Application application(
            Application.Identity identity,
            Application.Applicant applicant,
            Period period,
            Application.Request request,
            List<Activity> activities,
            Optional<Budget> budget) {
        return new Application(
                identity,
                applicant,
                period,
                request,
                activities,
                budget,
                new Application.Form(
                        List.of(),
                        new DescriptionReader(part, facts).municipalities(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    /** The applicant with its number: the one that a label tells, or the one behind its name. */
    private Application.Applicant numbered(Optional<Field<String>> applicant) {
        NumberedNames numbered = new NumberedNames(part.flow());
        Optional<Field<String>> name = applicant.or(numbered::only);
        return new Application.Applicant(
                name, facts.string(Slot.ORGANISATION_NUMBER).or(() -> name.flatMap(n -> numbered.numberOf(n.value()))));
    }

    private Optional<Field<String>> name() {
        return SlotChooser.ofNames()
                .add(facts.string(Slot.PROJECT))
                .add(sentenceName())
                .add(new DescriptionReader(part, facts)
                        .titleName()
                        .filter(f -> !part.isFormHeading(f.value()))
                        .map(f -> f.atMost(TITLE)))
                .best();
    }

    private Optional<Field<String>> sentenceName() {
        return applied.flatMap(StatedMatter::project).or(() -> named(false)).flatMap(sentenceFields::name);
    }

    private Optional<Field<String>> applicant() {
        return SlotChooser.whole(SlotChooser.ofNames()
                        .add(facts.string(Slot.APPLICANT))
                        .add(sentenceApplicant())
                        .add(new LetterHead(part).sender()))
                .or(() -> elsewhere(true))
                .or(() -> (reading.speaker() == TextReading.Speaker.APPLICANT
                                ? Optional.<Field<String>>empty()
                                : facts.string(Slot.RECEIVER))
                        .map(f -> f.atMost(RECEIVER)))
                .map(PublicBodies.load()::checked);
    }

    private Optional<Field<String>> sentenceApplicant() {
        return applied.flatMap(StatedMatter::receiver)
                .or(() -> named(true))
                .flatMap(sentenceFields::name)
                .map(PublicBodies.load()::checked);
    }

    private Optional<RoleName> named(boolean recipient) {
        return likeliest(n -> n.recipient() == recipient && isOfMatter(n.item()));
    }

    /** What a part of one matter names under another heading. */
    private Optional<Field<String>> elsewhere(boolean recipient) {
        return likeliest(n -> alone && n.recipient() == recipient).flatMap(sentenceFields::name);
    }

    private Optional<RoleName> likeliest(Predicate<TextReading.Naming> wanted) {
        return reading.naming().stream()
                .filter(wanted)
                .map(TextReading.Naming::name)
                .max(Comparator.comparingDouble(RoleName::probability));
    }

    private boolean isOfMatter(int item) {
        return applied.map(a -> a.isUnder(item)).orElse(true);
    }

    private Application.Request request(Period period) {
        Application.Request said = sentenceRequest(period);
        return new Application.Request(
                SlotChooser.<BigDecimal>exact()
                        .add(facts.percent(Slot.REQUESTED_PERCENT))
                        .add(said.percent())
                        .best(),
                SlotChooser.<Money>exact()
                        .add(facts.money(Slot.REQUESTED_AMOUNT))
                        .add(said.amount())
                        .best(),
                Optional.empty(),
                !period.isEmpty());
    }

    /** Where nothing else says how much is applied for, the row of the financing does. */
    private static Application.Request asked(Application.Request said, List<FoundTable> tables) {
        return said.amount().isPresent()
                ? said
                : new Application.Request(
                        said.percent(),
                        Budgets.of(tables).flatMap(Budgets::appliedRow).map(f -> f.atMost(BY_ROW)),
                        said.advance(),
                        said.periodStated());
    }

    private Application.Request sentenceRequest(Period period) {
        return new Application.Request(
                applied.flatMap(sentenceFields::percent),
                applied.flatMap(sentenceFields::amount),
                Optional.empty(),
                !period.isEmpty());
    }

    private Period period() {
        Period fact = facts.period();
        Period said = sentencePeriod();
        Optional<Field<LocalDate>> start = SlotChooser.<LocalDate>exact()
                .add(fact.start())
                .add(said.start())
                .best();
        Optional<Field<LocalDate>> end =
                SlotChooser.<LocalDate>exact().add(fact.end()).add(said.end()).best();
        return new Period(start, end);
    }

    /** A span in the sentence that applies, else the likeliest near it. */
    private Period sentencePeriod() {
        boolean here =
                reading.when().stream().anyMatch(w -> isOfMatter(w.item()) && (w.applied() || w.probability() >= SURE));
        return reading.when().stream()
                .filter(w -> (here ? isOfMatter(w.item()) : alone) && (w.applied() || w.probability() >= SURE))
                .max(Comparator.comparingDouble((TextReading.When w) ->
                        w.probability() + (applied.filter(a -> a.says(w.span())).isPresent() ? 1 : 0)))
                .map(sentenceFields::period)
                .orElse(Period.NONE);
    }
}
