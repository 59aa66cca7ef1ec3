package se.stodkoll.store.database;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Work in one transaction each, done whole or not at all. Thread-safe. */
public final class Transactions {
    private final Jdbi jdbi;
    private final LedgerSettings settings;

    public Transactions(Database database) {
        this.jdbi = database.jdbi();
        this.settings = database.settings();
    }

    public void run(Consumer<Handle> work) {
        in(handle -> {
            work.accept(handle);
            return true;
        });
    }

    public <T> T in(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException | UncheckedIOException e) {
            if (e instanceof LedgerException told) {
                throw told;
            }
            Optional<String> damage = LedgerCheck.damage(e);
            if (damage.isPresent()) {
                throw LedgerCheck.damaged(settings, damage.get(), e);
            }
            throw new LedgerException(
                    "liggaren kunde inte läsas eller skrivas: " + e.getMessage()
                            + "; kontrollera ledigt utrymme och att databasen svarar, och kör igen",
                    e);
        }
    }
}
