package se.stodkoll.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.model.Document;
import se.stodkoll.model.Problem;
import se.stodkoll.model.ProblemCode;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.Parsed;

/** Parses what was read but not yet parsed by this program: the night's own files, and after an upgrade all of them. */
final class ParseDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ParseDesk.class);

    private final Stages stages;
    private final Ledger ledger;

    ParseDesk(Stages stages, Ledger ledger) {
        this.stages = stages;
        this.ledger = ledger;
    }

    void parseNew(int threads) throws IOException {
        List<String> contents = ledger.notParsedBy(stages.version());
        new Crew(threads, () -> false).doAll(contents, sha256 -> {
            Document document = ledger.document(sha256).orElseThrow();
            ledger.keepParsed(parse(document, stages), stages.version());
        });
    }

    /** A parser that breaks is the program's fault, told as a problem of the document; its text is kept for the next version. */
    static Parsed parse(Document document, Stages stages) {
        try {
            return Parsed.of(document, stages.parse().apply(document));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.error("parser broke on {}: {}", document.sha256().substring(0, 12), BareTrace.of(e));
            List<Problem> problems = new ArrayList<>(document.problems());
            problems.add(
                    0,
                    new Problem(
                            ProblemCode.INTERNAL,
                            "Ett fel i programmet (" + e.getClass().getSimpleName()
                                    + ") hindrade att filen tolkades; texten är läst och sparad. Anmäl felet med loggen i"
                                    + " mappen logs.",
                            0));
            return new Parsed(
                    document.sha256(), document.mediaType(), document.pageCount(), false, problems, List.of());
        }
    }
}
