package se.stodkoll.web.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.office.WebSettings;

/**
 * Stands before every request: the framework protects nothing by itself. Foreign hosts (DNS rebinding), foreign origins
 * and requests without the session's token are refused; answers carry a policy under which nothing but our own script
 * runs; nobody asks without end; and where others can reach the page, people log in.
 */
public final class Guard {
    static final String TOKEN = "token";
    public static final String TOKEN_HEADER = "X-Csrf-Token";
    private static final String PERSON = "person";
    /** Which password let the session in; another since then, or none, ends it. */
    private static final String CREDENTIAL = "credential";

    private static final String LOGIN = "/logga-in";
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> OPEN = Set.of(LOGIN, "/review.css");
    private static final int READS_A_MINUTE = 1200;
    private static final int CHANGES_A_MINUTE = 120;
    private static final int LOGINS_A_MINUTE = 10;
    /** What is kept of somebody who never logs in is soon forgotten. */
    private static final int STRANGER_SECONDS = 600;

    public static final int LOGIN_SECONDS = 12 * 3600;
    private static final int TOKEN_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebSettings settings;
    private final Rate rate;
    private final Rate accounts;

    /** @param clock tells in which minute requests are counted */
    public Guard(WebSettings settings, Clock clock) {
        this.settings = settings;
        this.rate = new Rate(clock);
        this.accounts = new Rate(clock);
    }

    public void attach(RoutesConfig routes, Office office) {
        routes.before(context -> check(context, office));
        if (settings.demandsLogin()) {
            new Logins(
                            office,
                            name -> accounts.allows(
                                    HashedSessions.hash(name.toLowerCase(Locale.ROOT)), LOGINS_A_MINUTE))
                    .attach(routes);
        }
    }

    private void check(Context context, Office office) {
        headers(context);
        checkRate(context);
        checkHost(context);
        boolean changes = CHANGING.contains(context.req().getMethod());
        if (changes) {
            checkOrigin(context);
        }
        if (changes) {
            checkToken(context);
        }
        Optional<String> person = settings.demandsLogin() ? loggedIn(context, office) : Optional.of(settings.person());
        person.ifPresent(name -> context.attribute(PERSON, name));
        if (person.isEmpty() && !OPEN.contains(context.path())) {
            demandLogin(context);
        }
    }

    /** Who the session belongs to, while the password that let it in is still that person's. */
    private static Optional<String> loggedIn(Context context, Office office) {
        HttpSession session = context.req().getSession(false);
        if (session == null || session.getAttribute(PERSON) == null) {
            return Optional.empty();
        }
        String person = session.getAttribute(PERSON).toString();
        Optional<String> credential = office.password(person).map(HashedSessions::hash);
        if (credential.filter(c -> c.equals(session.getAttribute(CREDENTIAL))).isEmpty()) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(person);
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin"); // with none at all, browsers hide the origin of our own forms
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "no-store");
    }

    private void checkRate(Context context) {
        boolean changes = CHANGING.contains(context.req().getMethod());
        boolean login = changes && Set.of(LOGIN, Logins.PASSWORD).contains(context.path());
        int most = login ? LOGINS_A_MINUTE : changes ? CHANGES_A_MINUTE : READS_A_MINUTE;
        if (!rate.allows((login ? "login " : changes ? "change " : "read ") + settings.addressOf(context), most)) {
            throw Refusal.tooMany();
        }
    }

    private void checkHost(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        int port = context.req().getLocalPort();
        boolean known = settings.address().isPresent()
                ? host.equalsIgnoreCase(settings.address().get().getAuthority())
                : Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port)
                        .contains(host);
        if (!known) {
            throw Refusal.forbidden("Sidan svarar inte under det namnet.");
        }
    }

    /** Browsers say where a change comes from; what says nothing is no browser, and must show the token all the same. */
    private void checkOrigin(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = origin != null && !isOurs(origin, context)
                || site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign) {
            throw Refusal.forbidden("Ändringar tas inte emot från andra webbplatser.");
        }
    }

    private boolean isOurs(String origin, Context context) {
        String scheme = settings.isEncrypted() ? "https" : "http";
        return origin.equalsIgnoreCase(scheme + "://" + context.header("Host"));
    }

    /** Nothing of what is sent is read for who has no session, or shows a token that is not its own. */
    private static void checkToken(Context context) {
        HttpSession session = context.req().getSession(false);
        String own = session == null ? "" : String.valueOf(session.getAttribute(TOKEN));
        String sent = own.isEmpty() ? "" : sentToken(context);
        if (own.isEmpty()
                || !MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), own.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.forbidden(
                    "Formuläret är för gammalt eller kommer från en annan sida. Ladda om och försök igen.");
        }
    }

    private static String sentToken(Context context) {
        return Optional.ofNullable(context.header(TOKEN_HEADER))
                .or(() -> Optional.ofNullable(context.queryParam(TOKEN)))
                .or(() -> isShortForm(context) ? Optional.ofNullable(context.formParam(TOKEN)) : Optional.empty())
                .orElse("");
    }

    /** One that is read whole to find the token in it; files, and what does not say its length, show theirs outside. */
    private static boolean isShortForm(Context context) {
        String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded")
                && context.req().getContentLengthLong() >= 0;
    }

    private static void demandLogin(Context context) {
        if (context.path().startsWith("/api/") || !context.req().getMethod().equals("GET")) {
            throw Refusal.forbidden("Logga in först.");
        }
        context.redirect(LOGIN);
        context.skipRemainingHandlers();
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The session's token, for a form; here a session begins. */
    public static String token(Context context) {
        boolean stranger =
                context.req().getSession(false) == null && person(context).isEmpty();
        HttpSession session = context.req().getSession(true);
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, newToken());
        }
        if (stranger) {
            session.setMaxInactiveInterval(STRANGER_SECONDS);
        }
        return String.valueOf(session.getAttribute(TOKEN));
    }

    /** Who asks; empty where nobody is logged in. */
    public static String person(Context context) {
        String person = context.attribute(PERSON);
        return person == null ? "" : person;
    }

    /** From here on the session is that person's, under a new id and a new token: what was known of it before is worth nothing. */
    static void logIn(Context context, String person, String encodedPassword) {
        context.req().changeSessionId();
        HttpSession session = context.req().getSession(true);
        session.setMaxInactiveInterval(LOGIN_SECONDS);
        session.setAttribute(TOKEN, newToken());
        session.setAttribute(PERSON, person);
        session.setAttribute(CREDENTIAL, HashedSessions.hash(encodedPassword));
    }
}
