package se.stodkoll.nightly.extract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What one thread breaks off, the others end before anything is closed. */
class WorkerThreadsTest {
    @Test
    void whatIsBegunIsEndedBeforeTheFaultIsTold() {
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        assertThrows(
                IOException.class,
                () -> new WorkerThreads(2, () -> false).doAll(List.of("slow", "broken"), thing -> {
                    if (thing.equals("slow")) {
                        begun.countDown();
                        sleep();
                        ended.set(true);
                    } else {
                        await(begun);
                        throw new IOException("broken");
                    }
                }));
        assertTrue(ended.get());
    }

    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
