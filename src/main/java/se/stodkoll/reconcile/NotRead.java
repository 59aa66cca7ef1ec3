package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.Application;
import se.stodkoll.model.Evidence;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Rule;
import se.stodkoll.model.Unread;

/**
 * {@link Rule#NOT_READ}: a side of the case was not read far enough to compare, or a part of it holds what could not be
 * read. Nobody may take such a case for one that agrees.
 */
final class NotRead implements CaseRule {
    @Override
    public List<Fired> check(CaseView view) {
        List<Fired> found = new ArrayList<>();
        if (view.isPaired() && !view.isRejected() && !view.isJoint()) {
            found.addAll(figures(view));
        }
        view.applications().stream().flatMap(a -> emptyBudget(view, a).stream()).forEach(found::add);
        view.unread().stream().map(u -> unread(view, u)).forEach(found::add);
        return found;
    }

    /** Whether an amount or a percent of both sides was compared, or the application is turned down. */
    static boolean isCompared(CaseView view) {
        return view.isRejected() || view.isJoint() || isAmountCompared(view) || isPercentCompared(view);
    }

    private static boolean isAmountCompared(CaseView view) {
        return view.appliedAmount().isPresent() && view.grantedAmount().isPresent();
    }

    private static boolean isPercentCompared(CaseView view) {
        return view.application().flatMap(a -> a.request().percent()).isPresent()
                && view.granted(d -> d.grant().percent()).isPresent();
    }

    /** An amount of one side alone, or nothing that both state. */
    private static List<Fired> figures(CaseView view) {
        Optional<Field<Money>> applied = view.appliedAmount();
        Optional<Field<Money>> granted = view.grantedAmount();
        if (applied.isPresent() && granted.isEmpty()) {
            return List.of(oneAmount(view, applied.get(), "sökt", "beviljat", "beslutet", "applied for", "granted"));
        }
        if (granted.isPresent() && applied.isEmpty()) {
            return List.of(oneAmount(view, granted.get(), "beviljat", "sökt", "ansökan", "granted", "applied for"));
        }
        return isCompared(view) ? List.of() : List.of(noFigures(view));
    }

    private static Fired oneAmount(
            CaseView view, Field<Money> read, String here, String lacking, String where, String known, String unknown) {
        String sv = view.place(read) + ": " + here + " belopp är " + Wording.kr(read.value()) + ", men "
                + lacking + " belopp kunde inte läsas i " + where + ". Läs sidan och jämför beloppen.";
        String en = view.placeEn(read) + ": the amount " + known + " is " + Wording.sek(read.value())
                + ", but no amount " + unknown + " could be read. Read the page and compare.";
        return Draft.of(Rule.NOT_READ).where("belopp").seen(read).say(sv, en);
    }

    private static Fired noFigures(CaseView view) {
        Optional<Field<?>> applied = any(view.application().stream()
                .flatMap(a -> Stream.of(a.request().percent(), a.identity().projectName(), a.applicant().name())));
        Optional<Field<?>> granted = any(view.decision().stream()
                .flatMap(d -> Stream.of(d.grant().percent(), d.projectName(), d.grant().beneficiary())));
        Draft draft = Draft.of(Rule.NOT_READ).where("belopp");
        List<Field<?>> seen = Stream.of(applied, granted).flatMap(Optional::stream).toList();
        seen.forEach(draft::seen);
        String sv = "Varken belopp eller andel kunde läsas på båda sidor"
                + places(seen.stream().map(view::place).toList()) + ". Läs sidorna och jämför dem.";
        String en = "Neither an amount nor a share could be read on both sides"
                + places(seen.stream().map(view::placeEn).toList()) + ". Read the pages and compare them.";
        return draft.say(sv, en);
    }

    private static Optional<Field<?>> any(Stream<Optional<? extends Field<?>>> fields) {
        return fields.flatMap(Optional::stream).<Field<?>>map(f -> f).findFirst();
    }

    private static String places(List<String> places) {
        return places.isEmpty() ? "" : " (" + String.join(", ", places) + ")";
    }

    /** A budget without a row, of which the part does not say itself that it was not read. */
    private static Optional<Fired> emptyBudget(CaseView view, Application a) {
        boolean empty = a.budget()
                .filter(b -> Stream.of(b.costs(), b.financing(), b.inKind())
                        .flatMap(Optional::stream)
                        .allMatch(t -> t.rows().isEmpty()))
                .isPresent();
        boolean told = view.unread().stream().anyMatch(u -> u.kind() == Unread.Kind.BUDGET_WITHOUT_ROWS);
        if (!empty || told) {
            return Optional.empty();
        }
        Optional<Field<?>> at = any(Stream.of(a.request().amount(), a.identity().projectName(), a.applicant().name()));
        Draft draft = Draft.of(Rule.NOT_READ).where("budget");
        at.ifPresent(draft::seen);
        return Optional.of(draft.say(
                at.map(f -> view.place(f) + ": ").orElse("") + "ansökan har en budget, men ingen rad i den kunde läsas."
                        + " Läs sidan och jämför budgeten.",
                at.map(f -> view.placeEn(f) + ": ").orElse("") + "the application has a budget, but no row of it could be"
                        + " read. Read the page and compare the budget."));
    }

    private static Fired unread(CaseView view, Unread unread) {
        Evidence at = unread.evidence();
        String said = at.text().isBlank() ? "" : ": ”" + at.text() + "”";
        String saidEn = at.text().isBlank() ? "" : ": \"" + at.text() + "\"";
        Told told = Told.of(unread.kind());
        return Draft.of(Rule.NOT_READ)
                .where(told.where)
                .seen(at)
                .say(
                        view.place(at, "s.") + ": " + told.sv + said + ". " + told.todo,
                        view.place(at, "p.") + ": " + told.en + saidEn + ". " + told.todoEn);
    }

    /** What is said of each kind. */
    private record Told(String where, String sv, String todo, String en, String todoEn) {
        static Told of(Unread.Kind kind) {
            return switch (kind) {
                case MONEY_WITHOUT_RECORD -> new Told(
                        "text",
                        "här står om pengar som beviljas eller söks, men inget ärende kunde läsas ut",
                        "Läs sidan.",
                        "money is granted or sought here, but no matter could be read from it",
                        "Read the page.");
                case BUDGET_WITHOUT_ROWS -> new Told(
                        "budget",
                        "ansökan har en budget, men ingen rad i den kunde läsas",
                        "Läs sidan och jämför budgeten.",
                        "the application has a budget, but no row of it could be read",
                        "Read the page and compare the budget.");
                case TABLE_NOT_UNDERSTOOD -> new Told(
                        "tabell",
                        "här står en tabell med belopp, men det gick inte att förstå vad beloppen gäller",
                        "Läs tabellen.",
                        "here is a table of amounts, but what they are of could not be told",
                        "Read the table.");
                case CUT_OFF -> new Told(
                        "fil",
                        "filen slutar mitt i texten, så resten är inte läst",
                        "Hämta hela filen och lägg in den igen.",
                        "the file ends in the middle of its text, so the rest is not read",
                        "Get the whole file and hand it in again.");
                case FORM_NOT_SHOWN -> new Told(
                        "fil",
                        "filen är ett formulär som bara visas i det program det är gjort för, så det ifyllda är inte läst",
                        "Öppna formuläret där, skriv ut det till en ny PDF och lägg in den.",
                        "the file is a form that only its own program shows, so what is filled in is not read",
                        "Open the form there, print it to a new PDF and hand that in.");
            };
        }
    }
}
