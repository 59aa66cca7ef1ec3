package se.stodkoll.made;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program, or a part of it, in a process of its own. */
public final class OwnJava {
    private OwnJava() {}

    /** A process that lives for seconds: it compiles as little as the test's own do. */
    public static List<String> command(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return command;
    }
}
