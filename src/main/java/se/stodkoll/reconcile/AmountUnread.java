package se.stodkoll.reconcile;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Rule;

/**
 * {@link Rule#LOW_CONFIDENCE} where one side of a granted application states no amount that could be read: nobody may
 * take such a case for one that agrees.
 */
final class AmountUnread implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        Optional<Field<Money>> applied =
                view.applications().stream().flatMap(a -> a.request().amount().stream()).findFirst();
        Optional<Field<Money>> granted =
                view.decisions().stream().flatMap(d -> d.grant().maxAmount().stream()).findFirst();
        boolean oneSided = view.application().isEmpty() || view.decision().isEmpty();
        boolean rejected = view.decisions().stream().anyMatch(d -> d.grant().rejected());
        if (oneSided || rejected || applied.isPresent() == granted.isPresent()) {
            return List.of();
        }
        return List.of(applied.map(a -> fired(view, a, "Sökt", "beviljat", "beslutet", "applied for", "granted"))
                .orElseGet(() -> fired(
                        view, granted.orElseThrow(), "Beviljat", "sökt", "ansökan", "granted", "applied for")));
    }

    private static Fired fired(
            CaseView view, Field<Money> read, String here, String lacking, String where, String known, String unknown) {
        String sv = "Osäker läsning: " + here + " belopp är " + Wording.kr(read.value()) + " (" + view.place(read)
                + "), men " + lacking + " belopp hittades inte i " + where + ". Titta på sidan och jämför beloppen.";
        String en = "Uncertain reading: the amount " + known + " is " + Wording.sek(read.value()) + " ("
                + view.placeEn(read) + "), but no amount " + unknown + " was found. Look at the page and compare.";
        return Draft.of(Rule.LOW_CONFIDENCE).where("belopp").seen(read).say(sv, en);
    }
}
