package se.stodkoll.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.Case;
import se.stodkoll.model.CaseStatus;
import se.stodkoll.model.Finding;
import se.stodkoll.model.ReviewAct;
import se.stodkoll.model.ReviewEvent;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.review.Desk;
import se.stodkoll.web.Views.Frame;
import se.stodkoll.web.Views.Queue;
import se.stodkoll.web.Views.QueueRow;
import se.stodkoll.web.Views.Said;
import se.stodkoll.web.Views.Tab;

/** The pages as text. */
final class Screens {
    private static final int ROWS_AT_ONCE = 100;
    /** The queue that a morning begins with. */
    private static final String LEFT = "kvar";

    private final Office office;
    private final WebSettings settings;
    private final KeptNight kept;

    Screens(Office office, WebSettings settings, KeptNight kept) {
        this.office = office;
        this.settings = settings;
        this.kept = kept;
    }

    Frame frame(Context context, String title) {
        return new Frame(title, Guard.person(context), Guard.person(context).isEmpty() ? "" : Guard.token(context), settings.demandsLogin());
    }

    String message(Context context, String text) {
        return Templates.render("review/message.jte", new Views.Message(frame(context, "Stödkoll"), text));
    }

    String queue(Context context, String notice) {
        Night night = kept.of(office.desk());
        String status = Optional.ofNullable(context.queryParam("lage")).orElse(LEFT);
        String search = Optional.ofNullable(context.queryParam("sok")).orElse("");
        int from = Optional.ofNullable(context.queryParam("fran"))
                .filter(n -> n.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        List<String> words = words(search);
        List<Matter> fitting = night.matters().stream()
                .filter(m -> isIn(m.matter(), status) && fits(m, words))
                .toList();
        List<QueueRow> rows = fitting.stream().skip(from).limit(ROWS_AT_ONCE).map(Screens::row).toList();
        boolean more = from + ROWS_AT_ONCE < fitting.size();
        return Templates.render(
                "review/queue.jte",
                new Queue(
                        frame(context, "Ärenden att granska"),
                        notice,
                        tabs(night, status),
                        search,
                        status,
                        rows,
                        "Visar " + SwedishFormat.count(rows.size()) + " av " + SwedishFormat.count(fitting.size()) + " ärenden",
                        more ? String.valueOf(from + ROWS_AT_ONCE) : ""));
    }

    private static List<Tab> tabs(Night night, String chosen) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(night, LEFT, "Kvar att granska", chosen));
        for (CaseStatus status : List.of(CaseStatus.MISMATCH, CaseStatus.REVIEW, CaseStatus.UNMATCHED, CaseStatus.MATCH)) {
            tabs.add(tab(night, status.name().toLowerCase(Locale.ROOT), SwedishTerms.of(status), chosen));
        }
        tabs.add(tab(night, "", "Alla", chosen));
        return tabs;
    }

    private static Tab tab(Night night, String code, String label, String chosen) {
        int count = (int) night.matters().stream().filter(m -> isIn(m.matter(), code)).count();
        return new Tab(code, label, count, code.equalsIgnoreCase(chosen));
    }

    /** Left are the cases that do not match and that no person has looked through or put off. */
    private static boolean isIn(Case c, String tab) {
        return tab.isEmpty()
                || c.status().name().equalsIgnoreCase(tab)
                || LEFT.equals(tab) && c.status() != CaseStatus.MATCH && state(c).isEmpty();
    }

    /** Every word in the names, numbers, amounts or files of the case. */
    private static boolean fits(Matter m, List<String> words) {
        String all = words.isEmpty() ? "" : Told.searchText(m);
        return words.stream().allMatch(all::contains);
    }

    private static List<String> words(String search) {
        String folded = search.toLowerCase(Locale.ROOT).replaceAll("(\\d)[\\s\\u00a0\\u202f]+(?=\\d)", "$1");
        return Stream.of(folded.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    private static QueueRow row(Matter m) {
        Case c = m.matter();
        return new QueueRow(
                c.id(),
                Words.mark(c.status()),
                name(c),
                Told.amounts(m),
                m.difference().isZero() ? "" : SwedishFormat.kronor(m.difference()),
                c.findings().stream()
                        .filter(f -> !f.isDismissed())
                        .map(Words::title)
                        .distinct()
                        .toList(),
                state(c));
    }

    static String name(Case c) {
        return c.projectName().isBlank() ? "Utan namn" : c.projectName();
    }

    /** The last word on the whole case, or that every finding has got its verdict. */
    private static String state(Case c) {
        Optional<ReviewEvent> last = c.reviews().stream()
                .filter(e -> e.subject().field().isEmpty() && e.subject().finding().isEmpty())
                .filter(e -> e.act() == ReviewAct.DEFER || e.act() == ReviewAct.CONFIRM)
                .reduce((a, b) -> b);
        if (last.isPresent()) {
            return last.get().act() == ReviewAct.DEFER ? "Uppskjutet" : "Genomgånget";
        }
        boolean decided = !c.findings().isEmpty() && c.findings().stream().map(Finding::verdict).allMatch(Optional::isPresent);
        return decided ? "Genomgånget" : "";
    }

    String matter(Context context, String caseId, Said said) {
        Desk desk = office.desk();
        Case matter = desk.find(caseId).orElseThrow(() -> Refusal.notFound(
                "Ärendet finns inte längre under det namnet. Gå till listan och öppna det därifrån."));
        Night night = kept.of(desk);
        return Templates.render(
                "review/case.jte",
                new CaseScreen(office, desk, night, matter).page(frame(context, name(matter)), said));
    }
}
