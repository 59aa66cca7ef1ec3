package se.stodkoll.reconcile.incremental;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Money;

/**
 * Everything known, asked for the little that new or changed records touch: marks and cases as they stand, documents as
 * they now are. Parts are named by id; unknown ones are passed over.
 */
public interface KnownRecords {
    /** Ids of parts of which a record has the key, each once; of more than {@code most}, any so many. */
    Collection<String> sharing(long key, int most);

    /** The marks of the parts. */
    List<PartMark> marks(Collection<String> parts);

    /** The standing cases of which one of these is a part. */
    List<Case> cases(Collection<String> parts);

    /** Whether a standing case has the id. */
    boolean hasCase(String id);

    /** The documents in which the parts stand, whole, with what persons corrected, in order of file name. */
    List<DocumentReport> documents(Collection<String> parts);

    /** Ids of the parts that set a frame. */
    Collection<String> settingFrames();

    /** The standing cases that grant what counts against the frame. */
    List<Case> casesUnder(String frame);

    /** What the standing cases grant, by frame, but for those with these ids. */
    Map<String, Money> grantedBut(Collection<String> cases);
}
