package se.stodkoll.ingest.page;

import java.util.function.Supplier;

/** Makes a thing when first asked for and keeps it. Used by one thread. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T thing;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    boolean made() {
        return thing != null;
    }

    @Override
    public T get() {
        if (thing == null) {
            thing = maker.get();
        }
        return thing;
    }
}
