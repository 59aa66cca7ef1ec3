package se.stodkoll.cli.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.nightly.ExpectedCase;
import se.stodkoll.nightly.home.Home;

/** One night over the shipped documents, in a home of its own; ends by saying what their maker put into them. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Option(names = "--documents", paramLabel = "DIR", defaultValue = "testdata/demo")
    private Path documents;

    @Override
    public Integer call() throws Exception {
        Path from = documents.resolve("inbox");
        if (!Files.isDirectory(from)) {
            System.err.println(program.texts().say("demo.missing", from));
            return ExitCode.USAGE.code();
        }
        Path folder = program.homeOption().isPresent()
                ? program.homeOption().get()
                : Files.createTempDirectory("stodkoll-demo-");
        Home home = program.prepared(new Home(folder));
        System.out.println(program.texts().say("demo.begins", fill(home, from), home.folder()));
        try (NightSession session = NightSession.open(program, home)) {
            ExitCode exit = session.run();
            sayExpected();
            return exit.code();
        }
    }

    private void sayExpected() throws IOException {
        Texts texts = program.texts();
        System.out.println();
        System.out.println(texts.say("demo.expected"));
        for (ExpectedCase each : ExpectedCase.read(documents.resolve("gold.json"))) {
            String found = each.rules().isEmpty() ? texts.say("demo.agrees") : String.join(", ", each.rules());
            System.out.println(
                    texts.say("demo.case", each.project(), each.applicationFile(), each.decisionFile(), found));
        }
    }

    /** Copies the documents into the inbox; says how many. */
    private static int fill(Home home, Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path target = home.inbox().resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return files.size();
        }
    }
}
