package se.stodkoll.text.vocabulary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a function gave, where the same is asked again and again. Safe for threads.
 *
 * @param <K> what is asked, compared by its value
 * @param <V> what is answered, immutable
 */
public final class Memo<K, V> {
    private final Map<K, V> kept = new ConcurrentHashMap<>();
    private final int most;
    private final Function<K, V> of;

    /**
     * @param most answers kept, more than 0; when there are as many, all are forgotten
     * @param of gives one answer for one question, never null
     */
    public Memo(int most, Function<K, V> of) {
        this.most = most;
        this.of = of;
    }

    public V of(K key) {
        V known = kept.get(key);
        if (known != null) {
            return known;
        }
        // not computeIfAbsent: the function may ask for another key
        V found = of.apply(key);
        if (kept.size() >= most) {
            kept.clear();
        }
        kept.put(key, found);
        return found;
    }
}
