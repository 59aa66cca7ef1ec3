package se.stodkoll.nightly.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.codec.PageLayout;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.DocumentReport.Status;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.TraceWithoutMessages;
import se.stodkoll.report.json.ReportJson;
import se.stodkoll.store.record.ParsedContent;

/**
 * What one file comes to: its text and the records in it. Follows from the file's bytes, the settings and the forms taught alone, whether a
 * night's thread, another machine or a cluster asks.
 *
 * @param document as read, with the verdict on each page
 * @param parsed what was found in it
 */
public record Extraction(Document document, ParsedContent parsed) {
    /** The media type of a file of which none was found. */
    public static final String UNKNOWN_TYPE = "application/octet-stream";

    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);

    /**
     * Reads and parses a file; never throws for a bad one, nor for a reader or parser that breaks: its problems tell.
     *
     * @param file where its bytes are
     * @param sha256 of its bytes
     * @param name its path below the inbox
     * @param taught forms that persons have taught
     * @param pageDone told the number of pages read so far
     * @throws NightException where the machine lacks what reading needs
     */
    public static Extraction of(
            Path file, String sha256, String name, Stages stages, List<TaughtForm> taught, IntConsumer pageDone) {
        return of(read(file, sha256, name, stages, pageDone), stages, taught);
    }

    /** Reads a file on its own, without inbox or ledger; never throws for a bad one. */
    public static Document read(Path file, Stages stages) throws IOException {
        String name = file.getFileName().toString();
        return read(file.toAbsolutePath(), Fingerprint.sha256(file), name, stages, pages -> {});
    }

    /** The tables of each page of a document that was read. */
    public static DocumentLayout layout(Document document) {
        List<PageLayout> pages = document.pages().stream()
                .map(page -> new PageLayout(page, GridFinder.find(page)))
                .toList();
        return new DocumentLayout(document.file(), document.mediaType(), pages);
    }

    /** Parses what has been read, knowing these forms. */
    public static Extraction of(Document document, Stages stages, List<TaughtForm> taught) {
        return new Extraction(
                document,
                document.isFailed()
                        ? ParsedContent.of(document, List.of())
                        : parsed(document, d -> stages.parse().parse(d, taught)));
    }

    private static Document read(Path file, String sha256, String name, Stages stages, IntConsumer pageDone) {
        return guarded(sha256, name, () -> {
            Document document = stages.reader().read(file, sha256, name, pageDone);
            if (document.isFailed() && document.problems().isEmpty()) {
                throw new IllegalStateException("a document without pages and without a problem");
            }
            return document;
        });
    }

    /**
     * What a reader gives of a file, or where it breaks a failed document that says so.
     *
     * @throws NightException where the machine lacks what reading needs
     */
    public static Document guarded(String sha256, String name, Supplier<Document> reader) {
        try {
            return reader.get();
        } catch (NightException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.error("reader broke on {}: {}", sha256.substring(0, 12), TraceWithoutMessages.of(e));
            return broken(
                    sha256,
                    name,
                    "Ett fel i programmet (" + e.getClass().getSimpleName()
                            + ") hindrade att filen lästes. Anmäl felet med loggen i mappen logs.");
        }
    }

    /** A file that the program, not the file, is to blame for. */
    public static Document broken(String sha256, String name, String message) {
        return Document.failed(sha256, name, UNKNOWN_TYPE, new Problem(ProblemCode.INTERNAL, message, 0));
    }

    /**
     * A parser that breaks is the program's fault, told as a problem. A page that breaks it alone is left out and the rest is
     * parsed; else the document's text is kept for the next version.
     */
    private static ParsedContent parsed(Document document, Function<Document, List<Part>> parser) {
        try {
            return ParsedContent.of(document, parser.apply(document));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.error("parser broke on {}: {}", document.sha256().substring(0, 12), TraceWithoutMessages.of(e));
            return ParsablePages.of(document, parser)
                    .filter(sound -> sound.pages().size() < document.pages().size())
                    .flatMap(sound -> parsedAgain(sound, parser))
                    .orElseGet(() -> unparsed(document, e));
        }
    }

    private static Optional<ParsedContent> parsedAgain(Document sound, Function<Document, List<Part>> parser) {
        try {
            return Optional.of(ParsedContent.of(sound, parser.apply(sound)));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return Optional.empty(); // broken by its pages together; logged already
        }
    }

    private static ParsedContent unparsed(Document document, Throwable cause) {
        List<Problem> problems = new ArrayList<>(document.problems());
        String message = "Ett fel i programmet (" + cause.getClass().getSimpleName()
                + ") hindrade att filen tolkades; texten är läst och sparad. Anmäl felet med loggen i mappen logs.";
        problems.add(0, new Problem(ProblemCode.INTERNAL, message, 0));
        return new ParsedContent(
                document.sha256(), document.mediaType(), document.pageCount(), false, problems, List.of());
    }

    /** What a report says of it. */
    public DocumentReport report() {
        return new DocumentReport(
                document.sha256(),
                document.file(),
                document.mediaType(),
                document.pageCount(),
                parsed.readable() ? Status.EXTRACTED : Status.FAILED,
                Optional.empty(),
                parsed.problems(),
                parsed.parts());
    }

    /** Its entry of report.json, indented. */
    public String json() throws IOException {
        return ModelJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(ReportJson.of(report()));
    }
}
