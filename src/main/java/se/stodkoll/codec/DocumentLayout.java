package se.stodkoll.codec;

import java.util.List;

/**
 * A file's pages and what was seen on them. Its JSON, by {@link ModelJson}, can be loaded again in a test.
 *
 * @param file its name
 * @param mediaType told by content
 * @param pages those read, in order
 */
public record DocumentLayout(String file, String mediaType, List<PageLayout> pages) {
    public DocumentLayout {
        pages = List.copyOf(pages);
    }

    /** Tables on all its pages. */
    public int gridCount() {
        return pages.stream().mapToInt(p -> p.grids().size()).sum();
    }
}
