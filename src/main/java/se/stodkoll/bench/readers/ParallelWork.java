package se.stodkoll.bench.readers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on all processors, one piece on each. */
public final class ParallelWork {
    static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Makes one thing of another. */
    public interface Step<A, B> {
        B of(A input) throws Exception;
    }

    private ParallelWork() {}

    /** What each input gave, in order. */
    public static <A, B> Map<A, B> each(Collection<A> inputs, Step<A, B> step) throws BenchException {
        ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
        try {
            Map<A, Future<B>> begun = new LinkedHashMap<>();
            inputs.forEach(input -> begun.put(input, workers.submit((Callable<B>) () -> step.of(input))));
            Map<A, B> done = new LinkedHashMap<>();
            for (Map.Entry<A, Future<B>> each : begun.entrySet()) {
                done.put(each.getKey(), each.getValue().get());
            }
            return done;
        } catch (ExecutionException failure) {
            throw new BenchException("Mätningen avbröts: " + failure.getCause().getMessage(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchException("Mätningen avbröts.", stopped);
        } finally {
            workers.shutdownNow();
        }
    }
}
