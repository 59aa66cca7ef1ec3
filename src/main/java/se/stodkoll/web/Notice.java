package se.stodkoll.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;

/** What a request has done, told by the page after it. */
final class Notice {
    private static final String NAME = "notice";

    private Notice() {}

    static void leave(Context context, String text) {
        context.req().getSession(true).setAttribute(NAME, text);
    }

    /** Told once; empty where there is none. */
    static String take(Context context) {
        HttpSession session = context.req().getSession(false);
        Object notice = session == null ? null : session.getAttribute(NAME);
        if (notice != null) {
            session.removeAttribute(NAME);
        }
        return notice == null ? "" : notice.toString();
    }
}
