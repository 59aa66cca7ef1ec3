package se.stodkoll.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import se.stodkoll.store.database.LedgerException;
import se.stodkoll.store.database.LedgerSettings;
import se.stodkoll.store.database.PrivateFile;
import se.stodkoll.store.database.TableCopy;

/**
 * A ledger in one file, an SQLite database whatever the ledger stands on. It is read as of one moment and without holding up
 * who writes, so that it can be made while a night is in progress.
 */
public final class Backup {
    private Backup() {}

    /**
     * Writes the ledger to a file, which is there whole or not at all.
     *
     * @return rows written
     * @throws LedgerException where it cannot be read or written
     */
    public static long write(LedgerSettings ledger, Path file) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        removeDatabase(beside);
        try {
            PrivateFile.make(beside);
            Ledger.open(LedgerSettings.file(beside)).close();
            long rows = copy(ledger, LedgerSettings.file(beside));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            removeDatabase(beside);
        }
    }

    /**
     * Fills an empty ledger from a backup, of this program's schema or an earlier.
     *
     * @return rows written
     * @throws LedgerException where the ledger has nights, or cannot be written
     */
    public static long restore(Path file, LedgerSettings ledger) throws IOException {
        Path folder = Files.createTempDirectory("stodkoll-restore");
        Path upgraded = folder.resolve("backup.db");
        try {
            PrivateFile.make(upgraded);
            Files.copy(file, upgraded, StandardCopyOption.REPLACE_EXISTING);
            Ledger.open(LedgerSettings.file(upgraded)).close();
            try (Ledger target = Ledger.open(ledger)) {
                if (!target.nights().last(1).isEmpty()) {
                    throw new LedgerException(
                            "liggaren " + ledger
                                    + " har redan nätter; flytta undan den (eller ange en tom databas) och kör igen",
                            new IllegalStateException());
                }
            }
            return copy(LedgerSettings.file(upgraded), ledger);
        } finally {
            removeDatabase(upgraded);
            Files.delete(folder);
        }
    }

    private static long copy(LedgerSettings source, LedgerSettings target) {
        try (Connection from = source.connect();
                Connection to = target.connect()) {
            from.setTransactionIsolation(
                    source.isSqlite() ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            long rows = new TableCopy(from, to).copyAll();
            to.commit();
            from.rollback();
            return rows;
        } catch (SQLException e) {
            throw new LedgerException(
                    "liggaren kunde inte kopieras från " + source + " till " + target + ": " + e.getMessage()
                            + "; kontrollera ledigt utrymme och rättigheter, och kör igen",
                    e);
        }
    }

    private static void removeDatabase(Path file) throws IOException {
        for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }
}
