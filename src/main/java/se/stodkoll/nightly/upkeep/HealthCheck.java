package se.stodkoll.nightly.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.notice.Vitals;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.LedgerException;

/** Feels the pulse: ledger, disk, inbox, last night. Touches nothing. */
public final class HealthCheck {
    /** Below this a night may not have room for its report. */
    static final long LEAST_FREE_BYTES = 1L << 30;

    private HealthCheck() {}

    public static Vitals of(Home home, Settings settings, Ledger ledger) {
        List<String> faults = new ArrayList<>();
        long free = free(home, faults);
        if (!Files.isWritable(settings.inbox())) {
            faults.add("inkorgen finns inte eller kan inte skrivas i");
        }
        Optional<NightRecord> last = Optional.empty();
        Map<String, Integer> files = Map.of();
        try {
            last = ledger.nights().last(2).stream()
                    .filter(night -> night.finishedAt().isPresent())
                    .findFirst();
            files = ledger.countFiles();
        } catch (LedgerException e) {
            faults.add("liggaren svarar inte");
        }
        if (last.flatMap(NightRecord::balance)
                .filter(balance -> !balance.adds())
                .isPresent()) {
            faults.add("den senaste nattens filer går inte ihop");
        }
        return new Vitals(last, files, free, faults);
    }

    private static long free(Home home, List<String> faults) {
        try {
            long free = Files.getFileStore(home.folder()).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                faults.add("mindre än 1 GB ledigt på disken");
            }
            return free;
        } catch (IOException e) {
            faults.add("hemmappens disk kan inte mätas");
            return 0;
        }
    }
}
