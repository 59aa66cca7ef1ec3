package se.stodkoll.ingest.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a process may ask for, whether it uses it or not ({@code ulimit -v}): Java asks for much more than it uses. */
public final class AddressSpace {
    private static final Pattern LIMIT = Pattern.compile("(?m)^Max address space\\s+(\\d+)");

    private AddressSpace() {}

    /** Megabytes; empty where there is no limit, or the system does not say. */
    public static OptionalLong limitMegabytes() {
        try {
            return limitMegabytes(Files.readString(Path.of("/proc/self/limits")));
        } catch (IOException notTold) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong limitMegabytes(String limits) {
        Matcher limit = LIMIT.matcher(limits);
        return limit.find() ? OptionalLong.of(Long.parseLong(limit.group(1)) >> 20) : OptionalLong.empty();
    }

    static String told() {
        OptionalLong limit = limitMegabytes();
        return limit.isPresent()
                ? "; adressrymden är begränsad till " + limit.getAsLong() + " MB, kör ulimit -v unlimited"
                : "";
    }
}
