package se.stodkoll.nightly.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.page.IngestEnvironmentException;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.ProgramVersion;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.parse.DocumentParser;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.Reconciling;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.ReportWriter;

/**
 * What a night does, as functions; the night knows no more of a stage than this.
 *
 * @param reader one file to a document
 * @param parse a document to its parts, with the forms that persons have taught
 * @param reconcile records to cases, on what earlier nights and persons settled
 * @param writer a report into a folder
 * @param version of the program that these stages are; what was parsed by another is parsed again
 * @param closing ends what the reader holds
 */
public record Stages(
        Reader reader, Parser parse, Reconciling reconcile, Writer writer, String version, Runnable closing)
        implements AutoCloseable {

    /** See {@link Ingest#read}. */
    @FunctionalInterface
    public interface Reader {
        Document read(Path file, String sha256, String name, IntConsumer pageDone);
    }

    /** See {@link DocumentParser#parse(Document, List)}. */
    @FunctionalInterface
    public interface Parser {
        List<Part> parse(Document document, List<TaughtForm> taught);
    }

    /** See {@link ReportWriter#write}. */
    @FunctionalInterface
    public interface Writer {
        void write(RunReport report, PageCrops crops, Path folder) throws IOException;
    }

    /** The program's own; each is made when first needed, so that a night with nothing new need not wait for any. */
    public static Stages open(Settings settings) {
        Once<Ingest> ingest = new Once<>(() -> Ingest.start(settings.ingest()));
        Once<DocumentParser> parser =
                new Once<>(() -> DocumentParser.load(settings.rules().doubt().largestAmount()));
        return new Stages(
                (file, sha256, name, pageDone) -> read(ingest, file, sha256, name, pageDone),
                (document, taught) -> parser.get().parse(document, taught),
                new Reconciler(settings.rules()),
                (report, crops, folder) -> new ReportWriter(settings.telling().review()).write(report, crops, folder),
                version(settings),
                () -> ingest.ifMade(Ingest::close));
    }

    /** Of the program's own. What is believed changes what is parsed, so that another bound is another version. */
    public static String version(Settings settings) {
        RuleSettings.Doubt doubt = settings.rules().doubt();
        boolean usual = doubt.largestAmount().equals(RuleSettings.Doubt.DEFAULT.largestAmount());
        return ProgramVersion.build()
                + (usual ? "" : "+" + doubt.largestAmount().kronor().toPlainString());
    }

    private static Document read(Once<Ingest> ingest, Path file, String sha256, String name, IntConsumer pageDone) {
        try {
            return ingest.get().read(file, sha256, name, pageDone);
        } catch (IngestEnvironmentException e) {
            throw new NightException(NightException.Cause.ENVIRONMENT, e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        closing.run();
    }

    /** Makes a value when it is first asked for. */
    private static final class Once<T> {
        private final Supplier<T> maker;
        private T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            if (value == null) {
                value = maker.get();
            }
            return value;
        }

        synchronized void ifMade(Consumer<T> action) {
            if (value != null) {
                action.accept(value);
            }
        }
    }
}
