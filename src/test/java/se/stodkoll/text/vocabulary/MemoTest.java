package se.stodkoll.text.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What was answered is not asked for again until all is forgotten. */
class MemoTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Memo<String, String> memo = new Memo<>(2, word -> word + asked.incrementAndGet());

    @Test
    void theSameIsAskedForOnce() {
        assertEquals("a1", memo.of("a"));
        assertEquals("a1", memo.of("a"));
        assertEquals("b2", memo.of("b"));
    }

    @Test
    void allIsForgottenWhenItIsFull() {
        memo.of("a");
        memo.of("b");
        memo.of("c");
        assertEquals("a4", memo.of("a"));
    }
}
