package se.stodkoll.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.review.Desk;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.decide.Effect;
import se.stodkoll.web.decide.Wish;
import se.stodkoll.web.decide.WishForm;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.list.Choice;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.view.Json;

/** What is decided of several at once: of cases marked in the list, of cells of a grid; each is undone in one step. */
public final class SeveralRoutes {
    private static final int MOST_MARKED = 200;
    private static final int MOST_CELLS = 500;
    /** What can be decided of several cases at once. */
    private static final Set<ReviewAct> OF_MARKED = Set.of(ReviewAct.CONFIRM, ReviewAct.DEFER, ReviewAct.ASSIGN);

    private final Office office;
    private final Decisions decisions;

    public SeveralRoutes(Office office, Decisions decisions) {
        this.office = office;
        this.decisions = decisions;
    }

    public void attach(RoutesConfig routes) {
        routes.post("/arenden", this::decideMarked);
        routes.post("/arenden/angra", context -> undo(context, ""));
        routes.post("/arende/{id}/angra", context -> undo(context, context.pathParam("id")));
        routes.post("/arende/{id}/rutor", this::fillIn);
    }

    private void decideMarked(Context context) {
        List<String> marked = context.formParams("markerat").stream().distinct().toList();
        Wish wish = WishForm.of(context);
        if (marked.isEmpty() || marked.size() > MOST_MARKED || !OF_MARKED.contains(wish.act())) {
            throw Refusal.bad("Markera minst ett ärende, högst " + MOST_MARKED + ", och välj vad som ska göras.");
        }
        List<ReviewEvent> written = decisions.decideEach(marked, wish, Guard.person(context));
        int refused = marked.size() - written.size();
        String told = (written.size() == 1 ? "1 ärende: " : written.size() + " ärenden: ")
                + done(wish.act(), written.size() == 1)
                + (refused == 0 ? "." : ". " + refused + " hade någon annan ändrat under tiden; de är som de var.");
        Notice.leave(context, told, "", written);
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

    /** @param matter id of the case that it was asked for on, empty for the list */
    private void undo(Context context, String matter) {
        List<Long> numbers = WishForm.numbers(context);
        if (numbers.isEmpty()) {
            throw Refusal.bad("Det finns inget att ångra.");
        }
        int undone = decisions.undoEach(numbers, WishForm.seen(context), Guard.person(context));
        int left = numbers.size() - undone;
        Notice.leave(
                context,
                (undone == 1 ? "1 beslut ångrat" : undone + " beslut ångrade") + " av " + Guard.person(context) + "."
                        + (left == 0 ? "" : " " + left + " hade någon annan ändrat under tiden; de är som de var."));
        Choice choice = Choice.of(context);
        context.redirect(
                office.desk().find(matter).isPresent() ? choice.atCase(matter) : choice.at("/"), HttpStatus.SEE_OTHER);
    }

    /** Answers the script of the grid, which keeps what was typed where it is refused. */
    private void fillIn(Context context) {
        String id = context.pathParam("id");
        Desk before = office.desk();
        try {
            List<Wish> wishes = WishForm.cells(context);
            if (wishes.isEmpty() || wishes.size() > MOST_CELLS) {
                throw Refusal.bad("Ändra minst en ruta, högst " + MOST_CELLS + ".");
            }
            List<ReviewEvent> written = decisions.decideValues(id, wishes, Guard.person(context));
            Desk after = office.desk();
            Case matter = after.find(id)
                    .or(() -> after.caseOf(written.get(0).subject().parts().get(0)))
                    .orElseThrow();
            Notice.leave(context, Effect.told(written, before.find(id), matter), matter.id(), written);
            Json.send(context, Map.of("address", Choice.of(context).atCase(matter.id())));
        } catch (Refusal refusal) {
            context.status(refusal.status());
            Json.send(context, Map.of("error", refusal.getMessage()));
        }
    }
}
