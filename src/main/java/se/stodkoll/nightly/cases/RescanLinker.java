package se.stodkoll.nightly.cases;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.record.Part;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.Twin;
import se.stodkoll.twin.Paper;

/**
 * Links documents that are one paper read twice, so that a matter has each of its papers once. The first stands for both,
 * unless the other is read clearly better and no person has decided anything on the first.
 */
public final class RescanLinker {
    private static final Logger LOG = LoggerFactory.getLogger(RescanLinker.class);
    /** Mean confidence that a later reading must be better by. */
    private static final double CLEARLY = 0.02;

    private final Ledger ledger;

    public RescanLinker(Ledger ledger) {
        this.ledger = ledger;
    }

    public void compareNew() {
        for (String sha256 : ledger.papers().notCompared()) {
            Read read = read(sha256);
            List<Long> keys = read.paper().keys();
            Optional<Twin> twin = twin(read, ledger.papers().sharing(keys, Paper.LEAST_SHARED_KEYS));
            ledger.papers().keep(sha256, keys, twin);
            twin.ifPresent(
                    t -> LOG.info("same paper {} {} stands={}", shortened(sha256), shortened(t.sha256()), t.stands()));
        }
    }

    private record Read(Paper paper, List<String> parts) {}

    private Read read(String sha256) {
        Document document = ledger.contents().document(sha256).orElseThrow();
        List<Part> parts = ledger.contents().parsed(List.of(sha256)).get(0).parts();
        return new Read(Paper.of(document, parts), parts.stream().map(Part::id).toList());
    }

    private Optional<Twin> twin(Read read, List<String> candidates) {
        for (String candidate : candidates) {
            Read earlier = read(candidate);
            Optional<String> reason = earlier.paper().sameAs(read.paper());
            if (reason.isPresent()) {
                boolean better = read.paper().sureness() > earlier.paper().sureness() + CLEARLY;
                return Optional.of(
                        new Twin(candidate, !better || ledger.reviews().isReviewed(earlier.parts()), reason.get()));
            }
        }
        return Optional.empty();
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, 12);
    }
}
