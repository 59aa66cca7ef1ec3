package se.stodkoll.reconcile.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Money;

/**
 * Finds the rows of a financing table that hold what is applied for, by what shows it, the surest first: the form's word
 * for it, the state grant's number, words of applying, the name of the body that decides; else the one row whose amount
 * is the amount applied for, else the one that is called a support.
 *
 * @param rows their numbers; empty where nothing shows it
 * @param evidence what showed it
 */
public record SupportRows(List<Integer> rows, Basis evidence) {
    /** What shows that rows are the ones, the surest first. */
    public enum Basis {
        FORM,
        STATE_GRANT,
        WORDS,
        BODY,
        PROGRAMME,
        AMOUNT
    }

    /** A shorter name with another letter is another name. */
    private static final int LEAST_MISREAD = 8;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

    /**
     * @param applied the amount applied for, where it is known
     * @param body that decides, where it is known and is not the applicant
     */
    public static SupportRows of(TableView table, Optional<Money> applied, Optional<String> body) {
        return Stream.of(
                        by(table, Basis.FORM, i -> BudgetWords.isSupport(table.foldedLabel(i))),
                        by(
                                table,
                                Basis.STATE_GRANT,
                                i -> BudgetWords.STATE_GRANT
                                        .matcher(table.label(i))
                                        .find()),
                        by(table, Basis.WORDS, i -> BudgetWords.isAppliedFor(table.foldedLabel(i))),
                        new SupportRows(body.map(b -> rowsOf(b, table)).orElse(List.of()), Basis.BODY))
                .filter(found -> !found.rows.isEmpty())
                .findFirst()
                .or(() -> Optional.of(byAmount(table, applied)).filter(found -> !found.rows.isEmpty()))
                .orElseGet(() -> byProgramme(table, applied));
    }

    /** The one row that is called a support, "ESF-stöd", where none has the amount applied for. */
    private static SupportRows byProgramme(TableView table, Optional<Money> applied) {
        if (applied.isEmpty() || table.items().stream().anyMatch(i -> applied.equals(table.total(i)))) {
            return new SupportRows(List.of(), Basis.AMOUNT);
        }
        SupportRows found = by(table, Basis.PROGRAMME, i -> BudgetWords.isProgramme(table.foldedLabel(i)));
        return found.rows.size() == 1 ? found : new SupportRows(List.of(), Basis.AMOUNT);
    }

    private static SupportRows by(TableView table, Basis evidence, Predicate<Integer> shows) {
        return new SupportRows(table.items().stream().filter(shows).toList(), evidence);
    }

    /** Of several of that amount, the one below the sum of the co-financing. */
    private static SupportRows byAmount(TableView table, Optional<Money> applied) {
        List<Integer> rows = table.items().stream()
                .filter(i -> applied.isPresent() && applied.equals(table.total(i)))
                .toList();
        int sum = IntStream.range(0, table.rows().size())
                .filter(i ->
                        table.rows().get(i).kind() != RowKind.ITEM && BudgetWords.isCofinancing(table.foldedLabel(i)))
                .max()
                .orElse(table.rows().size());
        List<Integer> below = rows.stream().filter(i -> i > sum).toList();
        List<Integer> found = rows.size() == 1 ? rows : below;
        return new SupportRows(found.size() == 1 ? found : List.of(), Basis.AMOUNT);
    }

    /** The items whose label begins with a folded name. */
    public static List<Integer> rowsOf(String body, TableView table) {
        return body.isEmpty()
                ? List.of()
                : table.items().stream()
                        .filter(i -> beginsWith(body, table.foldedLabel(i)) || isMisread(body, table, i))
                        .toList();
    }

    private static boolean beginsWith(String body, String label) {
        return label.startsWith(body)
                && (label.length() == body.length() || !Character.isLetterOrDigit(label.charAt(body.length())));
    }

    /** "region x lär" of a picture for "region x län". */
    private static boolean isMisread(String body, TableView table, int row) {
        String label = table.foldedLabel(row);
        int length = Math.min(label.length(), body.length());
        return TableView.isReadFromPicture(table.rows().get(row))
                && body.length() > LEAST_MISREAD
                && DISTANCE.apply(label.substring(0, length), body) == 1
                && label.startsWith(" ", length);
    }
}
