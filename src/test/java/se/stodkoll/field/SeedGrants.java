package se.stodkoll.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Stands;

/**
 * A list of grants in a text that lost its columns: the gold tells where cells end.
 *
 * @param end the line behind the list
 */
record SeedGrants(MadeTable table, int end) {
    private static final List<String> FIELDS =
            List.of("diaryNumber", "supportType", "company", "purpose", "gender", "municipality", "amount");

    /** Words between two grants are fewer. */
    private static final int FURTHEST = 12;

    /** A word, and the line it stands on. */
    private record Word(String text, int line) {}

    /** The list whose head stands on a line, if one does. */
    static Optional<SeedGrants> of(List<String> lines, int at, JsonNode grants) {
        String[] heads = lines.get(at).strip().split("\\s+");
        if (heads.length != FIELDS.size() + 1) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        for (int line = at + 1; line < lines.size(); line++) {
            for (String word : lines.get(line).strip().split("\\s+")) {
                words.add(new Word(word, line));
            }
        }
        words.removeIf(word -> word.text().isEmpty());
        List<Row> rows = new ArrayList<>();
        String by = "";
        int next = 0;
        for (JsonNode grant : grants) {
            int first = next;
            Optional<Cells> cells = Optional.empty();
            while (cells.isEmpty() && first < Math.min(words.size(), next + FURTHEST)) {
                cells = cells(words, first++, grant, by);
            }
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            by = between(rows, words.subList(next, first - 1));
            rows.add(new Row(Stands.ITEM, cells.get().texts()));
            next = cells.get().end();
        }
        int last = Math.min(words.size(), next + by.split(" ").length);
        between(rows, words.subList(next, last));
        return Optional.of(
                new SeedGrants(table(heads, rows), words.get(last - 1).line() + 1));
    }

    private static MadeTable table(String[] heads, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        for (String head : heads) {
            columns.add(Column.text(List.of(head)));
        }
        return new MadeTable(Kind.SUPPORT_LIST, columns, rows, Optional.empty(), null);
    }

    /** Words between two grants: the last cell of the first, or a heading before all. */
    private static String between(List<Row> rows, List<Word> words) {
        String text = String.join(" ", words.stream().map(Word::text).toList());
        List<String> cells = new ArrayList<>();
        if (rows.isEmpty()) {
            cells.addAll(Arrays.asList(text, "", "", "", "", "", "", ""));
            rows.add(new Row(Stands.GROUP, cells));
        } else {
            cells.addAll(rows.remove(rows.size() - 1).cells());
            cells.add(text);
            rows.add(new Row(Stands.ITEM, cells));
        }
        return text;
    }

    /** @param end the word behind the cells */
    private record Cells(List<String> texts, int end) {}

    /**
     * The cells of a grant, if they begin with this word.
     *
     * @param by what stood behind the amount before: what has no amount ends there
     */
    private static Optional<Cells> cells(List<Word> words, int first, JsonNode grant, String by) {
        List<String> cells = new ArrayList<>();
        int at = first;
        for (String field : FIELDS) {
            String gold = grant.path(field).isNull() ? "" : grant.path(field).asText();
            String asked = gold.replaceAll("\\s", "");
            StringBuilder read = new StringBuilder();
            List<String> spelled = new ArrayList<>();
            boolean open = gold.isEmpty() && field.equals("amount");
            while (at < words.size()
                    && (open ? !by.startsWith(words.get(at).text()) : read.length() < asked.length())) {
                read.append(words.get(at).text());
                spelled.add(words.get(at++).text());
            }
            if (!open && !read.toString().equals(asked)) {
                return Optional.empty();
            }
            cells.add(String.join(" ", spelled));
        }
        return Optional.of(new Cells(cells, at));
    }
}
