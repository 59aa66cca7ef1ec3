package se.stodkoll.web.page;

import java.util.List;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.review.Desk;

/** Papers that were read and gave no record, and of which no person has stated one. */
public final class UnreadPapers {
    private static final int MOST = 100;

    private UnreadPapers() {}

    public static List<DocumentReport> of(Desk desk) {
        return desk.report().documents().stream()
                .filter(d -> d.status() == DocumentReport.Status.EXTRACTED
                        && !d.parts().isEmpty())
                .filter(d -> d.parts().stream().allMatch(UnreadPapers::bearsNothing))
                .limit(MOST)
                .toList();
    }

    private static boolean bearsNothing(Part part) {
        return part.content().application().isEmpty()
                && part.content().decision().isEmpty()
                && part.content().supportList().isEmpty();
    }
}
