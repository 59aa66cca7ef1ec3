package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.facts.Facts;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.language.TextReader;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.application.ApplicationMaker;
import se.stodkoll.parse.application.FormParser;
import se.stodkoll.parse.decision.BoardFrames;
import se.stodkoll.parse.decision.DecisionMaker;
import se.stodkoll.parse.decision.SourceTable;
import se.stodkoll.parse.gridtable.PartTables;
import se.stodkoll.parse.matter.FactFields;
import se.stodkoll.parse.matter.StatedMatter;
import se.stodkoll.parse.matter.StatedMatters;
import se.stodkoll.parse.part.Headline;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.split.KindModel;
import se.stodkoll.parse.split.PageStart;
import se.stodkoll.parse.support.PartLists;
import se.stodkoll.parse.support.SupportListParser;
import se.stodkoll.parse.table.Budgets;
import se.stodkoll.parse.table.TableChecks;
import se.stodkoll.parse.unread.UnreadParts;

/** The records that a part's text bears, and what kind of part each makes it. */
public final class PartRecords {
    /** What speaks for a list of support, before a table that reads as a budget is one all the same. */
    private static final double NO_BUDGET = 3;
    /** A label with so many values is one of a list's rows. */
    private static final int ROWS = 3;
    /** What a title speaks for the kind that it names. */
    private static final double TITLED = 1.5;
    /** Several matters that name somebody speak for a decision by no more than this. */
    private static final double MANY = 2;

    private final PartText text;
    private final TextReading reading;
    private final PartTables tables;
    private final FactFields facts;
    private final Optional<Budget> budget;
    private final List<StatedMatter> decided;
    private final List<StatedMatter> applied;
    /** Found once, when first asked for. */
    private Optional<ListTable> table;

    private Optional<SupportList> list;

    private PartRecords(PartText text) {
        this.text = text;
        this.reading = TextReader.read(text.flow());
        this.tables = PartTables.of(text);
        this.facts = new FactFields(
                PartLists.beside(text.grids(), Facts.of(text.lines(), text.pages(), text.taught())), text.readings());
        this.budget = Budgets.of(tables.budgets());
        this.applied = StatedMatters.applied(text.flow(), reading);
        List<StatedMatter> said = Headline.isOfRules(text)
                ? List.of()
                : StatedMatters.decided(
                        text.flow(), reading, facts.money(Slot.GRANTED_AMOUNT).isPresent());
        this.decided = said.isEmpty() ? byFacts() : said;
    }

    /** A decision that labels and values tell, with no sentence that grants. */
    private List<StatedMatter> byFacts() {
        Optional<ActKind> outcome = facts.string(Slot.OUTCOME).flatMap(f -> TextReader.outcome(f.value()));
        boolean decision = text.kind() == PartKind.DECISION
                || Headline.kind(text).filter(PartKind.DECISION::equals).isPresent();
        boolean titled = decision && (facts.has(Slot.PROJECT) || facts.has(Slot.APPLICANT));
        boolean unsaid = facts.unsaid(Slot.GRANTED_AMOUNT).isPresent()
                && Headline.kind(text).filter(PartKind.APPLICATION::equals).isPresent();
        boolean answers = reading.speaker() == TextReading.Speaker.FUNDER;
        boolean amount = facts.money(Slot.GRANTED_AMOUNT).isPresent()
                && (decision
                        || !unsaid
                                && !facts.has(Slot.REQUESTED_AMOUNT)
                                && budget.isEmpty()
                                && (answers || applied.isEmpty()));
        boolean granted = amount || outcome.isPresent() || titled;
        if (!granted) {
            return List.of();
        }
        StatedAct.Place place = new StatedAct.Place(Section.DECISION, 0, false, 0, 0, 0);
        StatedAct.Roles nobody = new StatedAct.Roles(Optional.empty(), Optional.empty(), Optional.empty());
        return List.of(new StatedMatter(List.of(new StatedAct(
                outcome.orElse(ActKind.GRANT),
                Modality.DONE,
                place,
                nobody,
                Optional.empty(),
                Optional.empty(),
                false,
                false))));
    }

    /**
     * A record and what it makes of its part.
     *
     * @param kind of the part
     * @param content with the record
     */
    public record PartRecord(PartKind kind, PartContent content) {}

    /** At least one. */
    public static List<PartRecord> of(PartText text) {
        return new PartRecords(text).all();
    }

    private List<PartRecord> all() {
        PartKind kind = kind();
        return switch (kind) {
            case APPLICATION, PROJECT_DESCRIPTION -> applications(kind);
            case SUPPORT_LIST ->
                List.of(record(
                        kind, Optional.empty(), Optional.empty(), Optional.of(new SupportListParser(text).parse())));
            case DECISION, DECISION_PROPOSAL, AGENDA, MEMO, MINUTES -> decisions(kind);
            case OTHER -> List.of(bare(kind));
        };
    }

    /** A list of who got what in a paper that decides; empty where its sentences tell of as many matters, or where it is a budget. */
    private Optional<SupportList> list() {
        if (list == null) {
            list = table().map(t -> new SupportListParser(text).withRefused(t))
                    .filter(l -> !l.grants().isEmpty());
        }
        return list;
    }

    private Optional<ListTable> table() {
        if (table == null) {
            table = PartLists.find(text.grids())
                    .filter(t -> !facts.isOneMatter(t)
                            && t.rows().size() >= decided.size()
                            && !isSplit(t)
                            && (budget.isEmpty() || t.evidence() >= NO_BUDGET));
        }
        return table;
    }

    /** Whether a list parts what one matter alone is granted, which a sentence gives to somebody by name. */
    private boolean isSplit(ListTable rows) {
        List<StatedMatter> named =
                decided.stream().filter(m -> m.receiver().isPresent()).toList();
        boolean one = named.size() == 1
                || decided.size() == 1
                        && facts.has(Slot.PROJECT)
                        && rows.rows().stream()
                                .allMatch(r -> r.cell(Role.PROJECT).isEmpty());
        return one
                && new SupportListParser(text)
                        .of(rows).grants().stream()
                                .flatMap(g -> g.amount().stream())
                                .map(Field::value)
                                .reduce(Money::plus)
                                .equals((named.isEmpty() ? decided : named)
                                        .get(0)
                                        .amount()
                                        .flatMap(a -> a.mention().value()));
    }

    /** Whether a matter is told by a list, one of its rows or all of them together. */
    private static boolean isListed(StatedMatter matter, SupportList list) {
        List<Money> amounts = list.grants().stream()
                .flatMap(g -> g.amount().stream())
                .map(Field::value)
                .toList();
        Optional<Money> own = matter.amount().flatMap(a -> a.mention().value());
        boolean all = matter.receiver().isEmpty() && matter.project().isEmpty();
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        return matter.isRejected()
                ? list.grants().stream().anyMatch(g -> g.outcome().value() == SupportList.Outcome.REJECTED)
                : all || own.filter(a -> amounts.contains(a) || a.equals(sum)).isPresent();
    }

    /** What the part is: by the form that a person has taught, or its title where that tells it, else by what it says. */
    private PartKind kind() {
        PartKind told = text.kind();
        if (!text.taught().isEmpty()) {
            return told;
        }
        return switch (told) {
            case APPLICATION -> isForm() ? told : bySpeech(told);
            case SUPPORT_LIST, DECISION, DECISION_PROPOSAL -> told;
            case AGENDA, MEMO -> decided.isEmpty() && !applied.isEmpty() ? PartKind.PROJECT_DESCRIPTION : told;
            case MINUTES ->
                !decided.isEmpty() ? decidedKind() : !applied.isEmpty() ? PartKind.PROJECT_DESCRIPTION : told;
            case PROJECT_DESCRIPTION, OTHER -> bySpeech(told);
        };
    }

    /** Whether it is the portal's form, by its own labels or its plan of activities. */
    private boolean isForm() {
        return PageStart.isForm(text.lines()) || (text.kind() == PartKind.APPLICATION && FormParser.hasPlan(text));
    }

    private PartKind decidedKind() {
        return decided.stream().allMatch(StatedMatter::isProposed) ? PartKind.DECISION_PROPOSAL : PartKind.DECISION;
    }

    private PartKind bySpeech(PartKind told) {
        boolean requested = facts.values(Slot.REQUESTED_AMOUNT) < ROWS
                && facts.money(Slot.REQUESTED_AMOUNT)
                        .filter(f -> f.confidence() >= FactFields.LABELLED)
                        .isPresent();
        boolean applies = requested || told == PartKind.APPLICATION;
        if (!applies && (budget.isEmpty() || applied.isEmpty()) && list().isPresent()) {
            boolean more = decided.stream().anyMatch(m -> m.isNamed() && !isListed(m, list().get()));
            return more ? decidedKind() : PartKind.SUPPORT_LIST;
        }
        if (reading.speaker() == TextReading.Speaker.APPLICANT && !applied.isEmpty()) {
            return PartKind.APPLICATION; // what it tells of grants is others' or was before
        }
        Optional<PartKind> headline = Headline.kind(text);
        if (reading.speaker() == TextReading.Speaker.FUNDER
                && !decided.isEmpty()
                && !applies
                && headline.filter(PartKind.APPLICATION::equals).isEmpty()) {
            return decidedKind(); // what it tells of costs and of what was applied for is of the one it writes to
        }
        boolean asked = headline.filter(PartKind.APPLICATION::equals).isPresent()
                && reading.speaker() != TextReading.Speaker.FUNDER
                && reading.bodies().stream().allMatch(TextReading.Body::headed);
        long named = decided.stream().filter(StatedMatter::isNamed).count();
        double decides =
                decided.stream().mapToDouble(PartRecords::weight).max().orElse(0) + Math.min(MANY, named / 2.0);
        decides += decides > 0 && headline.filter(PartKind.DECISION::equals).isPresent() ? TITLED : 0;
        double asks = (applied.isEmpty() ? 0 : 1)
                + (asked ? TITLED : 0)
                + (budget.isPresent() ? 1 : 0)
                + (requested ? 1 : 0)
                + (told == PartKind.OTHER ? 0 : 1);
        if (decides > 0 && decides >= asks) {
            return decidedKind();
        }
        if (requested || told == PartKind.APPLICATION || asked && asks > TITLED) {
            return PartKind.APPLICATION;
        }
        return asks > 0
                ? PartKind.PROJECT_DESCRIPTION
                : KindModel.load().kind(text.lines()).orElse(told);
    }

    /** How much a matter speaks for a text being a decision. */
    private static double weight(StatedMatter matter) {
        return switch (matter.section()) {
            case DECISION, PROPOSAL -> 3;
            case NONE -> 1.5;
            case BACKGROUND, OTHER -> 0.5;
        };
    }

    private List<PartRecord> applications(PartKind kind) {
        boolean one = text.kind() == PartKind.APPLICATION
                || text.kind() == PartKind.PROJECT_DESCRIPTION
                || reading.speaker() == TextReading.Speaker.APPLICANT;
        List<StatedMatter> named =
                applied.stream().filter(StatedMatter::isNamed).toList();
        if (named.size() > 1 && !one) {
            return named.stream()
                    .map(a -> new ApplicationMaker(text, reading, facts, Optional.of(a), false).told())
                    .map(a -> new PartRecord(
                            kind, new PartContent(Optional.of(a), Optional.empty(), Optional.empty(), List.of())))
                    .toList();
        }
        ApplicationMaker maker = new ApplicationMaker(text, reading, facts, StatedMatters.main(applied), one);
        Application application =
                isForm() ? maker.filled(new FormParser(text).parse(tables.budgets())) : maker.own(tables.budgets());
        return List.of(record(kind, Optional.of(application), Optional.empty(), Optional.empty()));
    }

    private List<PartRecord> decisions(PartKind kind) {
        List<StatedMatter> matters = decided.stream()
                .filter(m -> list().filter(l -> isListed(m, l)).isEmpty())
                .toList();
        List<PartRecord> records = new ArrayList<>();
        for (StatedMatter matter : matters) {
            Decision decision = new DecisionMaker(
                            text,
                            reading,
                            facts,
                            matter,
                            applied,
                            tables,
                            matters.size() == 1 && list().isEmpty(),
                            matters.stream()
                                            .filter(m -> m.item() == matter.item())
                                            .count()
                                    == 1)
                    .make();
            boolean first = records.isEmpty();
            Optional<Application> restated = kind == PartKind.DECISION
                            && first
                            && budget.isPresent()
                            && SourceTable.of(tables.budgets(), decision.grant().maxAmount())
                                    .isEmpty()
                    ? Optional.of(
                            new ApplicationMaker(text, reading, facts, StatedMatters.main(applied), matters.size() == 1)
                                    .whole(tables.budgets(), decision.projectName(), decision.diaryNumber()))
                    : Optional.empty();
            records.add(
                    first
                            ? record(kind, restated, Optional.of(decision), Optional.empty())
                            : new PartRecord(
                                    kind,
                                    new PartContent(
                                            Optional.empty(), Optional.of(decision), Optional.empty(), List.of())));
        }
        list().map(l -> record(PartKind.SUPPORT_LIST, Optional.empty(), Optional.empty(), Optional.of(l)))
                .ifPresent(records::add);
        return records.isEmpty() ? List.of(bare(kind)) : records;
    }

    private PartRecord bare(PartKind kind) {
        return record(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private PartRecord record(
            PartKind kind,
            Optional<Application> application,
            Optional<Decision> decision,
            Optional<SupportList> support) {
        PartContent content = new PartContent(
                application, decision, support, others(application), new BoardFrames(text, reading).find());
        return new PartRecord(kind, content.withUnread(new UnreadParts(text, reading, tables).of(kind, content)));
    }

    private List<BudgetTable> others(Optional<Application> application) {
        Optional<Budget> told = application.flatMap(Application::budget);
        return Stream.concat(Budgets.others(tables.budgets(), told).stream(), tables.others().stream())
                .map(TableChecks::checked)
                .toList();
    }
}
