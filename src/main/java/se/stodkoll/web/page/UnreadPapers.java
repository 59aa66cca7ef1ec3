package se.stodkoll.web.page;

import java.util.List;
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
                .filter(d -> d.parts().stream().noneMatch(p -> p.content().bearsRecord()))
                .limit(MOST)
                .toList();
    }
}
