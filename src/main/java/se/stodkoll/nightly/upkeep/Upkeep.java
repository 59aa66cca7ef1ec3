package se.stodkoll.nightly.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.UpkeepEvent;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.NightLock;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Backup;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;

/** What is done beside nights: backup, check, deleting. Decision note 0009. */
public final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Home home;
    private final Ledger ledger;
    private final Clock clock;

    public Upkeep(Home home, Ledger ledger, Clock clock) {
        this.home = home;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Writes the ledger to a file, even while a night is in progress.
     *
     * @return rows written
     */
    public static long backup(Settings settings, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new NightException(
                    NightException.Cause.ENVIRONMENT, "filen finns redan: " + file + "; ange ett nytt namn");
        }
        return Backup.write(settings.ledger(), file.toAbsolutePath());
    }

    /** Fills an empty ledger from a backup; rows written. */
    public static long restore(Home home, Settings settings, Path file, Clock clock) throws IOException {
        home.make();
        try (Ledger ledger = Ledger.open(settings.ledger());
                NightLock lock = NightLock.take(home, ledger, clock.instant())) {
            long rows = Backup.restore(file, settings.ledger());
            LOG.info("restored {} rows, {}", rows, lock.owner());
            ledger.upkeep().record(event(clock, UpkeepEvent.Action.RESTORE, "rader: " + rows));
            return rows;
        }
    }

    /** What is wrong between archive and ledger; empty where all is well. Reads every original. */
    public List<ArchiveFault> verify() throws IOException {
        return new Verification(home, ledger).faults();
    }

    /**
     * Deletes documents that all of their matter came in so many years ago, and keeps the figures of the findings.
     *
     * @param years at least 1
     * @param really false to say only what would go
     */
    public Cleared retain(int years, boolean really) throws IOException {
        Instant before = ZonedDateTime.now(clock).minusYears(years).toInstant();
        try (NightLock lock = NightLock.take(home, ledger, clock.instant())) {
            LOG.info("retain begins, {}", lock.owner());
            RelatedContents related = RelatedContents.of(ledger);
            Set<String> contents = related.olderThan(before);
            String detail = "äldre än " + years + " år";
            return clear(related, contents, UpkeepEvent.Action.RETAIN, detail, really);
        }
    }

    /**
     * Deletes one case: its documents, wherever they are told of.
     *
     * @param wholeFiles whether files that also hold other cases may go
     * @return empty where no such case stands
     * @throws NightException where a file also holds another case, and may not go
     */
    public Optional<Cleared> erase(String caseId, boolean wholeFiles) throws IOException {
        try (NightLock lock = NightLock.take(home, ledger, clock.instant())) {
            LOG.info("erase begins, {}", lock.owner());
            RelatedContents related = RelatedContents.of(ledger);
            Optional<Case> erased = related.find(caseId);
            if (erased.isEmpty()) {
                return Optional.empty();
            }
            Set<String> contents = related.contentsOf(erased.get());
            Set<String> others = new TreeSet<>(related.casesIn(contents));
            others.remove(caseId);
            if (!others.isEmpty() && !wholeFiles) {
                throw new NightException(
                        NightException.Cause.ENVIRONMENT,
                        "ärendets filer innehåller också " + String.join(", ", others)
                                + "; med --whole-files raderas hela filerna, och de ärendena med dem");
            }
            String detail = "ärende " + caseId + (others.isEmpty() ? "" : " och " + String.join(", ", others));
            return Optional.of(clear(related, contents, UpkeepEvent.Action.ERASE, detail, true));
        }
    }

    /** Has files of that name, which were taken for rescans, stand for themselves; how many. */
    public int part(String name) throws IOException {
        try (NightLock lock = NightLock.take(home, ledger, clock.instant())) {
            LOG.info("part begins, {}", lock.owner());
            int parted = 0;
            for (FileEntry file : ledger.files()) {
                if (file.name().equals(name) && ledger.papers().part(file.sha256(), "skild av en person")) {
                    ledger.upkeep().record(event(clock, UpkeepEvent.Action.PART, file.sha256()));
                    parted++;
                }
            }
            return parted;
        }
    }

    /** What was done, oldest first. */
    public List<UpkeepEvent> events() {
        return ledger.upkeep().events();
    }

    /** Files first, the ledger last: broken off in between, the same command ends it. */
    private Cleared clear(
            RelatedContents related, Set<String> contents, UpkeepEvent.Action act, String detail, boolean really)
            throws IOException {
        List<FileEntry> files = related.filesOf(contents);
        List<Case> cases = related.casesOf(contents);
        Cleared cleared = new Cleared(files.size(), contents.size(), cases.size());
        if (!really || contents.isEmpty()) {
            return cleared;
        }
        new FileEraser(home).shred(files, contents);
        String hashes = contents.stream().map(sha256 -> sha256.substring(0, 12)).collect(Collectors.joining(" "));
        String record = detail + ": filer " + files.size() + ", innehåll " + contents.size() + ", ärenden "
                + cases.size() + "; " + hashes;
        List<Case> kept = act == UpkeepEvent.Action.RETAIN ? cases : List.of();
        ledger.upkeep().delete(contents, related.partsOf(contents), kept, event(clock, act, record));
        LOG.info("{} files={} contents={} cases={}", act, files.size(), contents.size(), cases.size());
        return cleared;
    }

    private static UpkeepEvent event(Clock clock, UpkeepEvent.Action act, String detail) {
        return new UpkeepEvent(clock.instant(), System.getProperty("user.name"), act, detail);
    }

    /**
     * What went, or would go.
     *
     * @param files originals, duplicates among them
     * @param contents different ones
     * @param cases that stood
     */
    public record Cleared(int files, int contents, int cases) {}
}
