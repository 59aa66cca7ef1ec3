package se.stodkoll.grid;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.grid.token.Generator;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Grid;

/**
 * The grids of pages with one generator of hypotheses switched off, for reports.
 *
 * @param off empty where all are on
 */
public record GeneratedGrids(Optional<Generator> off) {
    /** All on, and each off in turn. */
    public static List<GeneratedGrids> all() {
        return Stream.concat(
                        Stream.of(Optional.<Generator>empty()),
                        Stream.of(Generator.values()).map(Optional::of))
                .map(GeneratedGrids::new)
                .toList();
    }

    public String name() {
        return off.map(g -> "without-" + g.name().toLowerCase(Locale.ROOT)).orElse("all");
    }

    /** The grids of pages that follow each other. */
    public List<Grid> of(List<Page> pages) {
        Set<Generator> on = EnumSet.allOf(Generator.class);
        off.ifPresent(on::remove);
        return GridFinder.find(pages.stream().map(GridPage::of).toList(), on);
    }
}
