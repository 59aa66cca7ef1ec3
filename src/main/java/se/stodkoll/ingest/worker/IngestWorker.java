package se.stodkoll.ingest.worker;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.ingest.file.FileOpener;
import se.stodkoll.ingest.page.DrawnFigureCheck;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.IngestEnvironmentException;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.page.PageReaderFactory;
import se.stodkoll.ingest.worker.WorkerMessage.Opened;
import se.stodkoll.ingest.worker.WorkerMessage.Reply;
import se.stodkoll.ingest.worker.WorkerMessage.Request;
import se.stodkoll.ingest.worker.WorkerMessage.Task;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.ocr.PageReader;
import se.stodkoll.repair.TextRepair;

/**
 * The process in which files are opened and pages read; it may be killed at any time. Requests come a line each on
 * standard input, replies leave on standard output. It ends when its input does, so no worker outlives its parent.
 *
 * <p>Arguments: class of the {@link PageReaderFactory}, folder of language data, cache folder, its megabytes.
 */
public final class IngestWorker {
    /** Exit code where memory ran out; the same as the JVM's own on {@code ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    private final FileOpener opener;
    private OpenFile open;
    private long openReading;

    private IngestWorker(PageMaker desk) {
        this.opener = new FileOpener(desk);
    }

    /** Serves until its input ends. */
    public static void main(String[] args) throws InterruptedException, IOException {
        OutputStream replies = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread ears = new Thread(() -> listen(requests), "requests");
        ears.setDaemon(true);
        ears.start();
        IngestWorker worker = new IngestWorker(new PageMaker(
                TextRepair::load,
                () -> reader(args),
                () -> DrawnFigureCheck.keptIn(Path.of(args[2]), Integer.parseInt(args[3]))));
        WorkerMessage.write(Reply.READY, replies);
        while (true) {
            WorkerMessage.write(worker.answer(ModelJson.read(requests.take(), Request.class)), replies);
        }
    }

    private static PageReader reader(String[] args) {
        try {
            PageReaderFactory factory = (PageReaderFactory)
                    Class.forName(args[0]).getDeclaredConstructor().newInstance();
            return factory.open(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new IngestEnvironmentException("OCR kunde inte startas: " + e.getMessage(), e);
        }
    }

    private static void listen(BlockingQueue<String> requests) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                requests.add(line);
            }
        } catch (IOException parentGone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private Reply answer(Request request) {
        try {
            return work(request);
        } catch (FileProblem e) {
            return Reply.of(e.problem());
        } catch (IngestEnvironmentException e) {
            return Reply.lacking(e.getMessage());
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            forget();
            return Reply.of(unreadable(request, e));
        }
    }

    private Reply work(Request request) throws FileProblem {
        OpenFile file = file(request);
        if (request.task() == Task.OPEN) {
            return Reply.of(new Opened(file.mediaType(), file.pageCount(), file.outline(), file.problems()));
        }
        return Reply.of(file.read(request.page(), request.task() == Task.READ));
    }

    private OpenFile file(Request request) throws FileProblem {
        if (open == null || openReading != request.reading()) {
            forget();
            open = opener.open(Path.of(request.file()), request.name());
            openReading = request.reading();
        }
        return open;
    }

    /** Lets go of the open file; what a file left behind that broke its reader is not asked again. */
    private void forget() {
        OpenFile last = open;
        open = null;
        if (last != null) {
            last.close();
        }
    }

    private static Problem unreadable(Request request, Throwable cause) {
        String what = request.page() == 0 ? "Filen" : "Sidan " + request.page();
        String message = what + " kunde inte tolkas (" + cause.getClass().getSimpleName()
                + "). Öppna den för hand; går det, skriv ut den till en ny PDF och lägg in den.";
        ProblemCode code = request.page() == 0 ? ProblemCode.DAMAGED : ProblemCode.INTERNAL;
        return new Problem(code, message, request.page());
    }
}
