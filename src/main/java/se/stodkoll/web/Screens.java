package se.stodkoll.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.Case;
import se.stodkoll.model.CaseStatus;
import se.stodkoll.model.Field;
import se.stodkoll.model.Finding;
import se.stodkoll.model.ReviewAct;
import se.stodkoll.model.ReviewEvent;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.review.Desk;
import se.stodkoll.web.Views.Frame;
import se.stodkoll.web.Views.Queue;
import se.stodkoll.web.Views.QueueRow;
import se.stodkoll.web.Views.Said;
import se.stodkoll.web.Views.Tab;

/** The pages as text. */
final class Screens {
    private static final int ROWS_AT_ONCE = 100;

    private final Office office;
    private final WebSettings settings;

    Screens(Office office, WebSettings settings) {
        this.office = office;
        this.settings = settings;
    }

    private Frame frame(Context context, String title) {
        return new Frame(title, Guard.person(context), Guard.token(context), settings.demandsLogin());
    }

    String message(Context context, String text) {
        return Templates.render("review/message.jte", new Views.Message(frame(context, "Stödkoll"), text));
    }

    String queue(Context context, String notice) {
        Night night = new Night(office.desk().report());
        String status = Optional.ofNullable(context.queryParam("lage")).orElse("");
        String search = Optional.ofNullable(context.queryParam("sok")).orElse("");
        int from = Optional.ofNullable(context.queryParam("fran"))
                .filter(n -> n.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        List<Matter> fitting = night.matters().stream()
                .filter(m -> status.isEmpty() || m.matter().status().name().equalsIgnoreCase(status))
                .filter(m -> fits(m, search))
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
        tabs.add(new Tab("", "Alla", night.matters().size(), chosen.isEmpty()));
        for (CaseStatus status : List.of(CaseStatus.MISMATCH, CaseStatus.REVIEW, CaseStatus.UNMATCHED, CaseStatus.MATCH)) {
            int count = (int) night.matters().stream()
                    .filter(m -> m.matter().status() == status)
                    .count();
            String code = status.name().toLowerCase(Locale.ROOT);
            tabs.add(new Tab(code, SwedishTerms.of(status), count, code.equalsIgnoreCase(chosen)));
        }
        return tabs;
    }

    /** Every word in the names, numbers, amounts or files of the case. */
    private static boolean fits(Matter m, String search) {
        if (search.isBlank()) {
            return true;
        }
        Stream<String> fields = Stream.of(
                        m.ofApplication(a -> a.applicant().name()),
                        m.ofApplication(a -> a.identity().diaryNumber()),
                        m.ofDecision(d -> d.grant().beneficiary()),
                        m.ofDecision(d -> d.diaryNumber()))
                .flatMap(Optional::stream)
                .map(Field::value);
        Stream<String> money = Stream.of(m.requested(), m.granted())
                .flatMap(Optional::stream)
                .map(f -> f.value().kronor().toPlainString());
        String all = Stream.of(
                        Stream.of(m.matter().id(), m.matter().projectName()),
                        fields,
                        money,
                        m.parts().stream().map(p -> p.document().file()))
                .flatMap(s -> s)
                .collect(Collectors.joining(" | "))
                .toLowerCase(Locale.ROOT);
        String folded = search.toLowerCase(Locale.ROOT).replaceAll("(\\d)[\\s\\u00a0\\u202f]+(?=\\d)", "$1");
        return Stream.of(folded.split("\\s+")).allMatch(all::contains);
    }

    private static QueueRow row(Matter m) {
        Case c = m.matter();
        return new QueueRow(
                c.id(),
                Words.mark(c.status()),
                name(c),
                amounts(m),
                m.difference().isZero() ? "" : SwedishFormat.kronor(m.difference()),
                c.findings().stream()
                        .filter(f -> !f.isDismissed())
                        .map(f -> SwedishTerms.of(f.rule()))
                        .distinct()
                        .toList(),
                state(c));
    }

    static String name(Case c) {
        return c.projectName().isBlank() ? "Utan namn" : c.projectName();
    }

    static String amounts(Matter m) {
        Stream<String> applied = m.requested().stream().map(f -> "Sökt " + SwedishFormat.kronor(f.value()));
        Stream<String> decided = m.granted().stream().map(f -> "Beslutat " + SwedishFormat.kronor(f.value()));
        return Stream.concat(applied, decided).collect(Collectors.joining(" · "));
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
        Night night = new Night(desk.report());
        return Templates.render(
                "review/case.jte",
                new CaseScreen(office, desk, night, matter).page(frame(context, name(matter)), said));
    }
}
