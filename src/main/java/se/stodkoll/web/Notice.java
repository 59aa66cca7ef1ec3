package se.stodkoll.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import se.stodkoll.web.Views.Done;

/** What a request has done, told by the page after it. */
final class Notice {
    private static final String TEXT = "notice";
    /** The case and the number of the decision that it tells of. */
    private static final String CASE = "notice.case";

    private static final String NUMBER = "notice.number";

    private Notice() {}

    /** One of what cannot be undone. */
    static void leave(Context context, String text) {
        leave(context, text, "", "");
    }

    /** One of a decision. */
    static void leave(Context context, String text, String caseId, long number) {
        leave(context, text, caseId, String.valueOf(number));
    }

    private static void leave(Context context, String text, String caseId, String number) {
        HttpSession session = context.req().getSession(true);
        session.setAttribute(TEXT, text);
        session.setAttribute(CASE, caseId);
        session.setAttribute(NUMBER, number);
    }

    /** Told once; of nothing where there is none. */
    static Done take(Context context, Office office) {
        String text = taken(context, TEXT);
        String matter = taken(context, CASE);
        String address = matter.isEmpty() ? "" : Choice.of(context).atCase(matter);
        return new Done(text, address, taken(context, NUMBER), office.desk().lastEvent());
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
