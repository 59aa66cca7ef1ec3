package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Period;
import se.stodkoll.model.Rule;

/** {@link Rule#RESTATED_DIFFERS}: what a decision says was applied for is not what it grants. */
final class RestatedDiffers implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        return view.isJoint() ? List.of() : view.decision().stream().flatMap(d -> check(view, d)).toList();
    }

    private static Stream<Fired> check(CaseView view, Decision d) {
        Period restated = d.restated().period();
        return Stream.of(
                        amount(view, d.restated().amount(), d.grant().maxAmount()),
                        percent(view, d.restated().percent(), d.grant().percent()),
                        date(view, "start", restated.start(), d.period().start()),
                        date(view, "slut", restated.end(), d.period().end()))
                .flatMap(Optional::stream);
    }

    private static Optional<Fired> amount(
            CaseView view, Optional<Field<Money>> restated, Optional<Field<Money>> granted) {
        if (restated.isEmpty() || granted.isEmpty()) {
            return Optional.empty();
        }
        Money r = restated.get().value();
        Money g = granted.get().value();
        if (!r.differsFrom(g, view.tolerances().money())) {
            return Optional.empty();
        }
        return Optional.of(Draft.of(Rule.RESTATED_DIFFERS)
                .where("belopp")
                .money(r, g)
                .eitherWay(restated.get(), granted.get())
                .say(
                        sv(view, granted.get(), "beloppet", Wording.kr(g), Wording.kr(r)),
                        en(view, granted.get(), "amount", Wording.sek(g), Wording.sek(r))));
    }

    private static Optional<Fired> percent(
            CaseView view, Optional<Field<BigDecimal>> restated, Optional<Field<BigDecimal>> granted) {
        if (restated.isEmpty() || granted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal r = restated.get().value();
        BigDecimal g = granted.get().value();
        if (g.subtract(r).abs().compareTo(view.tolerances().percentPoints()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Draft.of(Rule.RESTATED_DIFFERS)
                .where("andel")
                .percent(r, g)
                .eitherWay(restated.get(), granted.get())
                .say(
                        sv(view, granted.get(), "andelen", Wording.procent(g), Wording.procent(r)),
                        en(view, granted.get(), "share", Wording.percent(g), Wording.percent(r))));
    }

    private static Optional<Fired> date(
            CaseView view, String end, Optional<Field<LocalDate>> restated, Optional<Field<LocalDate>> granted) {
        if (restated.isEmpty() || granted.isEmpty()) {
            return Optional.empty();
        }
        LocalDate r = restated.get().value();
        LocalDate g = granted.get().value();
        if (r.equals(g)) {
            return Optional.empty();
        }
        return Optional.of(Draft.of(Rule.RESTATED_DIFFERS)
                .where(end)
                .dates(r, g)
                .eitherWay(restated.get(), granted.get())
                .say(
                        sv(view, granted.get(), end + "datumet", g.toString(), r.toString()),
                        en(
                                view,
                                granted.get(),
                                (end.equals("slut") ? "end" : "start") + " date",
                                g.toString(),
                                r.toString())));
    }

    private static String sv(CaseView view, Field<?> at, String what, String granted, String restated) {
        return view.place(at) + ": " + what + " som beviljas är " + granted + ", men samma beslut återger ansökan med "
                + restated + ".";
    }

    private static String en(CaseView view, Field<?> at, String what, String granted, String restated) {
        return view.placeEn(at) + ": the " + what + " granted is " + granted
                + ", but the same decision restates the application as " + restated + ".";
    }
}
