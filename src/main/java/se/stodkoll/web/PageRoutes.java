package se.stodkoll.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.Box;
import se.stodkoll.model.Case;
import se.stodkoll.model.ReviewAct;
import se.stodkoll.model.ReviewEvent;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FindingKey;
import se.stodkoll.web.Views.Said;

/** The pages that people use, and the forms on them. */
final class PageRoutes {
    private static final Map<String, String> ASSETS = Map.of("review.css", "text/css", "review.js", "text/javascript");

    private final Office office;
    private final Decisions decisions;
    private final Screens screens;

    PageRoutes(Office office, Decisions decisions, Screens screens) {
        this.office = office;
        this.decisions = decisions;
        this.screens = screens;
    }

    void attach(RoutesConfig routes) {
        routes.get("/", context -> context.html(screens.queue(context, Notice.take(context))));
        routes.get("/arende/{id}", context -> context.html(
                screens.matter(context, context.pathParam("id"), new Said(Notice.take(context), ""))));
        routes.post("/arende/{id}", this::decide);
        routes.post("/inkorg", this::drop);
        routes.get("/sida/{document}/{page}", this::picture);
        ASSETS.forEach((name, type) -> routes.get("/" + name, context -> Resources.send(context, "/review/" + name, type)));
    }

    private void decide(Context context) {
        String id = context.pathParam("id");
        Desk before = office.desk();
        try {
            ReviewEvent event = decisions.decide(id, wish(context), Guard.person(context));
            Desk after = office.desk();
            Case matter = after.find(id).or(() -> after.caseOf(event.subject().parts().get(0))).orElseThrow();
            Notice.leave(context, said(event, before.find(id), matter));
            context.redirect("/arende/" + matter.id(), HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            if (before.find(id).isEmpty()) {
                throw refusal;
            }
            context.status(refusal.status());
            context.html(screens.matter(context, id, new Said("", refusal.getMessage())));
        }
    }

    /** What was done, and what came of it under the rules. */
    private static String said(ReviewEvent event, Optional<Case> before, Case after) {
        Set<String> had = new HashSet<>(before.map(c -> FindingKey.byKey(c).keySet()).orElse(Set.of()));
        Set<String> has = new HashSet<>(FindingKey.byKey(after).keySet());
        long gone = had.stream().filter(k -> !has.contains(k)).count();
        long come = has.stream().filter(k -> !had.contains(k)).count();
        String effect = gone + come == 0 ? "" : " Reglerna kördes igen: " + gone + " fynd föll bort, " + come + " nya.";
        return SwedishTerms.of(event.act()) + "." + effect;
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
                Integer.parseInt(n[0]), new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1))));
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

    private void picture(Context context) throws IOException {
        String page = context.pathParam("page");
        byte[] png = office.picture(context.pathParam("document"), page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0)
                .orElseThrow(() -> Refusal.notFound("Sidan har ingen bild."));
        context.contentType("image/png").result(png);
    }
}
