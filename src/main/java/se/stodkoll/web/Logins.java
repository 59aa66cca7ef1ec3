package se.stodkoll.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page where people log in. */
final class Logins {
    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

    private final Office office;

    Logins(Office office) {
        this.office = office;
    }

    void attach(RoutesConfig routes) {
        routes.get("/logga-in", context -> show(context, ""));
        routes.post("/logga-in", this::logIn);
        routes.post("/logga-ut", context -> {
            context.req().getSession(true).invalidate();
            context.redirect("/logga-in", io.javalin.http.HttpStatus.SEE_OTHER);
        });
    }

    private static void show(Context context, String alert) {
        context.html(Templates.render("review/login.jte", new Views.Login(Guard.token(context), alert)));
    }

    private void logIn(Context context) {
        String name = Optional.ofNullable(context.formParam("namn")).orElse("").strip();
        String password = Optional.ofNullable(context.formParam("losen")).orElse("");
        if (Passwords.fits(password, office.password(name))) {
            Guard.logIn(context, name);
            context.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
        } else {
            LOG.warn("a login failed");
            context.status(403);
            show(context, "Namn och lösenord hör inte ihop.");
        }
    }
}
