package se.stodkoll.nightly.home;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where an exception came from, for logs: its messages are left out, for they can quote a document. */
public final class TraceWithoutMessages {
    private static final int FRAMES = 25;

    private TraceWithoutMessages() {}

    /** Class names and frames of the exception and its causes. */
    public static String of(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            trace.append(each == thrown ? "" : "\n  caused by ")
                    .append(each.getClass().getName())
                    .append(Arrays.stream(each.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining()));
        }
        return trace.toString();
    }
}
