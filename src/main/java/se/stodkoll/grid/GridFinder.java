package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.Grid;
import se.stodkoll.model.Line;
import se.stodkoll.model.Page;
import se.stodkoll.model.Ruling;

/** The tables of a page. */
public final class GridFinder {
    private GridFinder() {}

    /** Those found, from top to bottom; on a page without geometry, those whose cells the file tells. */
    public static List<Grid> find(Page page) {
        return find(page.number(), page.lines(), page.rulings());
    }

    /**
     * Those among some of a page's lines.
     *
     * @param page its number, from 1
     * @param among lines in reading order; those without places or cells are passed over
     * @param rulings drawn on the page
     */
    public static List<Grid> find(int page, List<Line> among, List<Ruling> rulings) {
        List<Line> lines = among.stream()
                .filter(l -> l.words().stream().allMatch(w -> w.box().isPresent()))
                .toList();
        if (lines.isEmpty()) {
            return CellTables.find(page, among);
        }
        List<Ruling> drawn = new ArrayList<>(rulings);
        drawn.addAll(Tokenizer.drawn(lines));
        Rules rules = new Rules(drawn);
        Tokenizer tokenizer = Tokenizer.of(lines);
        List<Grid> grids = new ArrayList<>();
        for (Block block : new BlockFinder(tokenizer.tokens(lines), rules, tokenizer.blank()).find()) {
            new GridMaker(page, block, rules).grid().ifPresent(grids::add);
        }
        return grids;
    }
}
