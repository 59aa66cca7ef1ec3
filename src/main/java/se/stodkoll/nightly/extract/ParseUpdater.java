package se.stodkoll.nightly.extract;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.store.Ledger;

/**
 * Parses what was read but not yet parsed by this program with the forms it knows: after an upgrade all files, after a crash the last
 * ones, after a lesson the papers of that form.
 */
public final class ParseUpdater {
    private final Stages stages;
    private final Ledger ledger;
    private final List<TaughtForm> taught;

    public ParseUpdater(Stages stages, Ledger ledger, List<TaughtForm> taught) {
        this.stages = stages;
        this.ledger = ledger;
        this.taught = taught;
    }

    /**
     * @param run that this belongs to
     * @param clock tells when a parser broke
     */
    public void parseNew(String run, int threads, Clock clock) throws IOException {
        List<String> contents = ledger.contents()
                .notParsedBy(ParserName.of(stages.version(), taught).toString());
        new WorkerThreads(threads, () -> false).doAll(contents, sha256 -> {
            Document document = ledger.contents().document(sha256).orElseThrow();
            ParserName parser = ParserName.of(stages.version(), taught).on(document);
            boolean same = ledger.contents()
                    .parserOf(sha256)
                    .map(ParserName::read)
                    .filter(parser::readsAs)
                    .isPresent();
            if (same) {
                ledger.contents().keepParser(sha256, parser.toString());
            } else {
                ledger.contents()
                        .keepParsed(
                                Extraction.of(document, stages, taught).parsed(),
                                parser.toString(),
                                run,
                                clock.instant());
            }
        });
    }
}
