package se.stodkoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Page;
import se.stodkoll.model.Problem;
import se.stodkoll.nightly.Extraction;
import se.stodkoll.nightly.Settings;
import se.stodkoll.nightly.Stages;

/** Files read on their own, as JSON or explained. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    private Stodkoll program;

    @Option(names = "--explain")
    private boolean explain;

    @Parameters(paramLabel = "FIL", arity = "1..*")
    private List<Path> files;

    @Override
    public Integer call() throws Exception {
        boolean allRead = true;
        Settings settings = program.settings(program.home());
        try (Stages stages = Stages.open(settings)) {
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    System.err.println(program.texts().say("extract.missing", file));
                    return ExitCode.USAGE.code();
                }
                Extraction extraction = Extraction.of(file, stages);
                System.out.println(explain ? explained(extraction) : extraction.json());
                allRead &= extraction.report().status() != DocumentReport.Status.FAILED;
            }
        }
        return (allRead ? ExitCode.OK : ExitCode.UNREADABLE).code();
    }

    private String explained(Extraction extraction) {
        Texts texts = program.texts();
        StringBuilder text = new StringBuilder();
        DocumentReport report = extraction.report();
        text.append(texts.say("extract.file", report.file(), report.mediaType(), report.pageCount()))
                .append('\n');
        for (Problem problem : report.problems()) {
            text.append(texts.say("extract.problem", problem.page(), problem.code(), problem.message()))
                    .append('\n');
        }
        for (Page page : extraction.document().pages()) {
            text.append(texts.say(
                            "extract.page",
                            page.number(),
                            page.verdict().source(),
                            String.join("; ", page.verdict().reasons())))
                    .append('\n');
            page.verdict()
                    .signals()
                    .forEach((name, value) -> text.append(String.format(Locale.ROOT, "      %s = %.3f%n", name, value)));
        }
        report.parts().forEach(part -> text.append(texts.say(
                        "extract.part", part.kind(), part.pages().first(), part.pages().last(), part.title()))
                .append('\n'));
        return text.toString();
    }
}
