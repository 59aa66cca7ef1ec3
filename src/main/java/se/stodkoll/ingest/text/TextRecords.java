package se.stodkoll.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * Records of a file among the lines of a text: one after another, each with as many fields between tabs or semicolons. A field may be
 * empty, and one in quotes may hold the separator (RFC 4180).
 *
 * @param from first line, from 0
 * @param to behind the last
 * @param fields of each line, as many in each
 * @param apart whether a blank line stands above the first
 */
record TextRecords(int from, int to, List<List<String>> fields, boolean apart) {
    /** Lines with figures that a table has at least. */
    static final int LEAST_ROWS = 3;

    /** Fields of a label and its value. */
    private static final int PAIR = 2;

    private static final char QUOTE = '"';

    /** What may part fields. */
    private enum Separator {
        TAB('\t', 2),
        SEMICOLON(';', 2),
        /** Strokes that stand below each other draw a table, whose cells may go on over lines. */
        STROKE('|', 3);

        private final char mark;
        private final int leastFields;

        Separator(char mark, int leastFields) {
            this.mark = mark;
            this.leastFields = leastFields;
        }
    }

    /** All of a text, in its order. */
    static List<TextRecords> in(List<String> raw) {
        List<TextRecords> found = new ArrayList<>();
        int from = 0;
        while (from < raw.size()) {
            Optional<TextRecords> records = at(raw, from);
            records.ifPresent(found::add);
            from = records.map(TextRecords::to).orElse(from + 1);
        }
        return found;
    }

    private static Optional<TextRecords> at(List<String> raw, int from) {
        for (Separator separator : Separator.values()) {
            List<List<String>> fields = new ArrayList<>();
            int columns = fields(raw.get(from), separator.mark).size();
            for (int i = from; columns >= separator.leastFields && i < raw.size(); i++) {
                List<String> next = fields(raw.get(i), separator.mark);
                if (next.size() != columns) {
                    break;
                }
                fields.add(next);
            }
            List<String> lines = raw.subList(from, from + fields.size());
            List<List<String>> filled = fields.stream().filter(f -> !isRule(f)).toList();
            boolean records = switch (separator) {
                case TAB -> columns > PAIR || areFigures(filled);
                case SEMICOLON -> true;
                case STROKE -> !isDrawn(lines);
            };
            if (records && filled.size() >= LEAST_ROWS) {
                return Optional.of(new TextRecords(
                        from,
                        from + fields.size(),
                        filled,
                        from > 0 && raw.get(from - 1).isBlank()));
            }
        }
        return Optional.empty();
    }

    /** Whether most second fields are figures: other pairs are labels and their values. */
    private static boolean areFigures(List<List<String>> pairs) {
        return 2 * pairs.stream().filter(p -> TextRow.isFigure(p.get(1))).count() > pairs.size();
    }

    /** Whether fields hold nothing but strokes, as between a table's head and its rows. */
    private static boolean isRule(List<String> fields) {
        return fields.stream().allMatch(f -> f.matches("[-:=]*"));
    }

    /** Whether the strokes of all lines stand below each other. */
    private static boolean isDrawn(List<String> lines) {
        return lines.stream()
                        .map(l -> l.replaceAll("[^|]", " ").stripTrailing())
                        .distinct()
                        .count()
                == 1;
    }

    private static List<String> fields(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            boolean opens = c == QUOTE && (quoted || field.isEmpty());
            if (c == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else if (opens) {
                quoted = !quoted;
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }

    /** Each record a row of a table, each field that is not empty a cell. */
    List<Line> lines(int table) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < fields.size(); row++) {
            List<Word> words = new ArrayList<>();
            List<Cells.Cell> cells = new ArrayList<>();
            for (int c = 0; c < fields.get(row).size(); c++) {
                int first = words.size();
                String field = fields.get(row).get(c);
                if (!field.isEmpty()) {
                    words.addAll(TextRow.words(field));
                    cells.add(new Cells.Cell(c, 1, 1, first, words.size()));
                }
            }
            if (!words.isEmpty()) {
                lines.add(new Line(words, Optional.of(new Cells(table, row, cells)), row == 0 && apart));
            }
        }
        return lines;
    }
}
