package se.stodkoll.web.guard;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/** Hangs up on an address that has too many connections open. */
public final class ConnectionsOfAnAddress extends AbstractLifeCycle implements Connection.Listener {
    private static final int MOST = 400;

    private final Server server;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    ConnectionsOfAnAddress(Server server) {
        this.server = server;
    }

    @Override
    protected void doStart() {
        server.addBeanToAllConnectors(this);
    }

    @Override
    public void onOpened(Connection connection) {
        if (open.merge(address(connection), 1, Integer::sum) > MOST) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.computeIfPresent(address(connection), (address, n) -> n > 1 ? n - 1 : null);
    }

    private static String address(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress internet
                ? String.valueOf(internet.getAddress())
                : "";
    }
}
