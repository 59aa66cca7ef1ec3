package se.stodkoll.codec;

import java.util.List;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Grid;

/**
 * A page and what was seen on it.
 *
 * @param page as read
 * @param grids its tables, from top to bottom
 */
public record PageLayout(Page page, List<Grid> grids) {
    public PageLayout {
        grids = List.copyOf(grids);
    }
}
