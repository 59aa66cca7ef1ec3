package se.stodkoll.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.session.DefaultSessionCache;
import org.eclipse.jetty.session.SessionCache;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.form.FormRoutes;
import se.stodkoll.web.guard.Guard;
import se.stodkoll.web.guard.HashedSessions;
import se.stodkoll.web.guard.SlowClients;
import se.stodkoll.web.list.KeptCases;
import se.stodkoll.web.office.InboxFullException;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.office.WebSettings;
import se.stodkoll.web.page.PageRoutes;
import se.stodkoll.web.page.PaperRoutes;
import se.stodkoll.web.page.Screens;
import se.stodkoll.web.page.SeveralRoutes;
import se.stodkoll.web.view.Json;

/** The door of the package: the server, running. */
public final class ReviewServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewServer.class);
    private static final long MOST_FORM_BYTES = 100_000;

    private final WebSettings settings;
    private final Javalin server;
    private final Runnable preparing;

    private ReviewServer(WebSettings settings, Javalin server, Runnable preparing) {
        this.settings = settings;
        this.server = server;
        this.preparing = preparing;
    }

    /**
     * Starts serving; returns when requests are answered.
     *
     * @throws UncheckedIOException with a {@link BindException} where the port cannot be listened on
     */
    public static ReviewServer start(WebSettings settings, Office office) {
        return start(settings, office, Clock.systemDefaultZone());
    }

    /** @param clock tells when things were decided, and in which minute requests are counted */
    static ReviewServer start(WebSettings settings, Office office, Clock clock) {
        return start(settings, office, clock, SlowClients.LEAST_TIME);
    }

    /** @param leastTime that a request has to come in, however short */
    static ReviewServer start(WebSettings settings, Office office, Clock clock, Duration leastTime) {
        Guard guard = new Guard(settings, clock);
        Decisions decisions = new Decisions(office, clock);
        KeptCases kept = new KeptCases();
        Screens screens = new Screens(office, settings, kept, clock);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MOST_FORM_BYTES;
            config.http.defaultContentType = "text/plain; charset=utf-8";
            config.jetty.multipartConfig.maxFileSize(settings.mostUploadBytes(), SizeUnit.BYTES);
            config.jetty.multipartConfig.maxTotalRequestSize(
                    settings.mostUploadBytes() + MOST_FORM_BYTES, SizeUnit.BYTES);
            config.jetty.modifyServletContextHandler(context -> sessions(context, settings));
            config.jetty.modifyHttpConfiguration(http -> {
                http.setSendServerVersion(false);
                SlowClients.limit(http);
            });
            config.jetty.modifyServer(jetty -> {
                SlowClients.limit(jetty, settings, MOST_FORM_BYTES, leastTime);
                jetty.setErrorHandler(ReviewServer::refuse);
            });
            guard.attach(config.routes, office);
            new PageRoutes(office, decisions, screens, kept).attach(config.routes);
            new SeveralRoutes(office, decisions).attach(config.routes);
            new PaperRoutes(office, decisions, screens).attach(config.routes);
            new FormRoutes(office, screens).attach(config.routes);
            new ApiRoutes(office, decisions, kept).attach(config.routes);
            failures(config, screens, settings);
        });
        try {
            server.start(settings.bind(), settings.port());
        } catch (JavalinBindException e) {
            server.stop();
            BindException taken = new BindException(settings.bind() + ":" + settings.port());
            taken.initCause(e);
            throw new UncheckedIOException(taken);
        }
        return new ReviewServer(settings, server, () -> kept.of(office.desk()));
    }

    /** Kept in files, so that a restart logs nobody out and a form sent after it is still accepted. */
    private static void sessions(ServletContextHandler context, WebSettings settings) {
        SessionHandler handler = new SessionHandler();
        SessionCache cache = new DefaultSessionCache(handler);
        cache.setSessionDataStore(new HashedSessions(settings.sessions()));
        cache.setSaveOnCreate(true);
        handler.setSessionCache(cache);
        handler.setHttpOnly(true);
        handler.setSecureRequestOnly(false);
        handler.getSessionCookieConfig().setSecure(settings.isEncrypted());
        handler.setSameSite(org.eclipse.jetty.http.HttpCookie.SameSite.STRICT);
        handler.setSessionCookie("stodkoll");
        handler.setMaxInactiveInterval(Guard.LOGIN_SECONDS);
        handler.setUsingUriParameters(false);
        context.setSessionHandler(handler);
    }

    private static void failures(JavalinConfig config, Screens screens, WebSettings settings) {
        config.routes.exception(Refusal.class, (refusal, context) -> tell(context, screens, refusal));
        config.routes.exception(
                InboxFullException.class, (full, context) -> tell(context, screens, Refusal.full(full.getMessage())));
        config.routes.exception(
                ServletException.class,
                (broken, context) -> tell(context, screens, Refusal.tooLarge(settings.mostUploadBytes())));
        config.routes.exception(HttpResponseException.class, (refused, context) -> {
            context.status(refused.getStatus());
            say(context, screens, "Begäran kunde inte tas emot.");
        });
        config.routes.exception(Exception.class, (fault, context) -> {
            LOG.error("request failed: {} at {}", fault.getClass().getName(), place(fault));
            context.status(500);
            say(context, screens, "Ett fel i programmet. Ladda om sidan; anmäl felet om det kommer tillbaka.");
        });
        config.routes.error(404, context -> {
            if (context.attribute("told") == null) {
                say(context, screens, "Sidan finns inte.");
            }
        });
    }

    /** What never comes as far as a route: requests that are no HTTP, or take too long. */
    private static boolean refuse(Request request, Response response, Callback callback) {
        response.getHeaders().put("Content-Type", "application/json; charset=utf-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, ModelJson.write(Map.of("error", "Begäran kunde inte tas emot.")), callback);
        return true;
    }

    /** Where it happened; its message can quote a document, and is left out. */
    private static String place(Exception fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length == 0 ? "unknown place" : trace[0].toString();
    }

    private static void tell(Context context, Screens screens, Refusal refusal) {
        context.status(refusal.status());
        say(context, screens, refusal.getMessage());
    }

    private static void say(Context context, Screens screens, String message) {
        context.attribute("told", true);
        if (context.path().equals("/api") || context.path().startsWith("/api/")) {
            Json.send(context, Map.of("error", message));
        } else {
            context.html(screens.message(context, message));
        }
    }

    /** Puts the cases together before anybody asks, so that the first page does not wait for all of it. */
    public void prepare() {
        preparing.run();
    }

    public int port() {
        return server.port();
    }

    /** Where to point a browser. */
    public String address() {
        return settings.address().map(Object::toString).orElse("http://" + "127.0.0.1:" + port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
