package se.stodkoll.report.digest;

import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;

/** What a case asks of a person, in the order a morning goes. */
public enum Attention {
    /** To do, and a paper of it came tonight. */
    NEW,
    /** To do, left from an earlier night. */
    LEFT,
    /** Put off by a person. */
    DEFERRED,
    /** Gone through by a person: the case as a whole, or each of its findings. */
    REVIEWED,
    /** Nothing: the two sides agree. */
    NOTHING;

    /** @param tonight SHA-256 of what was read tonight */
    static Attention of(Matter m, Set<String> tonight) {
        return said(m.matter()).orElseGet(() -> unsaid(m, tonight));
    }

    private static Attention unsaid(Matter m, Set<String> tonight) {
        if (m.matter().status() == CaseStatus.MATCH) {
            return NOTHING;
        }
        return m.parts().stream().anyMatch(p -> tonight.contains(p.document().sha256())) ? NEW : LEFT;
    }

    /** The last word on the whole case as it is, or that every finding has got its verdict; a paper that came since opens it again. */
    private static Optional<Attention> said(Case c) {
        Optional<ReviewEvent> last = lastWord(c);
        if (last.isPresent()) {
            return last.map(e -> e.act() == ReviewAct.DEFER ? DEFERRED : REVIEWED);
        }
        boolean decided = !c.findings().isEmpty()
                && c.findings().stream().map(Finding::verdict).allMatch(Optional::isPresent);
        return decided ? Optional.of(REVIEWED) : Optional.empty();
    }

    /** The last word on the whole case as it is; one said before another paper came is none. */
    public static Optional<ReviewEvent> lastWord(Case c) {
        return c.reviews().stream()
                .filter(e -> e.subject().isWhole())
                .filter(e -> e.act() == ReviewAct.DEFER || e.act() == ReviewAct.CONFIRM)
                .filter(e -> e.subject().parts().containsAll(c.ownParts()))
                .reduce((a, b) -> b);
    }

    /** Whether a person has said what they had to say of it for now. */
    public boolean isDone() {
        return this == DEFERRED || this == REVIEWED;
    }

    /** Whether a person has it before them. */
    public boolean isToDo() {
        return this == NEW || this == LEFT;
    }
}
