package se.stodkoll.web.form;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import se.stodkoll.forms.BadFormException;
import se.stodkoll.forms.FormFolder;
import se.stodkoll.forms.FormText;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.page.Notice;
import se.stodkoll.web.page.Screens;
import se.stodkoll.web.page.UnreadPapers;
import se.stodkoll.web.view.CaseViews.Said;
import se.stodkoll.web.view.PageViews.Done;
import se.stodkoll.web.view.Resources;
import se.stodkoll.web.view.Templates;

/** The pages where forms are taught, listed, changed, taken away, handed on and taken in. */
public final class FormRoutes {
    private static final int MOST_BYTES = 400_000;
    private static final String UNTIL_NEXT_NIGHT =
            " Från nästa natt läses papper av det utseendet med den, också de som redan finns i liggaren.";

    private final Office office;
    private final Screens screens;

    public FormRoutes(Office office, Screens screens) {
        this.office = office;
        this.screens = screens;
    }

    public void attach(RoutesConfig routes) {
        routes.get("/blanketter", context -> list(context, Said.of(Notice.take(context, office))));
        routes.post("/blanketter", this::takeIn);
        routes.get("/blanketter/{id}", context -> one(context, Said.of(Notice.take(context, office)), ""));
        routes.post("/blanketter/{id}", this::change);
        routes.get("/blanketter/{id}/fil", this::handOn);
        routes.post("/blanketter/{id}/bort", this::remove);
        routes.get("/blankett/{part}", context -> teach(context, TeachWish.none(), Said.of(Done.NOTHING)));
        routes.post("/blankett/{part}", this::learn);
        routes.get("/teach.js", context -> Resources.send(context, "/review/teach.js", "text/javascript"));
    }

    private void teach(Context context, TeachWish wish, Said said) {
        TeachScreen screen = new TeachScreen(office, context.pathParam("part"), wish);
        context.html(
                Templates.render("review/teach.jte", screen.page(screens.frame(context, "Lär in blanketten"), said)));
    }

    private void learn(Context context) throws IOException {
        TeachWish wish = TeachWish.of(context);
        if (!"lar".equals(context.formParam("gor"))) {
            teach(context, wish, Said.of(Done.NOTHING));
            return;
        }
        TaughtForm form;
        try {
            form = new TeachScreen(office, context.pathParam("part"), wish).form();
        } catch (Refusal refusal) {
            if (refusal.status() == HttpStatus.NOT_FOUND.getCode()) {
                throw refusal;
            }
            context.status(refusal.status());
            teach(context, wish, Said.refused(refusal.getMessage()));
            return;
        }
        office.forms().keep(form);
        done(context, "Blanketten ”" + form.name() + "” är inlärd." + UNTIL_NEXT_NIGHT, "/blanketter/" + form.id());
    }

    private static void done(Context context, String notice, String to) {
        Notice.leave(context, notice);
        context.redirect(to, HttpStatus.SEE_OTHER);
    }

    private void list(Context context, Said said) {
        FormFolder.Held held = office.forms().read();
        List<FormViews.Row> rows = held.forms().stream()
                .map(f -> new FormViews.Row(f.id(), f.name(), FormWords.about(f)))
                .toList();
        context.html(Templates.render(
                "review/forms.jte",
                new FormViews.Forms(screens.frame(context, "Blanketter"), said, rows, held.bad(), unread())));
    }

    private List<FormViews.Paper> unread() {
        return UnreadPapers.of(office.desk()).stream()
                .map(d -> new FormViews.Paper(d.parts().get(0).id(), d.file()))
                .toList();
    }

    private TaughtForm find(Context context) {
        return office.forms()
                .find(context.pathParam("id"))
                .orElseThrow(() -> Refusal.notFound("Blanketten finns inte."));
    }

    /** @param typed text of the file as a person left it, empty for what is kept */
    private void one(Context context, Said said, String typed) {
        TaughtForm form = find(context);
        String text = typed.isEmpty() ? FormText.of(form) : typed;
        context.html(Templates.render(
                "review/form.jte",
                new FormViews.One(
                        screens.frame(context, form.name()),
                        said,
                        form.id(),
                        form.name(),
                        FormWords.kind(form.kind()) + ". " + FormWords.toldBy(form),
                        FormWords.sentences(form),
                        text)));
    }

    private void change(Context context) throws IOException {
        TaughtForm before = find(context);
        String text = Optional.ofNullable(context.formParam("text")).orElse("");
        TaughtForm after;
        try {
            after = FormText.read(before.id(), before.id() + ".yaml", text);
        } catch (BadFormException e) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT.getCode());
            one(context, Said.refused(e.getMessage() + " Inget är ändrat."), text);
            return;
        }
        office.forms().keep(after);
        done(context, "Blanketten är ändrad." + UNTIL_NEXT_NIGHT, "/blanketter/" + after.id());
    }

    private void handOn(Context context) {
        TaughtForm form = find(context);
        context.header("Content-Disposition", "attachment; filename=\"" + form.id() + ".yaml\"");
        context.contentType("application/yaml; charset=utf-8").result(FormText.of(form));
    }

    private void remove(Context context) throws IOException {
        if (!office.forms().remove(context.pathParam("id"))) {
            throw Refusal.notFound("Blanketten finns inte.");
        }
        done(context, "Blanketten är borttagen. Nästa natt läses dess papper utan den.", "/blanketter");
    }

    private void takeIn(Context context) throws IOException {
        UploadedFile file = context.uploadedFiles("fil").stream()
                .filter(f -> f.size() > 0)
                .findFirst()
                .orElseThrow(() -> Refusal.bad("Välj en fil att ta in."));
        TaughtForm form;
        try (InputStream content = file.content()) {
            form = office.forms().takeIn(file.filename(), content.readNBytes(MOST_BYTES));
        } catch (BadFormException e) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT.getCode());
            list(context, Said.refused(e.getMessage()));
            return;
        }
        done(context, "Blanketten ”" + form.name() + "” är intagen." + UNTIL_NEXT_NIGHT, "/blanketter/" + form.id());
    }
}
