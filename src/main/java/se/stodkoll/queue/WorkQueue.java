package se.stodkoll.queue;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.store.QueueStore;

/**
 * The door of the package: jobs that any of several machines does, at least once each. What comes of a job is kept before
 * the job counts as done; a machine that dies loses its jobs to others. Thread-safe.
 *
 * @param <T> what comes of a job
 */
public final class WorkQueue<T> implements AutoCloseable {
    private static final int OFFER_EVERY = 10;

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final QueueStore store;
    private final String task;
    private final Class<T> type;
    private final OneTimeTask<Job> jobs;
    private final Scheduler scheduler;

    /**
     * What a machine does.
     *
     * @param <T> what comes of a job
     */
    public interface JobWork<T> {
        /** @throws IOException where this machine cannot do it; it is tried again, there or elsewhere */
        T work(Job job) throws IOException;

        /** What comes of a job that was tried in vain too often. */
        T givenUp(Job job);
    }

    /**
     * Takes part as a machine that does jobs, from now on.
     *
     * @param build of the program: machines of another build do not take each other's jobs
     * @param atOnce jobs it does at the same time, at least 1
     * @param tries of a job, after which it is given up; a machine's death counts as one
     */
    public WorkQueue(
            QueueStore store, String build, Class<T> type, Lease lease, int atOnce, int tries, JobWork<T> worker) {
        this.store = store;
        this.task = "extract " + build;
        this.type = type;
        this.jobs = Tasks.oneTime(task, Job.class)
                .onFailure(WorkQueue::later)
                .onDeadExecution(WorkQueue::later)
                .execute((instance, context) -> execute(instance, context, worker, tries));
        this.scheduler = new SchedulerBuilder(store.dataSource(), List.of(jobs))
                .threads(atOnce)
                .serializer(new JobJson())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .pollingInterval(Lease.POLL)
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(lease.heartbeat())
                .missedHeartbeatsLimit(Lease.MISSED)
                .shutdownMaxWait(Duration.ofSeconds(60))
                .build();
        scheduler.start();
    }

    private static void later(ExecutionComplete complete, ExecutionOperations<Job> operations) {
        boolean died = complete.getCause().isEmpty();
        operations.reschedule(complete, died ? Instant.now() : Instant.now().plus(PAUSE_AFTER_FAILURE));
    }

    private void execute(TaskInstance<Job> instance, ExecutionContext context, JobWork<T> worker, int tries) {
        Job job = instance.getData();
        try {
            boolean inVain = context.getExecution().consecutiveFailures >= tries;
            store.putResult(task, job.sha256(), inVain ? worker.givenUp(job) : worker.work(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Has a job done by some machine and waits for what comes of it; asked again later, even by another process, it is
     * answered with the same.
     *
     * @return empty where a stop was asked for meanwhile
     */
    public Optional<T> ask(Job job, BooleanSupplier stopping) throws InterruptedException {
        for (int look = 0; !stopping.getAsBoolean(); look++) {
            Optional<T> result = store.result(task, job.sha256(), type);
            if (result.isPresent()) {
                return result;
            }
            // not once only: an earlier one, answered already, may not have left the queue yet the first time
            if (look % OFFER_EVERY == 0) {
                scheduler.scheduleIfNotExists(jobs.instance(job.sha256(), job), Instant.now());
            }
            Thread.sleep(Lease.POLL.toMillis());
        }
        return Optional.empty();
    }

    /** Lets a job be done anew when it is asked again. */
    public void forget(Job job) {
        store.forgetResult(task, job.sha256());
    }

    /** Jobs that wait or are being done. */
    public int open() {
        return (int) scheduler.getScheduledExecutionsForTask(task, Job.class).stream()
                .map(ScheduledExecution::getTaskInstance)
                .count();
    }

    /** Does what is begun, within a minute; what is not done by then others take over. */
    @Override
    public void close() {
        scheduler.stop();
    }

    /** Jobs as JSON. */
    private static final class JobJson implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return ModelJson.write(data).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <D> D deserialize(Class<D> type, byte[] data) {
            return ModelJson.read(new String(data, StandardCharsets.UTF_8), type);
        }
    }
}
