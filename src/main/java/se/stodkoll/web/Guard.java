package se.stodkoll.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before every request: the framework protects nothing by itself. Foreign hosts (DNS rebinding), foreign origins
 * and requests without the session's token are refused; answers carry a policy under which nothing but our own script
 * runs; nobody asks without end; and where others can reach the page, people log in.
 */
final class Guard {
    static final String TOKEN = "token";
    static final String TOKEN_HEADER = "X-Csrf-Token";
    private static final String PERSON = "person";
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> OPEN = Set.of("/logga-in", "/review.css");
    private static final int READS_A_MINUTE = 1200;
    private static final int CHANGES_A_MINUTE = 120;
    private static final int LOGINS_A_MINUTE = 10;
    /** What is kept of somebody who never logs in is soon forgotten. */
    private static final int STRANGER_SECONDS = 600;

    static final int LOGIN_SECONDS = 12 * 3600;
    private static final int TOKEN_BYTES = 32;

    private final WebSettings settings;
    private final Rate rate;
    private final SecureRandom random = new SecureRandom();

    Guard(WebSettings settings, Rate rate) {
        this.settings = settings;
        this.rate = rate;
    }

    void attach(RoutesConfig routes, Office office) {
        routes.before(this::check);
        if (settings.demandsLogin()) {
            new Logins(office).attach(routes);
        }
    }

    private void check(Context context) {
        headers(context);
        checkRate(context);
        checkHost(context);
        boolean changes = CHANGING.contains(context.req().getMethod());
        if (changes) {
            checkOrigin(context);
        }
        HttpSession session = context.req().getSession(true);
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, newToken());
        }
        if (!settings.demandsLogin()) {
            session.setAttribute(PERSON, settings.person());
        }
        if (changes) {
            checkToken(context, session);
        }
        if (session.getAttribute(PERSON) == null) {
            session.setMaxInactiveInterval(STRANGER_SECONDS);
        }
        if (session.getAttribute(PERSON) == null && !OPEN.contains(context.path())) {
            demandLogin(context);
        }
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
        boolean login = changes && context.path().equals("/logga-in");
        int most = login ? LOGINS_A_MINUTE : changes ? CHANGES_A_MINUTE : READS_A_MINUTE;
        if (!rate.allows((login ? "login " : changes ? "change " : "read ") + context.ip(), most)) {
            throw Refusal.tooMany();
        }
    }

    private void checkHost(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        int port = context.req().getLocalPort();
        boolean known = settings.address().isPresent()
                ? host.equalsIgnoreCase(settings.address().get().getAuthority())
                : Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host);
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
        return URI.create(origin.matches("https?://[A-Za-z0-9.:\\[\\]-]+") ? origin : "none:none")
                .equals(URI.create(scheme + "://" + context.header("Host")));
    }

    private static void checkToken(Context context, HttpSession session) {
        String sent = Optional.ofNullable(context.header(TOKEN_HEADER))
                .orElseGet(() -> Optional.ofNullable(context.formParam(TOKEN)).orElse(""));
        String own = (String) session.getAttribute(TOKEN);
        if (!MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), own.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.forbidden("Formuläret är för gammalt eller kommer från en annan sida. Ladda om och försök igen.");
        }
    }

    private static void demandLogin(Context context) {
        if (context.path().startsWith("/api/") || !context.req().getMethod().equals("GET")) {
            throw Refusal.forbidden("Logga in först.");
        }
        context.redirect("/logga-in");
        context.skipRemainingHandlers();
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The session's token, for a form. */
    static String token(Context context) {
        return String.valueOf(context.req().getSession(true).getAttribute(TOKEN));
    }

    /** Who asks; empty where nobody is logged in. */
    static String person(Context context) {
        Object person = context.req().getSession(true).getAttribute(PERSON);
        return person == null ? "" : person.toString();
    }

    static void logIn(Context context, String person) {
        context.req().changeSessionId();
        HttpSession session = context.req().getSession(true);
        session.setMaxInactiveInterval(LOGIN_SECONDS);
        session.setAttribute(PERSON, person);
    }
}
