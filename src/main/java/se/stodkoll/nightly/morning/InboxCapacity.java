package se.stodkoll.nightly.morning;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.stodkoll.nightly.settings.Settings;

/** How much more may be put into the inbox over the network: somebody who is logged in cannot fill the disk. */
final class InboxCapacity {
    private final Settings.Dropping most;
    private final long bytesLeft;

    private InboxCapacity(Settings.Dropping most, long bytesLeft) {
        this.most = most;
        this.bytesLeft = bytesLeft;
    }

    /** @throws FullInboxException where nothing more may */
    static InboxCapacity of(Settings settings) throws IOException {
        Settings.Dropping most = settings.dropping();
        long files = 0;
        long bytes = 0;
        if (Files.isDirectory(settings.inbox())) {
            try (Stream<Path> all = Files.walk(settings.inbox())) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    files++;
                    bytes += each.toFile().length();
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        InboxCapacity capacity = new InboxCapacity(most, (((long) most.mostMegabytes()) << 20) - bytes);
        if (files >= most.mostFiles() || capacity.bytesLeft <= 0) {
            throw capacity.full();
        }
        return capacity;
    }

    private FullInboxException full() {
        return new FullInboxException(most.mostFiles(), most.mostMegabytes());
    }

    /** The content, which ends with {@link FullInboxException} where it is more than there is room for. */
    InputStream within(InputStream content) {
        return new FilterInputStream(content) {
            private long read;

            @Override
            public int read() throws IOException {
                int next = super.read();
                return next < 0 ? next : counted(1, next);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                return count < 0 ? count : counted(count, count);
            }

            private int counted(int count, int answer) throws IOException {
                read += count;
                if (read > bytesLeft) {
                    throw full();
                }
                return answer;
            }
        };
    }
}
