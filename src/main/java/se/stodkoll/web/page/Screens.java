package se.stodkoll.web.page;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.review.Desk;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.list.CaseEntry;
import se.stodkoll.web.list.CaseFilter;
import se.stodkoll.web.list.CaseList;
import se.stodkoll.web.list.CaseOrder;
import se.stodkoll.web.list.Choice;
import se.stodkoll.web.list.KeptCases;
import se.stodkoll.web.matter.CaseNote;
import se.stodkoll.web.matter.CaseScreen;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.office.WebSettings;
import se.stodkoll.web.view.CaseViews.EventRow;
import se.stodkoll.web.view.CaseViews.Said;
import se.stodkoll.web.view.PageViews;
import se.stodkoll.web.view.PageViews.Chosen;
import se.stodkoll.web.view.PageViews.Done;
import se.stodkoll.web.view.PageViews.Frame;
import se.stodkoll.web.view.PageViews.Queue;
import se.stodkoll.web.view.PageViews.QueueRow;
import se.stodkoll.web.view.PageViews.Tab;
import se.stodkoll.web.view.Templates;
import se.stodkoll.web.view.Words;

/** The pages as text. */
public final class Screens {
    /** So that a day stands on one line. */
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final Office office;
    private final WebSettings settings;
    private final KeptCases kept;
    private final Clock clock;

    /** @param clock tells when a note was made */
    public Screens(Office office, WebSettings settings, KeptCases kept, Clock clock) {
        this.clock = clock;
        this.office = office;
        this.settings = settings;
        this.kept = kept;
    }

    public Frame frame(Context context, String title) {
        return new Frame(
                title,
                Guard.person(context),
                Guard.person(context).isEmpty() ? "" : Guard.token(context),
                settings.demandsLogin());
    }

    public String message(Context context, String text) {
        return Templates.render("review/message.jte", new PageViews.Message(frame(context, "Stödkoll"), text));
    }

    String queue(Context context, Done done) {
        Desk desk = office.desk();
        Choice choice = Choice.of(context);
        String person = Guard.person(context);
        int from = Optional.ofNullable(context.queryParam("fran"))
                .filter(n -> n.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        CaseList cases = kept.of(desk);
        List<CaseEntry> chosen = cases.chosen(choice, person);
        List<QueueRow> rows = chosen.stream()
                .skip(from)
                .limit(Choice.ROWS_AT_ONCE)
                .map(e -> row(e, choice))
                .toList();
        String count = SwedishFormat.count(rows.size()) + " av " + SwedishFormat.count(chosen.size()) + " ärenden";
        return Templates.render(
                "review/queue.jte",
                new Queue(
                        frame(context, "Ärenden att granska"),
                        done,
                        desk.earlier().map(Screens::told).orElse(""),
                        chosen(cases, choice, person),
                        rows,
                        "Visar " + count,
                        from + Choice.ROWS_AT_ONCE < chosen.size() ? choice.page(from + Choice.ROWS_AT_ONCE) : "",
                        Decisions.people(office, desk, person),
                        UnreadPapers.of(desk).size()));
    }

    private static String told(EarlierNight night) {
        return "Ärendena är från natten som slutade "
                + SwedishFormat.minute(night.finishedAt()).replace('-', NO_BREAK_HYPHEN)
                + " och jämfördes av version " + night.version()
                + ". Programmet eller dess inställningar har ändrats sedan dess: nästa natt jämförs alla på nytt.";
    }

    private static Chosen chosen(CaseList cases, Choice choice, String person) {
        List<Tab> tabs = new ArrayList<>();
        for (CaseFilter filter : CaseFilter.values()) {
            Choice other = new Choice(filter, "", choice.order());
            int count = cases.chosen(other, person).size();
            if (count > 0 || filter == choice.filter() || filter == CaseFilter.TO_DO || filter == CaseFilter.ALL) {
                tabs.add(new Tab(filter.code(), filter.label(), other.at("/"), count, filter == choice.filter()));
            }
        }
        List<Tab> orders = Stream.of(CaseOrder.values())
                .map(o -> new Tab(o.code(), o.label(), "", 0, o == choice.order()))
                .toList();
        return new Chosen(
                tabs,
                choice.filter().code(),
                choice.search(),
                orders,
                choice.with(CaseFilter.ALL).at("/"),
                choice.at("/arenden"));
    }

    private static QueueRow row(CaseEntry entry, Choice choice) {
        Matter m = entry.matter();
        Case c = m.matter();
        Instant last = entry.arrival().last();
        String day = SwedishFormat.date(SwedishFormat.day(last)).replace('-', NO_BREAK_HYPHEN);
        String arrived = last.equals(Instant.EPOCH) ? "" : "Kom\u00a0" + day;
        return new QueueRow(
                c.id(),
                choice.atCase(c.id()),
                StateMark.of(c.status()),
                Words.name(c),
                Stream.of(Told.amounts(m), arrived)
                        .filter(s -> !s.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""),
                entry.amounts().difference().isZero()
                        ? ""
                        : SwedishFormat.kronor(entry.amounts().difference()),
                c.leads().stream()
                        .filter(f -> !f.isDismissed())
                        .map(StateMark::title)
                        .distinct()
                        .toList(),
                Stream.of(entry.attention().isDone() ? SwedishTerms.state(entry.attention()) : "", entry.assignee())
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    String matter(Context context, String caseId, Said said) {
        Desk desk = office.desk();
        Case matter = desk.find(caseId)
                .orElseThrow(() -> Refusal.notFound(
                        "Ärendet finns inte längre under det namnet. Gå till listan och öppna det därifrån."));
        CaseScreen screen = new CaseScreen(office, desk, kept.of(desk), matter);
        return Templates.render(
                "review/case.jte", screen.page(frame(context, Words.name(matter)), said, Choice.of(context)));
    }

    /** The case laid down for the diary. */
    DiaryNote note(Context context, String caseId) {
        Desk desk = office.desk();
        CaseList cases = kept.of(desk);
        CaseEntry entry = cases.find(caseId).orElseThrow(() -> Refusal.notFound("Ärendet finns inte."));
        List<EventRow> history =
                new CaseScreen(office, desk, cases, entry.matter().matter()).history();
        return new CaseNote(office, cases.night(), entry, history)
                .of(Guard.person(context), SwedishFormat.minute(clock.instant()));
    }
}
