package se.stodkoll.model;

import java.util.Optional;

/** How far people have come with a case. */
public enum Progress {
    /** Somebody is to look at it. */
    TO_DO,
    /** A person has put it off. */
    DEFERRED,
    /** A person has looked through it, or every finding of it has a verdict. */
    REVIEWED,
    /** Nothing was found, and nobody has looked. */
    NOTHING_FOUND;

    /** The last word on the whole case, else what its findings tell. */
    public static Progress of(Case matter) {
        Optional<ReviewAct> last = matter.reviews().stream()
                .filter(e -> e.subject().isWhole())
                .map(ReviewEvent::act)
                .filter(act -> act == ReviewAct.DEFER || act == ReviewAct.CONFIRM)
                .reduce((a, b) -> b);
        if (last.isPresent()) {
            return last.get() == ReviewAct.DEFER ? DEFERRED : REVIEWED;
        }
        boolean judged = !matter.findings().isEmpty()
                && matter.findings().stream().allMatch(f -> f.verdict().isPresent());
        return judged ? REVIEWED : matter.status() == CaseStatus.MATCH ? NOTHING_FOUND : TO_DO;
    }

    /** Whether a person has said what they had to say of it for now. */
    public boolean isDone() {
        return this == REVIEWED || this == DEFERRED;
    }
}
