package se.stodkoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.nightly.Home;

/** One night over the shipped documents, in a home of its own. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    /** What the report over the shipped documents should show, in Swedish; stands beside them and is no document. */
    private static final String EXPECTED = "FACIT.txt";

    @ParentCommand
    private Stodkoll program;

    @Option(names = "--documents", paramLabel = "DIR", defaultValue = "testdata/demo")
    private Path documents;

    @Override
    public Integer call() throws Exception {
        Texts texts = program.texts();
        if (!Files.isDirectory(documents)) {
            System.err.println(texts.say("demo.missing", documents));
            return ExitCode.USAGE.code();
        }
        Path folder = program.homeOption().isPresent()
                ? program.homeOption().get()
                : Files.createTempDirectory("stodkoll-demo-");
        Home home = new Home(folder).make();
        LogFiles.writeTo(home.logs());
        System.out.println(texts.say("demo.begins", fill(home), home.folder()));
        try (Session session = Session.open(program, home)) {
            ExitCode exit = session.run();
            Path expected = documents.resolve(EXPECTED);
            if (Files.exists(expected)) {
                System.out.println();
                System.out.println(texts.say("demo.expected"));
                System.out.println(Files.readString(expected).strip().indent(2).stripTrailing());
            }
            return exit.code();
        }
    }

    /** Copies the documents into the inbox; says how many. */
    private int fill(Home home) throws IOException {
        try (Stream<Path> all = Files.walk(documents)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(EXPECTED))
                    .toList();
            for (Path file : files) {
                Path target = home.inbox().resolve(documents.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return files.size();
        }
    }
}
