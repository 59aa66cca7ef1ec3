package se.stodkoll.ingest.page;

import java.util.List;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.Problem;

/**
 * A page as a worker hands it over.
 *
 * @param page as read; its words not yet repaired
 * @param problems of this page that did not keep it from being read
 */
public record PageReading(Page page, List<Problem> problems) {
    public PageReading {
        problems = List.copyOf(problems);
    }
}
