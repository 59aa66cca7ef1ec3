package se.stodkoll.parse.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.language.TextReader;
import se.stodkoll.lists.ListTables;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.SupportList.Outcome;
import se.stodkoll.model.record.SupportList.Recipient;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.part.SentenceValues;
import se.stodkoll.parse.row.PlausibleAmounts;
import se.stodkoll.text.Flow;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Reads a list of business-support decisions: by its columns where they have places, else by its words. */
public final class SupportListParser {
    /** Something behind an amount: its unit. */
    private static final Pattern UNIT = Pattern.compile("\\d\\s?(?:\\p{L}+\\.?|[:,]-)$");

    /** Words of most names: of longer ones, of those with a comma or a figure, 22 of 92 were right on texts of lists of seven hands. */
    private static final int LONGEST_NAME = 5;

    private static final double NO_NAME = 0.3;

    private static final Pattern LEGAL_FORM = Pattern.compile("(?iu),?\\s+(?:"
            + Vocabulary.load("names").list("legal.forms").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")) + ")$");

    private final PartText part;

    public SupportListParser(PartText part) {
        this.part = part;
    }

    public SupportList parse() {
        return list(tables());
    }

    /** A list in a part of another kind. */
    public SupportList of(ListTable table) {
        return list(List.of(table));
    }

    /** The same, with the names that the part's lines turn down. */
    public SupportList withRefused(ListTable table) {
        return list(Stream.concat(Stream.of(table), refused().stream().filter(t -> !t.equals(table)))
                .toList());
    }

    private SupportList list(List<ListTable> tables) {
        Flow flow = part.flow();
        List<SupportGrant> grants = new ArrayList<>();
        for (ListTable table : tables) {
            List<Money> amounts = table.rows().stream()
                    .flatMap(row -> money(table, row).stream())
                    .toList();
            PlausibleAmounts plausible =
                    PlausibleAmounts.beside(amounts, part.readings().largest());
            table.rows().forEach(row -> grant(table, row, plausible).ifPresent(grants::add));
        }
        return new SupportList(new SentenceValues(flow, 0, flow.text().length()).span(), grants);
    }

    /**
     * Those of grids; in text that lost its columns, rows by their numbers; beside them names in lines that are turned down. Else lines
     * that look alike.
     */
    private List<ListTable> tables() {
        List<ListTable> tables = new ArrayList<>(PartLists.ofGrids(part.grids()));
        List<ListRow> rows = tables.isEmpty() ? new SupportWords(part).rows() : List.of();
        if (!rows.isEmpty()) {
            tables.add(new ListTable(List.of(), rows, Unit.SEK, 1, 0));
        }
        tables.addAll(tables.isEmpty() ? ListTables.ofLines(part.lines(), TextReader::tells) : refused());
        return tables;
    }

    private List<ListTable> refused() {
        return ListTables.refused(part.lines(), TextReader::tells);
    }

    private Optional<SupportGrant> grant(ListTable table, ListRow row, PlausibleAmounts plausible) {
        List<PlacedWord> words = row.cell(Role.GRANTED).isEmpty() ? row.cell(Role.OUTCOME) : row.cell(Role.GRANTED);
        if (words.isEmpty() || row.isOfOtherKind()) {
            return Optional.empty();
        }
        boolean rejected = row.isRejected();
        Optional<Field<Money>> amount = rejected
                ? Optional.empty()
                : money(table, row)
                        .map(m -> sure(part.readings().field(m, row.cell(Role.GRANTED)), table))
                        .map(plausible::weighed);
        Names names = new Names(table, row);
        return Optional.of(new SupportGrant(
                names.of(Role.NUMBER),
                names.of(Role.SUPPORT_TYPE),
                names.of(Role.PROJECT),
                new Recipient(names.of(Role.RECIPIENT), names.of(Role.GENDER), names.of(Role.PLACE)),
                amount,
                part.readings().field(rejected ? Outcome.REJECTED : Outcome.GRANTED, words),
                names.of(Role.DECIDED_BY)));
    }

    /** No surer than the list's words have their roles. */
    private static <T> Field<T> sure(Field<T> field, ListTable table) {
        return field.atMost(table.confidence());
    }

    /** What a row says in words. */
    private final class Names {
        private final ListTable table;
        private final ListRow row;

        Names(ListTable table, ListRow row) {
            this.table = table;
            this.row = row;
        }

        Optional<Field<String>> of(Role role) {
            return string(row, role)
                    .map(f -> sure(f, table))
                    .map(f -> role == Role.RECIPIENT && !isName(f.value()) ? f.atMost(NO_NAME) : f);
        }
    }

    /** Whether words are as few as a name's, without a figure, and no more than a legal form stands behind a comma. */
    private static boolean isName(String words) {
        String name = LEGAL_FORM.matcher(words).replaceFirst("");
        return name.split(" ").length <= LONGEST_NAME
                && !name.contains(",")
                && name.chars().noneMatch(Character::isDigit);
    }

    /** In the unit that stands behind it, else in the list's. */
    private static Optional<Money> money(ListTable table, ListRow row) {
        String printed = row.text(Role.GRANTED).replaceFirst("\\s*\\([^)]*\\)$", "");
        Unit own = Amounts.unit(printed);
        boolean named = own != Unit.SEK || UNIT.matcher(printed).find();
        return Amounts.money(
                own == Unit.SEK ? printed : printed.replaceAll("\\s*\\p{L}.*", ""), named ? own : table.unit());
    }

    private Optional<Field<String>> string(ListRow row, Role role) {
        List<PlacedWord> words = row.cell(role);
        String text = SupportWords.text(row.text(role));
        String value = role == Role.NUMBER ? text.replaceAll("(?<=[-/]) (?=\\d)", "") : text;
        return words.isEmpty() ? Optional.empty() : Optional.of(part.readings().field(value, words));
    }
}
