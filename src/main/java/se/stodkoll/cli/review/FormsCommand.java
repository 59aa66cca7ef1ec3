package se.stodkoll.cli.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.forms.BadFormException;
import se.stodkoll.forms.FormFolder;
import se.stodkoll.forms.FormText;
import se.stodkoll.model.form.TaughtForm;

/** Forms that persons have taught in the review page. */
@Command(
        name = "forms",
        subcommands = {
            FormsCommand.All.class,
            FormsCommand.Show.class,
            FormsCommand.Remove.class,
            FormsCommand.Export.class,
            FormsCommand.Import.class
        })
public final class FormsCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Override
    public Integer call() {
        System.err.println("stodkoll: " + program.texts().say("usage.missing", "list|show|remove|export|import"));
        return ExitCode.USAGE.code();
    }

    private FormFolder folder() {
        return new FormFolder(program.home().forms());
    }

    private Texts texts() {
        return program.texts();
    }

    private Integer unknown(String id) {
        System.err.println("stodkoll: " + texts().say("forms.unknown", Texts.shown(id)));
        return ExitCode.USAGE.code();
    }

    /** A command about one form. */
    abstract static class OfForm implements Callable<Integer> {
        @ParentCommand
        FormsCommand all;

        @Parameters(paramLabel = "BLANKETT")
        String id;

        @Override
        public Integer call() throws IOException {
            Optional<TaughtForm> form = all.folder().find(id);
            return form.isPresent() ? of(form.get()) : all.unknown(id);
        }

        abstract Integer of(TaughtForm form) throws IOException;
    }

    /** All of them, and what is wrong with files that are none. */
    @Command(name = "list")
    static final class All implements Callable<Integer> {
        @ParentCommand
        private FormsCommand all;

        @Override
        public Integer call() {
            FormFolder.Held held = all.folder().read();
            held.forms()
                    .forEach(f -> System.out.println(String.format(
                            "%-32s %s (%s)", f.id(), f.name(), all.texts().say("forms." + f.kind()))));
            held.bad()
                    .forEach(
                            bad -> System.err.println("stodkoll: " + all.texts().say("table.badForm", bad)));
            if (held.forms().isEmpty() && held.bad().isEmpty()) {
                System.out.println(all.texts().say("forms.none"));
            }
            return (held.bad().isEmpty() ? ExitCode.OK : ExitCode.SETTINGS).code();
        }
    }

    /** What a form says, in words. */
    @Command(name = "show")
    static final class Show extends OfForm {
        @Override
        Integer of(TaughtForm form) {
            Texts texts = all.texts();
            System.out.println(form.name() + " (" + texts.say("forms." + form.kind()) + ")");
            form.headings().forEach(h -> System.out.println(texts.say("forms.heading", h)));
            form.labels()
                    .forEach(l -> System.out.println(String.format(
                            "%-20s %s",
                            l.slot(),
                            texts.say("forms." + l.side(), l.text())
                                    + (l.nth() == 0 ? "" : ", " + texts.say("forms.nth", l.nth())))));
            return ExitCode.OK.code();
        }
    }

    /** The next night reads without it; also takes away a file that can't be read. */
    @Command(name = "remove")
    static final class Remove implements Callable<Integer> {
        @ParentCommand
        private FormsCommand all;

        @Parameters(paramLabel = "BLANKETT")
        private String id;

        @Override
        public Integer call() throws IOException {
            if (!all.folder().remove(id)) {
                return all.unknown(id);
            }
            System.out.println(all.texts().say("forms.removed", id));
            return ExitCode.OK.code();
        }
    }

    /** For another home. */
    @Command(name = "export")
    static final class Export extends OfForm {
        @Option(names = "--out", paramLabel = "FIL")
        private Path file;

        @Override
        Integer of(TaughtForm form) throws IOException {
            if (file == null) {
                System.out.print(FormText.of(form));
            } else {
                Files.writeString(file, FormText.of(form));
                System.out.println(all.texts().say("forms.exported", form.id(), file));
            }
            return ExitCode.OK.code();
        }
    }

    /** From another home. */
    @Command(name = "import")
    static final class Import implements Callable<Integer> {
        @ParentCommand
        private FormsCommand all;

        @Parameters(paramLabel = "FIL")
        private Path file;

        @Override
        public Integer call() throws IOException {
            if (!Files.isRegularFile(file)) {
                System.err.println(all.texts().say("extract.missing", file));
                return ExitCode.USAGE.code();
            }
            try {
                TaughtForm form = all.folder().takeIn(file.toString(), Files.readAllBytes(file));
                System.out.println(all.texts().say("forms.imported", form.id()));
                return ExitCode.OK.code();
            } catch (BadFormException e) {
                System.err.println("stodkoll: " + e.getMessage());
                return ExitCode.USAGE.code();
            }
        }
    }
}
