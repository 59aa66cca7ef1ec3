package se.stodkoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.TablesJson;
import se.stodkoll.model.Document;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Problem;
import se.stodkoll.nightly.Extraction;
import se.stodkoll.nightly.Settings;
import se.stodkoll.nightly.Stages;

/** Files read on their own: their records as JSON, an explanation, or what is seen on their pages written to files. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    private Stodkoll program;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--tables", paramLabel = "UT.json")
    private Path tables;

    @Parameters(paramLabel = "FIL", arity = "1..*")
    private List<Path> files;

    @Override
    public Integer call() throws Exception {
        Optional<String> refused = refused();
        if (refused.isPresent()) {
            System.err.println(refused.get());
            return ExitCode.USAGE.code();
        }
        boolean allRead = true;
        Settings settings = program.settings(program.home());
        try (Stages stages = Stages.open(settings)) {
            for (Path file : files) {
                allRead &= extract(file, stages);
            }
        }
        return (allRead ? ExitCode.OK : ExitCode.UNREADABLE).code();
    }

    /** What is wrong with the command line, if anything. */
    private Optional<String> refused() {
        if (tables != null && files.size() > 1) {
            return Optional.of(program.texts().say("extract.oneFile", "--tables", files.size()));
        }
        return files.stream()
                .filter(f -> !Files.isRegularFile(f))
                .findFirst()
                .map(f -> program.texts().say("extract.missing", f));
    }

    /** Whether the file could be read. */
    private boolean extract(Path file, Stages stages) throws IOException {
        Document document = Extraction.read(file, stages);
        boolean read = !document.isFailed();
        if (explain || tables == null) {
            Extraction extraction = Extraction.of(document, stages);
            System.out.println(explain ? Explanation.of(extraction, program.texts()) : extraction.json());
            read = extraction.report().status() != DocumentReport.Status.FAILED;
        } else {
            document.problems().forEach(this::tell);
        }
        if (tables != null) {
            writeTables(document);
        }
        return read;
    }

    private void tell(Problem problem) {
        System.err.println(program.texts().say("extract.problem", problem.page(), problem.code(), problem.message()));
    }

    private void writeTables(Document document) throws IOException {
        if (document.isFailed()) {
            System.err.println(program.texts().say("extract.unread", document.file(), tables));
            return;
        }
        DocumentLayout layout = Extraction.layout(document);
        Files.writeString(tables, TablesJson.write(layout));
        System.out.println(program.texts().say("extract.tables.done", layout.gridCount(), layout.pages().size(), tables));
    }
}
