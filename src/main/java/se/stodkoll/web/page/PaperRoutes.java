package se.stodkoll.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.review.Desk;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.decide.Wish;
import se.stodkoll.web.decide.WishForm;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.list.Choice;
import se.stodkoll.web.matter.CaseSides;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.view.CaseViews.CaseHead;
import se.stodkoll.web.view.CaseViews.CasePage;
import se.stodkoll.web.view.CaseViews.Said;
import se.stodkoll.web.view.CaseViews.Steps;
import se.stodkoll.web.view.CaseViews.Whole;
import se.stodkoll.web.view.PageViews.Done;
import se.stodkoll.web.view.Templates;

/** A paper that no case holds, for nobody understood it: its pages, and what a person can state of it. */
public final class PaperRoutes {
    private static final String PATH = "/papper/";
    /** Papers that a decision stands in rather than an application. */
    private static final Set<PartKind> OF_A_BOARD =
            EnumSet.of(PartKind.DECISION, PartKind.DECISION_PROPOSAL, PartKind.MEMO, PartKind.AGENDA, PartKind.MINUTES);

    private final Office office;
    private final Decisions decisions;
    private final Screens screens;

    public PaperRoutes(Office office, Decisions decisions, Screens screens) {
        this.office = office;
        this.decisions = decisions;
        this.screens = screens;
    }

    public void attach(RoutesConfig routes) {
        routes.get(PATH + "{part}", this::open);
        routes.post(PATH + "{part}", this::state);
    }

    private void open(Context context) {
        String part = context.pathParam("part");
        Desk desk = office.desk();
        Optional<Case> matter = desk.caseOf(part);
        if (matter.isPresent()) {
            context.redirect(Choice.of(context).atCase(matter.get().id()), HttpStatus.SEE_OTHER);
            return;
        }
        context.html(show(context, desk, part, Said.of(Notice.take(context, office))));
    }

    /** Once something is stated the paper bears a record, and a case holds it. */
    private void state(Context context) {
        String part = context.pathParam("part");
        try {
            Wish wish = WishForm.of(context);
            if (wish.act() != ReviewAct.CORRECT) {
                throw Refusal.bad("Fyll i ett värde.");
            }
            ReviewEvent event = decisions.decideOfPart(part, wish, Guard.person(context));
            Case matter = office.desk()
                    .caseOf(part)
                    .orElseThrow(() -> new IllegalStateException("a part with a record is in no case"));
            Notice.leave(
                    context,
                    "Ifyllt av " + event.person() + ". Papperet är nu ett ärende; fyll i resten här.",
                    matter.id(),
                    event.number());
            context.redirect(Choice.of(context).atCase(matter.id()), HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            context.status(refusal.status());
            context.html(show(
                    context,
                    office.desk(),
                    part,
                    new Said(Done.NOTHING, refusal.getMessage(), WishForm.typed(context))));
        }
    }

    private String show(Context context, Desk desk, String id, Said said) {
        DocumentReport document =
                desk.documentOf(id).orElseThrow(() -> Refusal.notFound("Papperet finns inte i liggaren."));
        Part part = desk.part(id).orElseThrow();
        boolean isDecision = OF_A_BOARD.contains(part.kind());
        List<String> applied = isDecision ? List.of() : List.of(id);
        List<String> decided = isDecision ? List.of(id) : List.of();
        Case alone = new Case(id, part.title(), CaseStatus.REVIEW, applied, decided, List.of(), List.of());
        CaseHead head = new CaseHead(
                id,
                "",
                document.file(),
                StateMark.of(CaseStatus.REVIEW),
                "",
                desk.lastEvent(),
                PATH + id,
                new Steps("/blanketter", "", "", ""));
        CasePage page = new CasePage(
                screens.frame(context, document.file()),
                head,
                said,
                List.of(),
                new CaseSides(office, desk, alone)
                        .sides().stream().filter(s -> !s.read().isEmpty()).toList(),
                Whole.NOTHING);
        return Templates.render("review/unread.jte", page);
    }
}
