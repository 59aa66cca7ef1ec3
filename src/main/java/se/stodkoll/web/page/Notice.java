package se.stodkoll.web.page;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.web.list.Choice;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.view.PageViews.Done;

/** What a request has done, told by the page after it. */
public final class Notice {
    private static final String TEXT = "notice";
    /** The case and the numbers of the decisions that it tells of. */
    private static final String CASE = "notice.case";

    private static final String NUMBER = "notice.number";

    private Notice() {}

    /** One of what cannot be undone. */
    public static void leave(Context context, String text) {
        leave(context, text, "", "");
    }

    /** One of a decision. */
    public static void leave(Context context, String text, String caseId, long number) {
        leave(context, text, caseId, String.valueOf(number));
    }

    /**
     * One of several decisions, which are undone in one step.
     *
     * @param caseId the case that all are of; empty where they are of several
     */
    public static void leave(Context context, String text, String caseId, List<ReviewEvent> events) {
        leave(
                context,
                text,
                caseId,
                events.stream().map(e -> String.valueOf(e.number())).collect(Collectors.joining(" ")));
    }

    private static void leave(Context context, String text, String caseId, String number) {
        HttpSession session = context.req().getSession(true);
        session.setAttribute(TEXT, text);
        session.setAttribute(CASE, caseId);
        session.setAttribute(NUMBER, number);
    }

    /** Told once; of nothing where there is none. */
    public static Done take(Context context, Office office) {
        String text = taken(context, TEXT);
        String matter = taken(context, CASE);
        String number = taken(context, NUMBER);
        return new Done(
                text,
                address(Choice.of(context), matter, number),
                number,
                office.desk().lastEvent());
    }

    /** Where what it tells of is undone. */
    private static String address(Choice choice, String matter, String number) {
        if (number.isEmpty()) {
            return "";
        }
        if (matter.isEmpty()) {
            return choice.at("/arenden/angra");
        }
        return number.contains(" ") ? choice.at("/arende/" + matter + "/angra") : choice.atCase(matter);
    }

    private static String taken(Context context, String name) {
        HttpSession session = context.req().getSession(false);
        Object value = session == null ? null : session.getAttribute(name);
        if (value != null) {
            session.removeAttribute(name);
        }
        return value == null ? "" : value.toString();
    }
}
