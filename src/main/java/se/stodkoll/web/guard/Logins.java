package se.stodkoll.web.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Passwords;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.view.PageViews;
import se.stodkoll.web.view.Templates;

/** The pages where people log in and change their passwords. */
public final class Logins {
    static final String PASSWORD = "/losenord";

    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

    private final Office office;
    private final Predicate<String> mayTry;
    private final AtomicLong failures = new AtomicLong();

    /** @param mayTry whether a person's password may be tried once more, from whatever address */
    Logins(Office office, Predicate<String> mayTry) {
        this.office = office;
        this.mayTry = mayTry;
    }

    void attach(RoutesConfig routes) {
        routes.get("/logga-in", context -> show(context, ""));
        routes.post("/logga-in", this::logIn);
        routes.get(PASSWORD, context -> showPassword(context, ""));
        routes.post(PASSWORD, this::change);
        routes.post("/logga-ut", context -> {
            HttpSession session = context.req().getSession(false);
            if (session != null) {
                session.invalidate();
            }
            context.redirect("/logga-in", HttpStatus.SEE_OTHER);
        });
    }

    private static void show(Context context, String alert) {
        context.html(Templates.render("review/login.jte", new PageViews.Login(Guard.token(context), alert)));
    }

    private void showPassword(Context context, String alert) {
        context.html(Templates.render(
                "review/password.jte", new PageViews.Password(Guard.person(context), Guard.token(context), alert)));
    }

    private void logIn(Context context) {
        String name = form(context, "namn").strip();
        Optional<String> encoded = tried(name, form(context, "losen"));
        if (encoded.isPresent()) {
            Guard.logIn(context, name, encoded.get());
            context.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            context.status(403);
            show(context, "Namn och lösenord hör inte ihop.");
        }
    }

    /** The person's encoded password, where the one given is it. */
    private Optional<String> tried(String name, String password) {
        if (!mayTry.test(name)) {
            throw Refusal.tooMany();
        }
        Optional<String> encoded = office.password(name);
        if (Passwords.fits(password, encoded)) {
            return encoded;
        }
        LOG.warn("a login failed, {} since start", failures.incrementAndGet());
        return Optional.empty();
    }

    /** Every other session of the person ends. */
    private void change(Context context) {
        String person = Guard.person(context);
        if (tried(person, form(context, "losen")).isEmpty()) {
            context.status(403);
            showPassword(context, "Det nuvarande lösenordet är fel.");
            return;
        }
        try {
            String encoded = Passwords.encode(form(context, "nytt"), person);
            office.keepPassword(person, encoded);
            Guard.logIn(context, person, encoded);
            context.redirect("/", HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            context.status(422);
            showPassword(context, "Det nya lösenordet togs inte: " + e.getMessage() + ".");
        }
    }

    private static String form(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
