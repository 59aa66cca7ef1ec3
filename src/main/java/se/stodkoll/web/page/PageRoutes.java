package se.stodkoll.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.diary.DiaryNoteDocx;
import se.stodkoll.review.Desk;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.decide.Effect;
import se.stodkoll.web.decide.WishForm;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.list.CaseList;
import se.stodkoll.web.list.Choice;
import se.stodkoll.web.list.KeptCases;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Original;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.view.CaseViews.Said;
import se.stodkoll.web.view.PageViews.Done;
import se.stodkoll.web.view.Resources;
import se.stodkoll.web.view.Words;

/** The pages that people use, and the forms on them. */
public final class PageRoutes {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte PNG_START = (byte) 0x89;
    /** With which a person can be done with a case. */
    private static final Set<ReviewAct> LAST_WORDS = Set.of(ReviewAct.CONFIRM, ReviewAct.DISMISS, ReviewAct.DEFER);

    private static final Map<String, String> ASSETS =
            Map.of("review.css", "text/css", "review.js", "text/javascript", "grid.js", "text/javascript");

    private static final String KEPT_APART = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final Map<String, String> REPORT_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "json", "application/json",
            "csv", "text/csv; charset=utf-8",
            "png", "image/png",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Office office;
    private final Decisions decisions;
    private final Screens screens;
    private final KeptCases kept;

    public PageRoutes(Office office, Decisions decisions, Screens screens, KeptCases kept) {
        this.office = office;
        this.decisions = decisions;
        this.screens = screens;
        this.kept = kept;
    }

    public void attach(RoutesConfig routes) {
        routes.get("/", context -> context.html(screens.queue(context, Notice.take(context, office))));
        routes.get(
                "/arende/{id}",
                context -> context.html(
                        screens.matter(context, context.pathParam("id"), Said.of(Notice.take(context, office)))));
        routes.get("/arende/{id}/anteckning.docx", context -> note(context, "docx", DOCX, DiaryNoteDocx::of));
        routes.get("/arende/{id}/anteckning.pdf", context -> note(context, "pdf", "application/pdf", office::pdf));
        routes.post("/arende/{id}", this::decide);
        routes.post("/inkorg", this::drop);
        routes.get("/sida/{document}/{page}", this::picture);
        routes.get("/original/{document}", context -> original(context, context.pathParam("document")));
        // where the report, served from here, looks for originals beside itself
        routes.get(
                "/archive/{day}/{name}",
                context -> original(context, context.pathParam("name").replaceFirst("\\..*", "")));
        routes.get("/report/latest/<path>", this::report);
        ASSETS.forEach(
                (name, type) -> routes.get("/" + name, context -> Resources.send(context, "/review/" + name, type)));
    }

    private void decide(Context context) {
        String id = context.pathParam("id");
        Desk before = office.desk();
        CaseList listBefore = kept.of(before);
        try {
            ReviewEvent event = decisions.decide(id, WishForm.of(context), Guard.person(context));
            context.redirect(decided(context, before.find(id), listBefore, event), HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            if (before.find(id).isEmpty()) {
                throw refusal;
            }
            context.status(refusal.status());
            context.html(
                    screens.matter(context, id, new Said(Done.NOTHING, refusal.getMessage(), WishForm.typed(context))));
        }
    }

    /** Tells of a decision, and where one goes on: at the case, or where one is done with it at the next. */
    private String decided(Context context, Optional<Case> before, CaseList listBefore, ReviewEvent event) {
        String id = context.pathParam("id");
        String part = event.subject().parts().get(0);
        Desk after = office.desk();
        Optional<Case> found = after.find(id).or(() -> after.caseOf(part));
        if (found.isEmpty()) {
            Notice.leave(context, Effect.told(event) + " Papperet säger nu inget, och är inget ärende.");
            return "/papper/" + part;
        }
        Case matter = found.get();
        Choice choice = Choice.of(context);
        CaseList listAfter = kept.of(after);
        boolean isDone = LAST_WORDS.contains(event.act())
                && listAfter
                        .find(matter.id())
                        .filter(e -> e.attention().isDone())
                        .isPresent();
        String told = (isDone ? Words.name(matter) + ": " : "") + Effect.told(event, before, matter);
        if (event.act() == ReviewAct.UNDO) {
            Notice.leave(context, told);
        } else {
            Notice.leave(context, told, matter.id(), event.number());
        }
        return isDone
                ? listBefore
                        .nextIn(listAfter, choice, Guard.person(context), id)
                        .map(choice::atCase)
                        .orElse(choice.at("/"))
                : choice.atCase(matter.id());
    }

    private void drop(Context context) throws IOException {
        List<UploadedFile> files = context.uploadedFiles("filer").stream()
                .filter(f -> f.size() > 0)
                .toList();
        if (files.isEmpty()) {
            throw Refusal.bad("Välj minst en fil att lämna.");
        }
        for (UploadedFile file : files) {
            try (InputStream content = file.content()) {
                office.drop(file.filename(), content);
            }
        }
        String notice = files.size() == 1 ? "1 fil lämnad" : files.size() + " filer lämnade";
        Notice.leave(context, notice + ". Den som är läst står här efter nästa natt.");
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void note(Context context, String ending, String type, Function<DiaryNote, byte[]> setting) {
        String id = context.pathParam("id");
        byte[] set = setting.apply(screens.note(context, id));
        context.header(
                "Content-Disposition",
                "attachment; filename=\"" + id.replaceAll("[^A-Za-z0-9-]", "") + "." + ending + "\"");
        context.contentType(type).result(set);
    }

    private void original(Context context, String sha256) throws IOException {
        Original original =
                office.original(sha256).orElseThrow(() -> Refusal.notFound("Originalet finns inte i arkivet."));
        boolean shown = original.mediaType().equals("application/pdf");
        if (shown) {
            context.header("Content-Security-Policy", KEPT_APART); // a browser's own reader of PDF brings its own style
        }
        String name = URLEncoder.encode(original.name().replaceFirst(".*/", ""), StandardCharsets.UTF_8)
                .replace("+", "%20");
        context.header("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        send(context, original.path(), shown ? "application/pdf" : "application/octet-stream");
    }

    private void report(Context context) throws IOException {
        String path = context.pathParam("path");
        Path file = office.report(path)
                .orElseThrow(() -> Refusal.notFound("Det finns ingen rapport än. Den skrivs av nästa natt."));
        String ending = path.substring(path.lastIndexOf('.') + 1);
        if (ending.equals("html")) {
            context.header(
                    "Content-Security-Policy",
                    KEPT_APART); // it states a stricter one itself, by the sums of its own script and style
        }
        send(context, file, REPORT_TYPES.get(ending));
    }

    private static void send(Context context, Path file, String type) throws IOException {
        context.contentType(type).result(Files.newInputStream(file));
    }

    private void picture(Context context) throws IOException {
        String page = context.pathParam("page");
        byte[] picture = office.picture(
                        context.pathParam("document"), page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0)
                .orElseThrow(() -> Refusal.notFound("Sidan har ingen bild."));
        context.contentType(picture[0] == PNG_START ? "image/png" : "image/jpeg")
                .result(picture);
    }
}
