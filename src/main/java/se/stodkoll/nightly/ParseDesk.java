package se.stodkoll.nightly;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import se.stodkoll.model.Document;
import se.stodkoll.store.Ledger;

/** Parses what was read but not yet parsed by this program: after an upgrade all files, after a crash the last ones. */
final class ParseDesk {
    private final Stages stages;
    private final Ledger ledger;

    ParseDesk(Stages stages, Ledger ledger) {
        this.stages = stages;
        this.ledger = ledger;
    }

    /**
     * @param run that this belongs to
     * @param clock tells when a parser broke
     */
    void parseNew(String run, int threads, Clock clock) throws IOException {
        List<String> contents = ledger.notParsedBy(stages.version());
        new Crew(threads, () -> false).doAll(contents, sha256 -> {
            Document document = ledger.document(sha256).orElseThrow();
            ledger.keepParsed(Extraction.of(document, stages).parsed(), stages.version(), run, clock.instant());
        });
    }
}
