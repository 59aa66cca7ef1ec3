package se.stodkoll.bench.readers;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Another program of the machine. */
public final class ExternalTool {
    private ExternalTool() {}

    public static boolean isInstalled(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name))
                .anyMatch(Files::isExecutable);
    }

    /** Runs it on one thread of its own. @return what it printed */
    public static String run(Path tessdata, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("TESSDATA_PREFIX", tessdata.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(command.get(0) + " slutade med kod " + exit);
        }
        return printed;
    }
}
