package se.stodkoll.notice;

import java.net.URI;
import java.util.Optional;

/**
 * Who is told of nights; nobody unless somebody is named.
 *
 * @param webhook address that a summary is posted to as JSON
 * @param mail how a summary is mailed
 */
public record NoticeSettings(Optional<URI> webhook, Optional<Mail> mail) {
    /**
     * How a summary is mailed.
     *
     * @param to addresses, a comma between them
     * @param from sender
     * @param server that takes it
     */
    public record Mail(String to, String from, Server server) {}

    /**
     * A mail server.
     *
     * @param host name
     * @param port usually 25 or 587
     * @param startTls whether encryption is demanded
     * @param user to log in as; empty for no login
     * @param password of the user
     */
    public record Server(String host, int port, boolean startTls, Optional<String> user, Optional<String> password) {
        /** Keeps the password out of messages. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
