package se.stodkoll.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two users of one machine, made of root: files are given to a number that has no name, and the program is run without
 * root's right to read and move what is not its own.
 */
public final class OtherUser {
    private static final int NUMBER = 65_534;
    private static final String ORDINARY = "-dac_override,-dac_read_search,-fowner";

    private OtherUser() {}

    /** Whether they can be made here; a test that needs them is passed over where they cannot. */
    public static boolean canBeMade() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of("/usr/bin/setpriv"))
                && System.getProperty("user.name").equals("root")
                && run(asOrdinary(List.of("true")), Map.of()).exit() == 0;
    }

    /** Gives a file or a folder to the other. */
    public static void give(Path file, String mode) throws IOException {
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString(mode));
        Files.setAttribute(file, "unix:uid", NUMBER);
    }

    /** What the other sees. */
    public static Said asOther(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(
                List.of("/usr/bin/setpriv", "--reuid", "" + NUMBER, "--regid", "" + NUMBER, "--clear-groups"));
        all.addAll(List.of(command));
        return run(all, Map.of());
    }

    /** The program's command line, run by a user who may do no more than anybody. */
    public static Said program(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return run(asOrdinary(OwnJava.command("se.stodkoll.cli.Stodkoll", arguments)), environment);
    }

    private static List<String> asOrdinary(List<String> command) {
        List<String> all =
                new ArrayList<>(List.of("/usr/bin/setpriv", "--bounding-set=" + ORDINARY, "--inh-caps=" + ORDINARY));
        all.addAll(command);
        return all;
    }

    /**
     * How a process ended.
     *
     * @param exit its code
     * @param text all that it said
     */
    public record Said(int exit, String text) {}

    private static Said run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
