package se.stodkoll.web.guard;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import se.stodkoll.web.office.WebSettings;

/**
 * Nobody keeps the server from others by sending slowly. A form is waited for without a thread, and a request has a time that
 * grows with its length; an address has a share of the threads and of the connections, and all together a number of
 * connections. Who shows no session is answered before anything of the form is waited for.
 */
public final class SlowClients extends EagerContentHandler {
    private static final long LEAST_BYTES_PER_SECOND = 10_000;
    /** What any request has, however short. */
    public static final Duration LEAST_TIME = Duration.ofSeconds(20);

    private static final long IDLE_MILLIS = 20_000;
    private static final int THREADS_OF_AN_ADDRESS = 20;
    private static final int CONNECTIONS = 2000;

    /** Attribute of a request: what hangs up on its sender when the time is over. */
    private static final String END = SlowClients.class.getName();

    private final long mostFormBytes;
    private final Duration leastTime;

    private SlowClients(long mostFormBytes, Duration leastTime) {
        super(new RetainedContentLoaderFactory(mostFormBytes + 1, -1, false));
        this.mostFormBytes = mostFormBytes;
        this.leastTime = leastTime;
    }

    public static void limit(HttpConfiguration http) {
        http.setIdleTimeout(IDLE_MILLIS);
    }

    /** With a proxy before the page all connections are the proxy's, and it counts them. */
    public static void limit(Server server, WebSettings settings, long mostFormBytes, Duration leastTime) {
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        SlowClients forms = new SlowClients(mostFormBytes, leastTime);
        ThreadLimitHandler threads =
                new ThreadLimitHandler(settings.proxyHeader().orElse(null));
        threads.setThreadLimit(THREADS_OF_AN_ADDRESS);
        Arrived arrived = new Arrived();
        arrived.setHandler(threads);
        forms.setHandler(arrived);
        server.setHandler(forms);
        if (settings.proxyHeader().isEmpty()) {
            server.addBean(new ConnectionsOfAnAddress(server));
        }
    }

    @Override
    protected boolean onConditionsMet(Request request, Response response, Callback callback) throws Exception {
        long length = request.getLength();
        boolean sends = length > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (!sends || !request.getHeaders().contains(HttpHeader.COOKIE)) {
            return getHandler().handle(request, response, callback);
        }
        EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
        long millis = leastTime.toMillis() + Math.max(0, length) * 1000 / LEAST_BYTES_PER_SECOND;
        Scheduler.Task end =
                request.getComponents().getScheduler().schedule(client::close, millis, TimeUnit.MILLISECONDS);
        Request.addCompletionListener(request, failure -> end.cancel());
        boolean form = length > 0 && length <= mostFormBytes;
        if (form) {
            request.setAttribute(END, end);
        }
        return form
                ? super.onConditionsMet(request, response, callback)
                : getHandler().handle(request, response, callback);
    }

    /** What comes after has the whole form, and may take its time. */
    private static final class Arrived extends Handler.Wrapper {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (request.getAttribute(END) instanceof Scheduler.Task end) {
                end.cancel();
            }
            return super.handle(request, response, callback);
        }
    }
}
