package se.stodkoll.nightly.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import se.stodkoll.model.form.TaughtForm;

/** Has files read and parsed: by this process, or by all machines that share the night. */
public interface Extractor extends AutoCloseable {
    /**
     * See {@link Extraction#of(Path, String, String, Stages, List, IntConsumer)}.
     *
     * @return empty where a stop was asked for before it was done
     */
    Optional<Extraction> extract(Path file, String sha256, String name, IntConsumer pageDone);

    /** Files worth asking for at the same time. */
    int atOnce();

    /** Everything asked for is in the ledger. */
    default void settled() {}

    @Override
    default void close() {}

    /** This process alone. */
    static Extractor here(Stages stages, List<TaughtForm> taught, int atOnce) {
        return new Extractor() {
            @Override
            public Optional<Extraction> extract(Path file, String sha256, String name, IntConsumer pageDone) {
                return Optional.of(Extraction.of(file, sha256, name, stages, taught, pageDone));
            }

            @Override
            public int atOnce() {
                return atOnce;
            }
        };
    }
}
