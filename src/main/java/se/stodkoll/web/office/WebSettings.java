package se.stodkoll.web.office;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the page is served.
 *
 * @param bind address to listen on
 * @param port to listen on; 0 for any free one
 * @param address as people write it in their browser, "https://granskning.region.se"; needed unless bound to loopback
 * @param person who decides, where no login is demanded
 * @param sessions folder where logins are kept over a restart
 * @param mostUploadBytes of one file
 * @param proxyHeader in which a proxy before the page tells who asks, "X-Forwarded-For"; empty where there is none
 */
public record WebSettings(
        String bind,
        int port,
        Optional<URI> address,
        String person,
        Path sessions,
        long mostUploadBytes,
        Optional<String> proxyHeader) {
    public static final long UPLOAD_BYTES = 200L << 20;

    /** @throws IllegalArgumentException in Swedish */
    public WebSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("porten ska vara från 0 till 65535 (är " + port + ")");
        }
        if (!isLoopback(bind) && address.isEmpty()) {
            throw new IllegalArgumentException(
                    "adressen " + bind + " nås av andra: ange med --address vad sidan heter i webbläsaren,"
                            + " till exempel https://granskning.region.se");
        }
        address.ifPresent(a -> {
            if (a.getHost() == null || !("https".equals(a.getScheme()) || "http".equals(a.getScheme()))) {
                throw new IllegalArgumentException(
                        "--address ska vara som https://granskning.region.se (är " + a + ")");
            }
        });
    }

    /** Whether people must log in: where others than this machine can reach the page. */
    public boolean demandsLogin() {
        return !isLoopback(bind) || address.isPresent();
    }

    /** Where a request comes from: as the nearest proxy tells, which writes itself last, where one is said to be there. */
    public String addressOf(Context context) {
        return proxyHeader
                .map(context::header)
                .map(told -> told.substring(told.lastIndexOf(',') + 1).strip())
                .filter(told -> !told.isEmpty())
                .orElseGet(context::ip);
    }

    public boolean isEncrypted() {
        return address.filter(a -> "https".equals(a.getScheme())).isPresent();
    }

    private static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("adressen " + bind + " finns inte på den här datorn", e);
        }
    }
}
