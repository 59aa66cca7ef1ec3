package se.stodkoll.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import se.stodkoll.ingest.file.PdfSource;
import se.stodkoll.ingest.page.PageReading;
import se.stodkoll.ingest.worker.FailureTexts;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.ingest.worker.WorkerFailure;
import se.stodkoll.ingest.worker.WorkerMessage.Opened;
import se.stodkoll.ingest.worker.WorkerMessage.Reply;
import se.stodkoll.ingest.worker.WorkerMessage.Request;
import se.stodkoll.ingest.worker.WorkerMessage.Task;
import se.stodkoll.ingest.worker.WorkerPool;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.Problem;

/** One file being read: opened by a worker, its pages read by all of them. */
final class FileReading {
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    /** So long a file is read by one worker alone: some thirty printed pages, and a fraction of a scanned one. */
    private static final Duration ALONE = Duration.ofMillis(100);

    /** Opening a large file anew takes some tenths of a second; nobody waits much longer than this for each file before theirs. */
    private static final Duration TURN = Duration.ofSeconds(1);

    private static final AtomicLong READINGS = new AtomicLong();

    private final long number = READINGS.incrementAndGet();
    private final Means means;
    private final Path file;
    private final String sha256;
    private final String name;
    private final IntConsumer pageDone;
    private final long started = System.nanoTime();

    FileReading(Means means, Path file, String sha256, String name, IntConsumer pageDone) {
        this.means = means;
        this.file = file;
        this.sha256 = sha256;
        this.name = name;
        this.pageDone = pageDone;
    }

    /**
     * What all readings share.
     *
     * @param pool the workers
     * @param pages runs the pages' tasks, as many at a time as there are workers
     * @param repair of whole documents
     * @param settings limits
     * @param longestFile time for a whole file, beyond which its remaining pages are left
     */
    record Means(
            WorkerPool pool,
            ExecutorService pages,
            OwnTextRepair repair,
            IngestSettings settings,
            Duration longestFile) {}

    /** A page or why there is none. */
    private record PageAttempt(Optional<PageReading> reading, List<Problem> problems) {
        static PageAttempt of(PageReading reading, List<Problem> more) {
            List<Problem> all = new ArrayList<>(reading.problems());
            all.addAll(more);
            return new PageAttempt(Optional.of(reading), all);
        }

        static PageAttempt of(Problem problem) {
            return new PageAttempt(Optional.empty(), List.of(problem));
        }
    }

    /** The pages of the range, not repaired; without any where the file cannot be opened. */
    Document read(PageRange range) {
        Reply reply;
        try {
            reply = means.pool().call(request(Task.OPEN, 0), means.settings().pageTimeout());
        } catch (WorkerFailure e) {
            return failed(UNKNOWN_TYPE, FailureTexts.opening(e.kind(), means.settings()));
        }
        return reply.opened()
                .map(opened -> readPages(opened, range))
                .orElseGet(() -> failed(UNKNOWN_TYPE, reply.problem().orElseThrow()));
    }

    private Document failed(String mediaType, Problem problem) {
        return Document.failed(sha256, name, mediaType, new Problem(problem.code(), problem.message(), 0));
    }

    private Request request(Task task, int page) {
        return new Request(number, task, file.toString(), name, page);
    }

    private Document readPages(Opened opened, PageRange range) {
        if (opened.pageCount() < 1) {
            return failed(opened.mediaType(), FailureTexts.noPages());
        }
        int last = Math.min(
                range.last(), Math.min(opened.pageCount(), means.settings().maxPages()));
        List<Page> pages = new ArrayList<>();
        // told once, whoever reads the other pages
        List<Problem> problems = new ArrayList<>(range.first() == 1 ? opened.problems() : List.of());
        boolean ownText = opened.mediaType().equals(PdfSource.MEDIA_TYPE);
        for (PageAttempt outcome : outcomes(range.first(), last, ownText)) {
            outcome.reading().map(PageReading::page).ifPresent(pages::add);
            problems.addAll(outcome.problems());
        }
        return new Document(sha256, name, opened.mediaType(), opened.pageCount(), pages, problems, opened.outline());
    }

    /**
     * Every page in order. One reader goes through a short file by itself, as each worker that joins opens the file and its
     * fonts anew; the others join what takes longer.
     */
    private List<PageAttempt> outcomes(int first, int last, boolean ownText) {
        AtomicInteger done = new AtomicInteger();
        List<FutureTask<PageAttempt>> tasks = new ArrayList<>();
        for (int page = first; page <= last; page++) {
            int number = page;
            tasks.add(new FutureTask<>(() -> {
                PageAttempt outcome = page(number, ownText);
                pageDone.accept(done.incrementAndGet());
                return outcome;
            }));
        }
        if (!tasks.isEmpty()) {
            readTogether(tasks);
        }
        List<PageAttempt> outcomes = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            outcomes.add(await(tasks.get(i), first + i));
        }
        return outcomes;
    }

    /** Hands the pages to as many readers as it takes. */
    private void readTogether(List<FutureTask<PageAttempt>> tasks) {
        TaskRunner turn = new TaskRunner(tasks, new AtomicInteger());
        turn.queue();
        int others = Math.min(means.settings().workers(), tasks.size()) - 1;
        if (others > 0 && !areDone(tasks)) {
            IntStream.range(0, others).forEach(i -> turn.queue());
        }
    }

    /**
     * A reader of the pages, which after a while goes to the end of the queue, so that a file of thousands of pages does not
     * keep the others waiting; one that is stopped leaves its pages.
     */
    private final class TaskRunner implements Runnable {
        private final List<FutureTask<PageAttempt>> tasks;
        private final AtomicInteger next;

        TaskRunner(List<FutureTask<PageAttempt>> tasks, AtomicInteger next) {
            this.tasks = tasks;
            this.next = next;
        }

        void queue() {
            try {
                means.pages().execute(this);
            } catch (RejectedExecutionException stopped) {
                run();
            }
        }

        @Override
        public void run() {
            long end = System.nanoTime() + TURN.toNanos();
            for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                if (means.pages().isShutdown() || Thread.currentThread().isInterrupted()) {
                    tasks.get(i).cancel(false);
                    continue;
                }
                tasks.get(i).run();
                if (System.nanoTime() > end) {
                    queue();
                    return;
                }
            }
        }
    }

    /** Whether all are done soon by the one reader, whatever became of them. */
    private static boolean areDone(List<FutureTask<PageAttempt>> tasks) {
        try {
            tasks.get(tasks.size() - 1).get(ALONE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException | CancellationException told) {
            return true; // when it is awaited
        }
    }

    private PageAttempt await(Future<PageAttempt> task, int number) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PageAttempt.of(FailureTexts.stopped(number));
        } catch (CancellationException e) {
            return PageAttempt.of(FailureTexts.stopped(number));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private PageAttempt page(int number, boolean ownText) {
        if (System.nanoTime() - started > means.longestFile().toNanos()) {
            return PageAttempt.of(FailureTexts.fileTimeout(number, means.longestFile()));
        }
        try {
            return outcome(
                    means.pool()
                            .call(request(Task.READ, number), means.settings().pageTimeout()),
                    List.of());
        } catch (WorkerFailure e) {
            Problem problem = FailureTexts.page(number, e.kind(), means.settings());
            return ownText ? ownText(number, problem) : PageAttempt.of(problem);
        }
    }

    /** What the page's own text gives where its picture cost two workers; the problem stands in either case. */
    private PageAttempt ownText(int number, Problem problem) {
        try {
            Reply reply = means.pool()
                    .call(request(Task.READ_OWN_TEXT, number), means.settings().pageTimeout());
            boolean hasText =
                    reply.reading().filter(r -> !r.page().lines().isEmpty()).isPresent();
            return hasText ? outcome(reply, List.of(problem)) : PageAttempt.of(problem);
        } catch (WorkerFailure e) {
            return PageAttempt.of(problem);
        }
    }

    private static PageAttempt outcome(Reply reply, List<Problem> more) {
        return reply.reading()
                .map(r -> PageAttempt.of(r, more))
                .orElseGet(() -> PageAttempt.of(reply.problem().orElseThrow()));
    }
}
