package se.stodkoll.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** Texts of our own, and the lists that are found in their lines. */
public final class ListText {
    private ListText() {}

    public static List<PlacedWord> words(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.strip().split(" +")).stream()
                        .map(w -> new PlacedWord(1, Word.ofPlainText(w)))
                        .toList();
    }

    /** Lines of a text, those below a blank line apart. */
    public static List<TextLine> lines(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean apart = false;
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(new TextLine(
                        1, new Line(words(line).stream().map(PlacedWord::word).toList(), Optional.empty(), apart)));
            }
            apart = line.isBlank();
        }
        return lines;
    }

    public static List<ListTable> tables(String text) {
        return ListTables.ofLines(lines(text), line -> line.contains("beslutar"));
    }

    public static ListTable table(String text) {
        List<ListTable> tables = tables(text);
        assertEquals(1, tables.size(), tables::toString);
        return tables.get(0);
    }

    public static List<String> shown(ListTable table, Role... roles) {
        return table.rows().stream()
                .map(row -> List.of(roles).stream().map(row::text).collect(Collectors.joining(" | ")))
                .toList();
    }
}
