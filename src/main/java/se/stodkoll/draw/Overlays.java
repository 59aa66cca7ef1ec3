package se.stodkoll.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Grid;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** What was seen on a page, as overlays. */
public final class Overlays {
    private Overlays() {}

    /** Its lines of text, drawn lines and tables, and the words that ought to be in a table but are in none of its cells. */
    public static List<Overlay> of(Page page, List<Grid> grids) {
        List<Overlay> overlays = new ArrayList<>();
        page.lines().forEach(line -> line.box().ifPresent(b -> overlays.add(new Overlay(OverlayKind.LINE, b))));
        page.rulings().forEach(ruling -> overlays.add(new Overlay(OverlayKind.RULING, ruling.box())));
        grids.forEach(grid -> overlays.addAll(GridOverlays.of(grid)));
        leftOver(page, grids).forEach(b -> overlays.add(new Overlay(OverlayKind.LEFT_OVER, b)));
        return overlays;
    }

    /** Words in no cell that stand within a table's outline or in a line of which a table took other words. */
    private static List<Box> leftOver(Page page, List<Grid> grids) {
        List<Box> taken = grids.stream()
                .flatMap(g -> g.cells().stream())
                .flatMap(c -> boxes(c.words()))
                .toList();
        List<Box> outlines =
                grids.stream().map(Grid::box).flatMap(Optional::stream).toList();
        List<Box> left = new ArrayList<>();
        for (Line line : page.lines()) {
            List<Box> free = boxes(line.words()).filter(b -> !isIn(taken, b)).toList();
            boolean shared = free.size() < line.words().size();
            free.stream().filter(b -> shared || isIn(outlines, b)).forEach(left::add);
        }
        return left;
    }

    private static boolean isIn(List<Box> places, Box word) {
        return places.stream().anyMatch(p -> p.contains(word.centerX(), word.centerY()));
    }

    private static Stream<Box> boxes(List<Word> words) {
        return words.stream().flatMap(w -> w.box().stream());
    }
}
