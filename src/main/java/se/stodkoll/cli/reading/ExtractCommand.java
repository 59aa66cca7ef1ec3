package se.stodkoll.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.codec.TablesJson;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.nightly.evidence.LayoutPictures;
import se.stodkoll.nightly.extract.Explanations;
import se.stodkoll.nightly.extract.Extraction;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.TaughtForms;
import se.stodkoll.nightly.settings.Settings;

/** Files read on their own: their records as JSON, an explanation, or what is seen on their pages written to files. */
@Command(name = "extract")
public final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--tables", paramLabel = "UT.json")
    private Path tables;

    @Option(names = "--layout", paramLabel = "UT.json")
    private Path layout;

    @Option(names = "--picture", paramLabel = "MAPP")
    private Path pictures;

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
        Home home = program.home();
        Settings settings = program.settings(home);
        List<TaughtForm> taught = TaughtForms.of(home).forms();
        try (Stages stages = Stages.open(settings)) {
            for (Path file : files) {
                allRead &= extract(file, stages, settings, taught);
            }
        }
        return (allRead ? ExitCode.OK : ExitCode.UNREADABLE).code();
    }

    /** What is wrong with the command line, if anything. */
    private Optional<String> refused() {
        boolean one = Stream.of(tables, layout).anyMatch(to -> to != null && !Files.isDirectory(to));
        if (one && files.size() > 1) {
            return Optional.of(
                    program.texts().say("extract.oneFile", tables != null ? "--tables" : "--layout", files.size()));
        }
        boolean apart = files.stream().map(ExtractCommand::jsonName).distinct().count() == files.size();
        if (!apart && (tables != null || layout != null)) {
            return Optional.of(program.texts().say("extract.sameName"));
        }
        return files.stream()
                .filter(f -> !Files.isRegularFile(f))
                .findFirst()
                .map(f -> program.texts().say("extract.missing", f));
    }

    /** Whether the file could be read. */
    private boolean extract(Path file, Stages stages, Settings settings, List<TaughtForm> taught) throws IOException {
        Document document = Extraction.read(file, stages);
        if (!explain && !writesFiles()) {
            Extraction extraction = Extraction.of(document, stages, taught);
            System.out.println(extraction.json());
            return isRead(extraction);
        }
        DocumentLayout seen = Extraction.layout(document);
        boolean read = !document.isFailed();
        if (explain) {
            Extraction extraction = Extraction.of(document, stages, taught);
            System.out.println(
                    Explanation.of(extraction, seen, Explanations.of(extraction, taught, settings), program.texts()));
            read = isRead(extraction);
        } else {
            document.problems().forEach(p -> warn("extract.problem", p.page(), p.code(), p.message()));
        }
        if (!document.isFailed()) {
            write(file, seen);
        } else if (writesFiles()) {
            warn("extract.unread", document.file());
        }
        return read;
    }

    private static boolean isRead(Extraction extraction) {
        return extraction.report().status() != DocumentReport.Status.FAILED;
    }

    private boolean writesFiles() {
        return tables != null || layout != null || pictures != null;
    }

    private void write(Path file, DocumentLayout seen) throws IOException {
        if (tables != null) {
            Path to = target(tables, file);
            Files.writeString(to, TablesJson.write(seen));
            tell("extract.tables.done", seen.gridCount(), seen.pages().size(), to);
        }
        if (layout != null) {
            Path to = target(layout, file);
            Files.writeString(to, ModelJson.write(seen));
            tell("extract.layout.done", seen.pages().size(), to);
        }
        if (pictures != null) {
            int written = LayoutPictures.write(file, seen, pictures);
            tell("extract.picture.done", written, seen.pages().size(), pictures);
            if (written < seen.pages().size()) {
                warn("extract.picture.missing", seen.pages().size() - written, seen.file());
            }
        }
    }

    /** Where what is seen of a file is written: the file that is named, or one with its name in the folder that is. */
    private static Path target(Path named, Path file) {
        return Files.isDirectory(named) ? named.resolve(jsonName(file)) : named;
    }

    private static String jsonName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".json";
    }

    private void tell(String key, Object... values) {
        System.out.println(program.texts().say(key, values));
    }

    private void warn(String key, Object... values) {
        System.err.println(program.texts().say(key, values));
    }
}
