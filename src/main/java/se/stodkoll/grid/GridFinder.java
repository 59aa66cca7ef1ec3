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

    /** Those found, from top to bottom; none on a page without geometry. */
    public static List<Grid> find(Page page) {
        List<Line> lines = page.lines().stream()
                .filter(l -> l.words().stream().allMatch(w -> w.box().isPresent()))
                .toList();
        if (lines.isEmpty() || !page.hasGeometry()) {
            return List.of();
        }
        List<Ruling> drawn = new ArrayList<>(page.rulings());
        drawn.addAll(Tokenizer.drawn(lines));
        Rules rules = new Rules(drawn);
        Tokenizer tokenizer = Tokenizer.of(lines);
        List<Grid> grids = new ArrayList<>();
        for (Block block : new BlockFinder(tokenizer.tokens(lines), rules, tokenizer.blank()).find()) {
            new GridMaker(page.number(), block, rules).grid().ifPresent(grids::add);
        }
        return grids;
    }
}
