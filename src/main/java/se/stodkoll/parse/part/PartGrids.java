package se.stodkoll.parse.part;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.grid.GridFinder;
import se.stodkoll.grid.GridPage;
import se.stodkoll.layout.Layout;
import se.stodkoll.layout.Region;
import se.stodkoll.layout.Turn;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.AsideKind;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** The grids of a part, and where their words stand among its lines. */
public final class PartGrids {
    private final List<TextLine> lines;
    private final Map<Integer, Page> pages;
    private final Map<Word, Integer> lineOf = new IdentityHashMap<>();
    /** Words of tables set sideways, each with the word as the page shows it. */
    private final Map<Word, Word> shown = new IdentityHashMap<>();
    /** Pages of words set upright, which stand on no line. */
    private final Map<Word, Integer> turnedOn = new IdentityHashMap<>();
    /** Found once, when first asked for. */
    private List<Grid> found;

    /**
     * @param lines of the part, without running heads and feet
     * @param pages by number
     */
    public PartGrids(List<TextLine> lines, Map<Integer, Page> pages) {
        this.lines = List.copyOf(lines);
        this.pages = Map.copyOf(pages);
        for (int i = 0; i < lines.size(); i++) {
            for (Word word : lines.get(i).line().words()) {
                lineOf.put(word, i);
            }
        }
    }

    public List<TextLine> lines() {
        return lines;
    }

    /** Its grids: page by page, and below them those that are set sideways. */
    public List<Grid> grids() {
        if (found == null) {
            found = List.copyOf(find());
        }
        return found;
    }

    /** Tables of lines that stand in none of its grids. */
    public List<Grid> lineGrids() {
        Set<Integer> taken =
                grids().stream().flatMapToInt(g -> linesOf(g, g.rows())).boxed().collect(Collectors.toSet());
        List<Optional<TextLine>> free = IntStream.range(0, lines.size())
                .mapToObj(i -> taken.contains(i) ? Optional.<TextLine>empty() : Optional.of(lines.get(i)))
                .toList();
        List<Grid> tables = new ArrayList<>(LineGrids.of(free));
        tables.addAll(RunningCosts.of(free));
        return tables;
    }

    private List<Grid> find() {
        SortedMap<Integer, List<Line>> byPage = new TreeMap<>();
        lines.forEach(
                l -> byPage.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l.line()));
        List<Grid> grids = new ArrayList<>(GridFinder.find(byPage.entrySet().stream()
                .map(e -> new GridPage(e.getKey(), e.getValue(), rulings(e.getKey()), turned(e.getKey())))
                .toList()));
        byPage.keySet().forEach(page -> grids.addAll(sideways(page)));
        return grids;
    }

    /** The tables that are set sideways on an upright page, read as pages of their own. */
    private List<Grid> sideways(int number) {
        Page page = pages.get(number);
        if (page == null || page.aside().stream().noneMatch(a -> a.kind() == AsideKind.TURNED)) {
            return List.of();
        }
        int last = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).page() == number)
                .max()
                .orElseThrow();
        List<Grid> grids = new ArrayList<>();
        for (Region.TurnedArea area : Layout.of(page).turnedAreas()) {
            Turn back = area.turn().back();
            List<Line> upright = area.uprightLines();
            upright.stream().flatMap(l -> l.words().stream()).forEach(w -> {
                lineOf.put(w, last);
                shown.put(w, back.of(w));
            });
            grids.addAll(GridFinder.find(List.of(new GridPage(number, upright, area.uprightRulings()))));
        }
        return grids;
    }

    private List<Ruling> rulings(int page) {
        return Optional.ofNullable(pages.get(page)).map(Page::rulings).orElse(List.of());
    }

    /** Lines set upright, which may be heads of columns. */
    private List<Line> turned(int page) {
        List<Line> turned =
                Optional.ofNullable(pages.get(page)).map(GridPage::turned).orElse(List.of());
        turned.stream().flatMap(l -> l.words().stream()).forEach(w -> turnedOn.put(w, page));
        return turned;
    }

    /** A grid's word, as and where its page shows it. */
    public PlacedWord placed(Word word) {
        int page = turnedOn.containsKey(word)
                ? turnedOn.get(word)
                : lines.get(lineOf.get(word)).page();
        return new PlacedWord(page, shown.getOrDefault(word, word));
    }

    /** Index of a grid's first line. */
    public int first(Grid grid) {
        return linesOf(grid, grid.rows()).min().orElseThrow();
    }

    /** Index of a grid's last line. */
    public int last(Grid grid) {
        return linesOf(grid, grid.rows()).max().orElseThrow();
    }

    /** Index of the first line below a grid's head. */
    public int next(Grid grid, int first) {
        return linesOf(grid, grid.headRows()).max().orElse(first - 1) + 1;
    }

    /** The lines that the cells of a grid's first rows stand on. */
    private IntStream linesOf(Grid grid, int rows) {
        return grid.cells().stream()
                .filter(c -> c.row() < rows)
                .flatMap(c -> c.words().stream())
                .filter(lineOf::containsKey)
                .mapToInt(lineOf::get);
    }
}
