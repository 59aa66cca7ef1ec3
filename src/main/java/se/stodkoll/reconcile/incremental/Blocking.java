package se.stodkoll.reconcile.incremental;

import java.util.List;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.finding.PartMark.RecordMark;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.pairing.SideAssembler;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.traits.PairScore;
import se.stodkoll.reconcile.traits.Traits;
import se.stodkoll.reconcile.traits.TraitsText;

/**
 * Tells which parts have to be reconciled together, without the others at hand: those that share a key and may belong to
 * one case, those that share a key beyond, and all that hang together by such pairs. Each group reconciled by itself gives
 * the cases of all together, but for the rule on frames, which sums over every case. Immutable and thread-safe.
 */
public final class Blocking {
    /** A key that more parts than this share tells nothing; their other keys do. */
    public static final int COMMON = Traits.COMMON;

    /** Records are scored alone here, and together with their matter's others when they are paired. */
    private static final double LOOSER = 0.5;

    private final double threshold;

    /** @param settings by which records are paired */
    public Blocking(RuleSettings settings) {
        threshold = LOOSER * settings.pairing().threshold();
    }

    /** What the parts of a document are found by; a part without a record has no mark. */
    public static List<PartMark> marks(DocumentReport document) {
        return PartMarks.of(List.of(document), part -> true);
    }

    /** Whether two records that share a key may be of one case. */
    public boolean mayBelong(RecordMark a, RecordMark b) {
        Traits one = TraitsText.read(a.traits());
        Traits other = TraitsText.read(b.traits());
        return a.onDecisionSide() == b.onDecisionSide()
                ? SideAssembler.mayBeOne(one, other)
                : PairScore.of(one, other, threshold).isPresent();
    }
}
