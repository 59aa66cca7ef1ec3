package se.stodkoll.web;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.word.Box;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.diary.DiaryNoteDocx;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FindingKey;
import se.stodkoll.web.Views.Done;
import se.stodkoll.web.Views.Said;
import se.stodkoll.web.Views.Typed;

/** The pages that people use, and the forms on them. */
final class PageRoutes {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte PNG_START = (byte) 0x89;
    private static final int MOST_MARKED = 200;
    /** What can be decided of several cases at once. */
    private static final Set<ReviewAct> OF_MARKED = Set.of(ReviewAct.CONFIRM, ReviewAct.DEFER, ReviewAct.ASSIGN);
    /** With which a person can be done with a case. */
    private static final Set<ReviewAct> LAST_WORDS = Set.of(ReviewAct.CONFIRM, ReviewAct.DISMISS, ReviewAct.DEFER);

    private static final Map<String, String> ASSETS = Map.of("review.css", "text/css", "review.js", "text/javascript");

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

    PageRoutes(Office office, Decisions decisions, Screens screens, KeptCases kept) {
        this.office = office;
        this.decisions = decisions;
        this.screens = screens;
        this.kept = kept;
    }

    void attach(RoutesConfig routes) {
        routes.get("/", context -> context.html(screens.queue(context, Notice.take(context, office))));
        routes.get(
                "/arende/{id}",
                context -> context.html(
                        screens.matter(context, context.pathParam("id"), Said.of(Notice.take(context, office)))));
        routes.get("/arende/{id}/anteckning.docx", context -> note(context, "docx", DOCX, DiaryNoteDocx::of));
        routes.get("/arende/{id}/anteckning.pdf", context -> note(context, "pdf", "application/pdf", office::pdf));
        routes.post("/arende/{id}", this::decide);
        routes.post("/arenden", this::decideMarked);
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
            ReviewEvent event = decisions.decide(id, wish(context), Guard.person(context));
            Desk after = office.desk();
            Case matter = after.find(id)
                    .or(() -> after.caseOf(event.subject().parts().get(0)))
                    .orElseThrow();
            String name = Screens.name(matter);
            CaseList listAfter = kept.of(after);
            boolean isDone = LAST_WORDS.contains(event.act())
                    && listAfter
                            .find(matter.id())
                            .filter(e -> e.attention().isDone())
                            .isPresent();
            String told = (isDone ? name + ": " : "") + said(event, before.find(id), matter);
            if (event.act() == ReviewAct.UNDO) {
                Notice.leave(context, told);
            } else {
                Notice.leave(context, told, matter.id(), event.number());
            }
            Choice choice = Choice.of(context);
            String address = isDone
                    ? listBefore
                            .nextIn(listAfter, choice, Guard.person(context), id)
                            .map(choice::atCase)
                            .orElse(choice.at("/"))
                    : choice.atCase(matter.id());
            context.redirect(address, HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            if (before.find(id).isEmpty()) {
                throw refusal;
            }
            context.status(refusal.status());
            context.html(screens.matter(context, id, new Said(Done.NOTHING, refusal.getMessage(), typed(context))));
        }
    }

    private void decideMarked(Context context) {
        List<String> marked = context.formParams("markerat").stream().distinct().toList();
        Wish wish = wish(context);
        if (marked.isEmpty() || marked.size() > MOST_MARKED || !OF_MARKED.contains(wish.act())) {
            throw Refusal.bad("Markera minst ett ärende, högst " + MOST_MARKED + ", och välj vad som ska göras.");
        }
        List<String> refused = decisions.decideEach(marked, wish, Guard.person(context));
        int written = marked.size() - refused.size();
        String told = (written == 1 ? "1 ärende: " : written + " ärenden: ")
                + done(wish.act(), written == 1)
                + (refused.isEmpty()
                        ? "."
                        : ". " + refused.size() + " hade någon annan ändrat under tiden; de är som de var.");
        Notice.leave(context, told);
        context.redirect(Choice.of(context).at("/"), HttpStatus.SEE_OTHER);
    }

    private static String done(ReviewAct act, boolean isOne) {
        return switch (act) {
            case CONFIRM -> isOne ? "genomgånget" : "genomgångna";
            case DEFER -> isOne ? "uppskjutet" : "uppskjutna";
            case ASSIGN -> isOne ? "tilldelat" : "tilldelade";
            case CORRECT, DISMISS, PAIR, UNPAIR, NOTE, UNDO ->
                throw new IllegalArgumentException(act + " is not of several");
        };
    }

    /** What was done, and what came of it under the rules. */
    private static String said(ReviewEvent event, Optional<Case> before, Case after) {
        Set<String> had =
                new HashSet<>(before.map(c -> FindingKey.byKey(c).keySet()).orElse(Set.of()));
        Set<String> has = new HashSet<>(FindingKey.byKey(after).keySet());
        long gone = had.stream().filter(k -> !has.contains(k)).count();
        long come = has.stream().filter(k -> !had.contains(k)).count();
        String effect = gone + come == 0
                ? ""
                : " Reglerna kördes igen: " + gone + " fynd föll bort, " + come + (come == 1 ? " nytt" : " nya")
                        + " kom till.";
        return SwedishTerms.of(event) + " av " + event.person() + "." + effect;
    }

    /** What stood in the form that was refused. */
    private static Typed typed(Context context) {
        return new Typed(
                form(context, "del"),
                form(context, "falt"),
                form(context, "nytt"),
                form(context, "plats"),
                form(context, "skal"),
                form(context, "fynd"));
    }

    private static Wish wish(Context context) {
        String act = form(context, "beslut");
        Optional<Wish.Field> field = form(context, "falt").isEmpty()
                ? Optional.empty()
                : Optional.of(new Wish.Field(
                        form(context, "del"), form(context, "falt"), form(context, "gammalt"), pointed(context)));
        try {
            return new Wish(
                    ReviewAct.valueOf(act),
                    number(form(context, "sett")).orElse(0L),
                    field,
                    Optional.of(form(context, "fynd")).filter(s -> !s.isEmpty()),
                    Optional.of(form(context, "med")).filter(s -> !s.isEmpty()),
                    number(form(context, "nummer")),
                    form(context, "nytt"),
                    form(context, "skal"));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("Det finns inget sådant beslut. Ladda om sidan och försök igen.");
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** "page x0 y0 x1 y1", points. */
    private static Optional<Wish.Pointed> pointed(Context context) {
        String text = form(context, "plats");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,5}( \\d{1,5}(\\.\\d{1,3})?){4}")) {
            throw Refusal.bad("Platsen på sidan gick inte att läsa. Peka ut den igen.");
        }
        String[] n = text.split(" ");
        double x0 = Double.parseDouble(n[1]);
        double y0 = Double.parseDouble(n[2]);
        double x1 = Double.parseDouble(n[3]);
        double y1 = Double.parseDouble(n[4]);
        return Optional.of(new Wish.Pointed(
                Integer.parseInt(n[0]),
                new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1))));
    }

    private static String form(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
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
