package se.stodkoll.parse.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.parse.part.LetterHead;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.row.RowDraft;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;
import se.stodkoll.text.vocabulary.Vocabulary;

/** What a table of amounts is, told by what stands over its label column or just above it. */
public enum TableKind {
    IN_KIND("inkind"),
    FINANCING("financing"),
    COSTS("costs"),
    OTHER("");

    /** A row of another table: its last amount, perhaps with its unit. */
    private static final Pattern ENDS_IN_AMOUNT = Pattern.compile(".*\\d{3}(?:\\s?\\p{L}{1,4}\\.?|\\s?:-)?$");

    private static final Pattern COST_WORDS = words("cost.words");
    private static final Pattern PAYER_WORDS = words("payer.words");
    /** Rows that a table has at least before their names tell what it is. */
    private static final int LEAST_ROWS = 2;
    /** More than this share of the rows tell it. */
    private static final double MOST = 0.5;

    private static final Template TEMPLATE = Template.load("tables");
    private final List<String> heads;
    /** Words that tell the kind wherever they stand in a heading. */
    private final List<String> marks;

    TableKind(String key) {
        this.heads = key.isEmpty() ? List.of() : Template.load("tables").list(key + ".heads");
        this.marks = key.isEmpty() ? List.of() : Template.load("tables").list(key + ".mark");
    }

    /** Words as they begin a word of a label, or end one. */
    private static Pattern words(String key) {
        String any = Vocabulary.load("budgets").list(key).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile("(?iu)(?<!\\p{L})" + any + "|" + any + "(?!\\p{L})");
    }

    public static TableKind of(TableHead head, List<TextLine> lines) {
        TableKind byHead = ofHeading(head.label());
        for (int above = head.firstLine() - 1; byHead == OTHER && above >= Math.max(0, head.firstLine() - 2); above--) {
            String text = lines.get(above).text();
            if (text.length() < 60 && !ENDS_IN_AMOUNT.matcher(text).matches()) {
                byHead = ofHeading(text);
            }
        }
        return byHead;
    }

    /** This kind, or where the head told none, what the table's sums call it. */
    public TableKind or(List<RowDraft> rows) {
        if (this != OTHER) {
            return this;
        }
        for (RowDraft row : rows) {
            if (row.isSum() && IN_KIND.isMarked(row.labelText())) {
                return IN_KIND;
            }
            if (row.isSum() && TEMPLATE.any("financing.sum", sum -> Labels.contains(row.labelText(), sum))) {
                return FINANCING;
            }
            if (row.isSum() && TEMPLATE.any("costs.sum", sum -> Labels.contains(row.labelText(), sum))) {
                return COSTS;
            }
        }
        return byRows(rows);
    }

    /** What most of the rows are called: what money goes to, or who it comes from. */
    private static TableKind byRows(List<RowDraft> rows) {
        List<String> items = rows.stream()
                .filter(r -> !r.isSum())
                .map(RowDraft::labelText)
                .filter(l -> !l.isBlank())
                .toList();
        long costs = items.stream().filter(TableKind::isCost).count();
        long payers = items.stream().filter(l -> !isCost(l) && isPayer(l)).count();
        boolean told = items.size() >= LEAST_ROWS && Math.max(costs, payers) > MOST * items.size();
        return !told ? OTHER : costs > payers ? COSTS : FINANCING;
    }

    private static boolean isCost(String label) {
        return COST_WORDS.matcher(label).find();
    }

    private static boolean isPayer(String label) {
        return PAYER_WORDS.matcher(label).find() || LetterHead.isName(label);
    }

    /** What words of a kind alone say; else what a heading begins with; else the one kind that words within it name. */
    public static TableKind ofHeading(String printed) {
        String text = PartText.withoutNumber(printed);
        if (text.isEmpty()) {
            return OTHER;
        }
        List<TableKind> within = all(k -> k.heads.stream().anyMatch(h -> Labels.contains(text, h)));
        return Stream.of(
                        all(k -> k.isMarked(text)),
                        all(k -> k.heads.stream().anyMatch(h -> Labels.startsWith(text, h))),
                        within.size() == 1 ? within : List.<TableKind>of())
                .flatMap(List::stream)
                .findFirst()
                .orElse(OTHER);
    }

    private static List<TableKind> all(Predicate<TableKind> wanted) {
        return Stream.of(values()).filter(wanted).toList();
    }

    /** Whether words of the kind stand in a text as its own, whatever they go on with. */
    private boolean isMarked(String text) {
        return marks.stream().anyMatch(mark -> (" " + Labels.fold(text)).contains(" " + Labels.fold(mark)));
    }
}
