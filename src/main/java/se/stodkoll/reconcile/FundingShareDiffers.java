package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.stodkoll.model.Application;
import se.stodkoll.model.Budget;
import se.stodkoll.model.BudgetTable;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Rule;

/**
 * {@link Rule#FUNDING_SHARE_DIFFERS}: the amount applied for is neither the granting body's 1:1 row of the financing
 * table nor its rows together; in the form, its rows "Stödfinansiering". Silent where the table names no such row.
 */
final class FundingShareDiffers implements CaseRule {
    /** A shorter name with another letter is another name. */
    private static final int LEAST_MISREAD = 8;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

    private static final Pattern WORK_TIME = Pattern.compile("arbetad tid|in natura");

    /** What a label says of the money besides whose it is: "Region X, anslag 1:1". */
    private static final Pattern KIND_OF_MONEY =
            Pattern.compile("(?U)(?:[\\s,:;(–-]+|\\b(?:regionala|statliga)\\b|\\b(?:stats|projekt|utvecklings|tillv[aä]xt)?(?:anslag|anslaget|medel|bidrag))*$");

    @Override
    public List<Fired> check(CaseView view) {
        return view.applications().stream().flatMap(a -> check(view, a)).toList();
    }

    private static Stream<Fired> check(CaseView view, Application a) {
        Optional<BudgetTable> financing = a.budget().flatMap(Budget::financing);
        return a.request().amount().stream()
                .flatMap(applied -> financing.stream().flatMap(t -> check(view, applied, new TableView(t))));
    }

    private static Stream<Fired> check(CaseView view, Field<Money> applied, TableView table) {
        List<List<Integer>> candidates = candidates(table);
        List<Figures> sums = candidates.stream()
                .map(rows -> Figures.of(table, rows))
                .filter(f -> f.total().isPresent())
                .toList();
        Money tolerance = table.tolerance(view.tolerances());
        boolean known = sums.size() == candidates.size() && !sums.isEmpty();
        boolean agrees = sums.stream().anyMatch(f -> !f.total().get().differsFrom(applied.value(), tolerance));
        return known && !agrees
                ? Stream.of(fired(
                        view,
                        applied,
                        sums.get(0),
                        table.label(candidates.get(0).get(0))))
                : Stream.empty();
    }

    /** The rows that may make up what is applied for, the one to name in a message first. */
    private static List<List<Integer>> candidates(TableView table) {
        List<Integer> support = table.items().stream()
                .filter(i -> Figures.isSupport(table.foldedLabel(i)))
                .toList();
        List<Integer> state = (support.isEmpty() ? table.items() : support)
                .stream()
                        .filter(i -> Figures.STATE_GRANT.matcher(table.label(i)).find())
                        .toList();
        List<List<Integer>> candidates = new ArrayList<>();
        if (!support.isEmpty()) {
            candidates.add(support);
        }
        state.forEach(i -> candidates.add(List.of(i)));
        if (support.isEmpty() && !state.isEmpty()) {
            List<Integer> own = rowsOf(grantingBody(table.foldedLabel(state.get(0))), table);
            candidates.add(own);
            candidates.add(own.stream()
                    .filter(i -> !WORK_TIME.matcher(table.foldedLabel(i)).find())
                    .toList());
        }
        return candidates.stream().filter(c -> !c.isEmpty()).distinct().toList();
    }

    /** "region x" of "region x, anslag 1:1"; empty where the label names no body before the grant. */
    private static String grantingBody(String label) {
        String before = Figures.STATE_GRANT.split(label, 2)[0];
        return KIND_OF_MONEY.matcher(before).replaceFirst("");
    }

    private static List<Integer> rowsOf(String body, TableView table) {
        Pattern start = Pattern.compile("(?U)^" + Pattern.quote(body) + "\\b");
        return body.isEmpty()
                ? List.of()
                : table.items().stream()
                        .filter(i -> start.matcher(table.foldedLabel(i)).find() || isMisread(body, table, i))
                        .toList();
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

    private static Fired fired(CaseView view, Field<Money> applied, Figures row, String label) {
        Money share = row.total().orElseThrow();
        Draft draft = Draft.of(Rule.FUNDING_SHARE_DIFFERS)
                .where("rad " + label)
                .money(share, applied.value())
                .seen(applied)
                .mend(applied, share);
        row.single().ifPresent(f -> draft.seen(f).mend(f, applied.value()));
        String sv = view.place(applied) + ": sökt belopp är " + Wording.kr(applied.value())
                + ", finansieringstabellen har " + Wording.kr(share) + " (rad " + label + ").";
        String en = view.placeEn(applied) + ": applied for " + Wording.sek(applied.value())
                + ", the financing table has " + Wording.sek(share) + " (row " + label + ").";
        return draft.say(sv, en);
    }
}
