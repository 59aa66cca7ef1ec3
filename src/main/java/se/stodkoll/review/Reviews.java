package se.stodkoll.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject.FieldPlace;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.reconcile.pairing.PriorState;

/** The door of the package: everything that persons have decided and that still holds. */
public final class Reviews {
    private final List<ReviewEvent> all;
    private final List<ReviewEvent> inForce;
    private final Map<String, ReviewEvent> verdicts = new LinkedHashMap<>();
    private final Map<List<String>, PriorState.Pin> pins = new LinkedHashMap<>();

    private Reviews(List<ReviewEvent> all, List<ReviewEvent> inForce) {
        this.all = all;
        this.inForce = inForce;
        for (ReviewEvent event : inForce) {
            event.subject().finding().ifPresent(key -> verdicts.put(key, event));
            if (event.act() == ReviewAct.PAIR || event.act() == ReviewAct.UNPAIR) {
                List<String> pair = event.subject().parts();
                pins.put(pair, new PriorState.Pin(pair.get(0), pair.get(1), event.act() == ReviewAct.PAIR));
            }
        }
    }

    /** @param events all of them, oldest first */
    public static Reviews of(List<ReviewEvent> events) {
        Set<Long> undone = events.stream()
                .flatMap(e -> e.subject().undone().stream())
                .collect(Collectors.toCollection(HashSet::new));
        return new Reviews(
                List.copyOf(events),
                events.stream()
                        .filter(e -> e.act() != ReviewAct.UNDO && !undone.contains(e.number()))
                        .toList());
    }

    /** Those that hold, oldest first. */
    public List<ReviewEvent> inForce() {
        return inForce;
    }

    /** Decisions that hold and were made in one step with this one, itself included, oldest first: those of the same person and moment. */
    public List<ReviewEvent> madeWith(ReviewEvent event) {
        return inForce.stream()
                .filter(e -> e.at().equals(event.at()) && e.person().equals(event.person()))
                .toList();
    }

    /** The documents with every corrected field set, and confirmed ones made sure. */
    public List<DocumentReport> correct(List<DocumentReport> documents) {
        Map<String, List<ReviewEvent>> byDocument = new LinkedHashMap<>();
        for (ReviewEvent event : inForce) {
            event.subject()
                    .field()
                    .flatMap(Reviews::document)
                    .ifPresent(d -> byDocument
                            .computeIfAbsent(d, x -> new ArrayList<>())
                            .add(event));
        }
        List<ReviewEvent> unplaced = new ArrayList<>();
        return documents.stream()
                .map(d -> byDocument.containsKey(d.sha256()) && !d.parts().isEmpty()
                        ? Corrections.apply(d, byDocument.get(d.sha256()), unplaced)
                        : d)
                .toList();
    }

    /**
     * The fields of a part that a person can correct, as they hold.
     *
     * @param document that it stands in, as read
     * @param part id
     */
    public List<ReadField> fields(DocumentReport document, String part) {
        return Corrections.fields(
                document,
                part,
                inForce.stream()
                        .filter(e -> e.subject()
                                .field()
                                .flatMap(Reviews::document)
                                .filter(document.sha256()::equals)
                                .isPresent())
                        .toList());
    }

    private static Optional<String> document(FieldPlace field) {
        return field.read().or(field::pointed).map(Evidence::document);
    }

    /** The pairings of persons. */
    public List<PriorState.Pin> pins() {
        return List.copyOf(pins.values());
    }

    /** Number of the last decision, undone or not; 0 where there is none. It grows with every decision. */
    public long last() {
        return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    }

    /** What decisions after one of that number concern: what was said anew, and what was taken back. */
    public Concern since(long number) {
        Map<Long, ReviewEvent> byNumber = new HashMap<>();
        all.forEach(e -> byNumber.put(e.number(), e));
        Set<String> parts = new LinkedHashSet<>();
        Set<String> corrected = new LinkedHashSet<>();
        all.stream().filter(e -> e.number() > number).forEach(e -> {
            parts.addAll(e.subject().parts());
            Stream.concat(Stream.of(e), e.subject().undone().map(byNumber::get).stream())
                    .flatMap(each -> each.subject().field().flatMap(Reviews::document).stream())
                    .forEach(corrected::add);
        });
        return new Concern(parts, corrected);
    }

    /**
     * What decisions concern.
     *
     * @param parts ids of the parts spoken of
     * @param documents SHA-256 of the documents of which a value was corrected, or a correction taken back
     */
    public record Concern(Set<String> parts, Set<String> documents) {}

    /** The cases with the verdicts on them; one on a finding holds for all of its cause, and a dismissed finding no longer counts for a case's status. */
    public List<Case> judge(List<Case> cases) {
        return cases.stream().map(this::judge).toList();
    }

    private Case judge(Case c) {
        Map<String, Finding> keyed = FindingKey.byKey(c);
        List<Finding> leads = c.leads();
        Map<Integer, ReviewEvent> ofCauses = new LinkedHashMap<>();
        keyed.forEach((key, finding) -> {
            if (finding.cause() != 0 && leads.contains(finding)) {
                verdict(c, key).ifPresent(v -> ofCauses.put(finding.cause(), v));
            }
        });
        List<Finding> findings = keyed.entrySet().stream()
                .map(e -> verdict(c, e.getKey())
                        .or(() -> Optional.ofNullable(ofCauses.get(e.getValue().cause())))
                        .map(e.getValue()::withVerdict)
                        .orElse(e.getValue()))
                .toList();
        List<ReviewEvent> own = inForce.stream()
                .filter(e -> e.subject().parts().stream().anyMatch(c.ownParts()::contains))
                .toList();
        return new Case(
                c.id(),
                c.projectName(),
                status(c, findings),
                c.application(),
                c.decision(),
                c.rows(),
                c.links(),
                findings,
                own);
    }

    private Optional<ReviewEvent> verdict(Case c, String key) {
        return Optional.ofNullable(verdicts.get(key))
                .filter(v -> v.subject().parts().stream().anyMatch(c.ownParts()::contains));
    }

    private static CaseStatus status(Case c, List<Finding> findings) {
        boolean oneSided = c.application().isEmpty() || c.decision().isEmpty();
        if (c.status() == CaseStatus.UNMATCHED) {
            return CaseStatus.UNMATCHED;
        }
        Set<Severity> left = findings.stream()
                .filter(f -> !f.isDismissed())
                .map(Finding::severity)
                .collect(Collectors.toSet());
        if (left.contains(Severity.MISMATCH)) {
            return CaseStatus.MISMATCH;
        }
        if (left.contains(Severity.REVIEW)) {
            return CaseStatus.REVIEW;
        }
        return oneSided ? CaseStatus.UNMATCHED : CaseStatus.MATCH;
    }
}
