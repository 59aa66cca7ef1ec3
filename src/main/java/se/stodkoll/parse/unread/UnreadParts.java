package se.stodkoll.parse.unread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.lists.ListTables;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.Unread;
import se.stodkoll.parse.gridtable.PartTables;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Template;

/** What a part says or prints that no record of it holds, so that a person has to look. */
public final class UnreadParts {
    private static final Template TABLES = Template.load("tables");
    /** A sentence that grants or asks no surer than this may speak of something else. */
    private static final double SURELY = 0.8;

    /** Lines of a title. */
    private static final int TITLE = 6;
    /** Lines with amounts that make a list. */
    private static final int LINES = 3;

    private final PartText text;
    private final TextReading reading;
    private final PartTables tables;

    public UnreadParts(PartText text, TextReading reading, PartTables tables) {
        this.text = text;
        this.reading = reading;
        this.tables = tables;
    }

    public List<Unread> of(PartKind kind, PartContent content) {
        List<Unread> unread = new ArrayList<>();
        boolean bare = content.application().isEmpty()
                && content.decision().isEmpty()
                && content.supportList().isEmpty();
        if (bare) {
            money().or(() -> kind == PartKind.OTHER ? decided().or(this::list) : Optional.empty())
                    .ifPresent(unread::add);
        }
        boolean asks = kind == PartKind.APPLICATION || kind == PartKind.PROJECT_DESCRIPTION;
        if (asks && tables.budgets().isEmpty()) {
            budget().ifPresent(unread::add);
        }
        return unread;
    }

    /** The first sentence that grants or asks for an amount, to somebody or for something. */
    private Optional<Unread> money() {
        return reading.acts().stream()
                .filter(t -> t.modality().isOwn())
                .filter(t -> t.kind() != ActKind.REJECT && t.place().section() != Section.OTHER && !t.supplement())
                .filter(t ->
                        t.roles().receiver().isPresent() || t.roles().project().isPresent())
                .filter(t -> t.amount().filter(a -> a.probability() >= SURELY).isPresent())
                .findFirst()
                .map(this::sentence);
    }

    /** An amount that a letter decides on by a verb that is not known. */
    private Optional<Unread> decided() {
        return reading.resolutions().stream().findFirst().map(s -> unread(s.start(), s.end()));
    }

    /** The words over lines that end in amounts, where they tell of giving: a list that was not understood. */
    private Optional<Unread> list() {
        return text.top(TITLE).stream()
                .filter(l -> ListTables.tellsOfGiving(l.text()))
                .findFirst()
                .filter(l -> text.lines().stream()
                                .filter(UnreadParts::endsInAmount)
                                .limit(LINES)
                                .count()
                        == LINES)
                .map(l -> new Unread(
                        Unread.Kind.MONEY_WITHOUT_RECORD, text.readings().evidence(l.words())));
    }

    private static boolean endsInAmount(TextLine line) {
        String bare = line.text().replaceFirst("[\\s.,)]+$", "");
        return Stream.concat(Mentions.amounts(line.text()).stream(), Mentions.bareAmounts(line.text()).stream())
                .anyMatch(a -> a.end() >= bare.length());
    }

    private Unread sentence(StatedAct told) {
        return unread(told.place().start(), told.place().end());
    }

    private Unread unread(int start, int end) {
        return new Unread(
                Unread.Kind.MONEY_WITHOUT_RECORD,
                text.readings().evidence(text.flow().words(start, end)));
    }

    /** The heading of a budget of which no row was read. */
    private Optional<Unread> budget() {
        return text.heading(TABLES.list("costs.heads"), 0)
                .map(line -> new Unread(
                        Unread.Kind.BUDGET_WITHOUT_ROWS,
                        text.readings().evidence(text.lines().get(line).words())));
    }
}
