package se.stodkoll.facts.label;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;

/**
 * Words of one line that stand together, parted from others by a wide gap, a drawn line or a cell's border.
 *
 * @param line index of its line among those read
 * @param words at least one
 * @param cell the table's cell that it is; empty where the input names none
 */
public record Piece(int line, List<PlacedWord> words, Optional<InTable> cell) {
    /**
     * A cell's place in its table.
     *
     * @param table number of the table
     * @param row from 0
     * @param cell its columns
     */
    record InTable(int table, int row, Cells.Cell cell) {
        boolean sharesColumn(InTable other) {
            return cell.column() < other.cell.end() && other.cell.column() < cell.end();
        }
    }

    public Piece {
        words = List.copyOf(words);
    }

    int page() {
        return words.get(0).page();
    }

    public String text() {
        return text(words);
    }

    /** Words as a text, those broken at a hyphen joined. */
    public static String text(List<PlacedWord> words) {
        return Labels.rejoined(PlacedWord.textOf(words));
    }

    public Optional<Box> box() {
        return box(words);
    }

    public static Optional<Box> box(List<PlacedWord> words) {
        return words.stream().flatMap(w -> w.word().box().stream()).reduce(Box::union);
    }

    /** Whether a letter may be misread: words of the input's own text are as they are. */
    public static boolean isDamaged(List<PlacedWord> words) {
        return words.stream().anyMatch(w -> w.word().source() != Source.TEXT_LAYER);
    }

    public Piece with(List<PlacedWord> some) {
        return new Piece(line, some, cell);
    }
}
