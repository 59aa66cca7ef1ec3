package se.stodkoll.held;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** A matter's single papers, printed and damaged, with their gold. */
final class Papers {
    private final Draw draw;
    private final Press press;

    Papers(Draw draw, Press press) {
        this.draw = draw;
        this.press = press;
    }

    static String kind(Matter matter) {
        return switch (matter.answered) {
            case PROPOSAL -> "DECISION_PROPOSAL";
            case MINUTES -> "MINUTES";
            default -> "DECISION";
        };
    }

    /** The application's file. */
    byte[] application(Matter matter, ArrayNode parts, Damage damage) throws IOException {
        Look look = new Look(draw.branch());
        ObjectNode gold = Gold.application(matter);
        boolean form = matter.asked == Matter.Asked.FORM;
        parts.addObject()
                .put("kind", form ? "APPLICATION" : "PROJECT_DESCRIPTION")
                .set("application", gold);
        String html = form ? new FormPaper(look, matter, gold).html() : new DescriptionPaper(look, matter).html();
        byte[] pdf = press.print(html, Press.footer(draw, form ? "Min ansökan" : matter.applied.applicant));
        return damage.applied(pdf, draw.branch());
    }

    /** The decision's file; a delegated decision carries the application's record too. */
    byte[] decision(Matter matter, ArrayNode parts, Damage damage) throws IOException {
        Look look = new Look(draw.branch());
        ObjectNode part = parts.addObject().put("kind", kind(matter));
        part.set("decision", Gold.decision(matter));
        if (matter.answered == Matter.Answered.DELEGATED) part.set("application", Gold.application(matter));
        byte[] pdf = press.print(new DecisionPaper(look, matter).html(), Press.footer(draw, matter.region.name()));
        return damage.applied(pdf, draw.branch());
    }
}
