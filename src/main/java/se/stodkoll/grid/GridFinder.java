package se.stodkoll.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.grid.token.Block;
import se.stodkoll.grid.token.Generator;
import se.stodkoll.grid.token.GridThresholds;
import se.stodkoll.grid.token.Rules;
import se.stodkoll.grid.token.TokenLine;
import se.stodkoll.grid.token.Tokenizer;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;

/**
 * The tables of pages that follow each other. A table that runs to the end of a page goes on in the same columns at the top of
 * the next; a head at the end of a page names the columns of the table below the break.
 */
public final class GridFinder {
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Generator> generators;
    private Optional<OpenTable> open = Optional.empty();
    private Optional<Tokenizer> last = Optional.empty();

    private GridFinder(Set<Generator> generators) {
        this.generators = generators;
    }

    /** Those of one page, from top to bottom. */
    public static List<Grid> find(Page page) {
        return find(List.of(GridPage.of(page)));
    }

    /** Those of pages in order; where a page's lines have no places, those whose cells the file tells. */
    public static List<Grid> find(List<GridPage> pages) {
        return find(pages, EnumSet.allOf(Generator.class));
    }

    /** Those that some generators give, to see what each is worth. */
    static List<Grid> find(List<GridPage> pages, Set<Generator> generators) {
        GridFinder finder = new GridFinder(generators);
        pages.forEach(finder::read);
        return List.copyOf(finder.grids);
    }

    private void read(GridPage page) {
        List<Line> lines = page.placed();
        if (lines.isEmpty()) {
            grids.addAll(
                    generators.contains(Generator.OWN_CELLS)
                            ? CellTables.find(page.number(), page.lines())
                            : List.of());
            open = Optional.empty();
            return;
        }
        Rules rules = rules(page, lines);
        Tokenizer whole = Tokenizer.of(lines);
        for (List<Line> run : GridPage.runs(lines)) {
            read(page, run, rules, whole);
        }
    }

    private void read(GridPage page, List<Line> lines, Rules rules, Tokenizer whole) {
        Tokenizer run = Tokenizer.of(lines);
        Tokenizer own = run.isMeasured() ? run : whole;
        Tokenizer tokenizer =
                own.isMeasured() || open.isEmpty() ? own : last.orElse(own); // the few words of a table's end
        last = Optional.of(tokenizer);
        List<TokenLine> tokens = tokenizer.tokens(lines);
        open = open.map(o -> o.placed(page.number(), tokens));
        int from = open.map(o -> o.goesOn(page.number(), tokens)).orElse(0);
        if (from > 0) {
            List<TokenLine> rows = open.get().own(tokens.subList(0, from));
            Block rest =
                    new Block(BlockFinder.parted(rows, tokenizer.blank(), generators), tokenizer.blank(), generators);
            grids.add(new GridMaker(page.number(), rest, rules, false, List.of())
                    .rest(open.get().columns()));
        }
        List<TokenLine> pending = from == 0 ? open.map(OpenTable::head).orElse(List.of()) : List.of();
        Optional<OpenTable> before = open;
        open = from > 0 && tokens.size() - from <= GridThresholds.FOOT_LINES
                ? before.map(o -> o.onPage(page.number()))
                : Optional.empty();
        List<TokenLine> rest = tokens.subList(from, tokens.size());
        for (Block block : new BlockFinder(rest, rules, tokenizer.blank(), generators).find()) {
            boolean first = block.lines().get(0) == rest.get(0);
            make(page, first ? block.below(pending) : block, rules, endsPage(block, tokens));
        }
    }

    private Rules rules(GridPage page, List<Line> lines) {
        if (!generators.contains(Generator.DRAWN_LINES)) {
            return new Rules(List.of());
        }
        List<Ruling> drawn = new ArrayList<>(page.rulings());
        drawn.addAll(Tokenizer.drawn(lines));
        return new Rules(drawn);
    }

    private void make(GridPage page, Block block, Rules rules, boolean last) {
        GridMaker maker = new GridMaker(page.number(), block, rules, last, page.turned());
        Optional<Grid> grid = maker.grid();
        grid.ifPresent(grids::add);
        boolean goesOn = last && generators.contains(Generator.PAGE_BREAKS);
        open = !goesOn ? Optional.empty() : grid.isPresent() ? maker.open() : OpenTable.ofHead(page.number(), block);
    }

    /** Whether hardly more than a running foot stands below a block. */
    private static boolean endsPage(Block block, List<TokenLine> page) {
        TokenLine last = block.lines().get(block.lines().size() - 1);
        return page.size() - 1 - page.indexOf(last) <= GridThresholds.FOOT_LINES;
    }
}
