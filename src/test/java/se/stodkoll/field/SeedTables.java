package se.stodkoll.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Stands;

/**
 * The tables in a real paper's text: budgets a row a line, budgets a cell a line, shares in percent, and lists of grants. Text that
 * was taken out of a page does not tell where a label or a cell of a list ends: there the gold is asked. Nothing is mended.
 */
final class SeedTables {
    private static final Pattern HEAD = Pattern.compile("(\\D+?)((?:\\s+20\\d\\d)+)\\s+(Totalt)\\s*");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern SUM = Pattern.compile("(?i)(summa|total).*");
    /** Not the begin of a cell. */
    private static final Pattern BROKEN = Pattern.compile("[a-zåäö][^\\d]*");

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d ]*");
    private static final Pattern WITH_FIGURE = Pattern.compile("(.*\\D) (\\d[\\d ]*)");
    private static final Pattern SHARE = Pattern.compile("(\\D+) (\\d+,\\d\\d ?%?)\\s*");
    /** A label stands on no more lines. */
    private static final int LABEL_LINES = 4;

    private final List<String> lines;
    private final JsonNode gold;
    private final Set<String> labels = new TreeSet<>();
    private final List<SeedText> pieces = new ArrayList<>();

    SeedTables(List<String> lines, JsonNode gold) {
        this.lines = lines;
        this.gold = gold;
        gold.findValuesAsText("label").forEach(label -> labels.add(key(label)));
    }

    List<SeedText> pieces() {
        int at = 0;
        while (at < lines.size()) {
            int from = pieces.size();
            int end = rowsOnLines(at);
            end = end > at ? end : cellsOnLines(at);
            end = end > at ? end : shares(at);
            end = end > at ? end : grants(at);
            if (end == at) {
                pieces.subList(from, pieces.size()).clear();
                pieces.add(new SeedText.Line(lines.get(at)));
                end++;
            }
            at = end;
        }
        return pieces;
    }

    private static String key(String text) {
        return text.replaceAll("\\s", "").toLowerCase();
    }

    private static Row row(String label, List<String> figures, int columns) {
        List<String> cells = new ArrayList<>(List.of(label));
        cells.addAll(figures);
        while (cells.size() < columns) {
            cells.add("");
        }
        Stands stands = SUM.matcher(label).matches() ? Stands.TOTAL : figures.isEmpty() ? Stands.GROUP : Stands.ITEM;
        return new Row(stands, cells);
    }

    private void put(List<String> heads, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        for (String head : heads) {
            List<String> lines = head.isEmpty() ? List.of() : List.of(head);
            columns.add(columns.isEmpty() ? Column.label(lines) : Column.figure(lines));
        }
        pieces.add(new SeedText.Table(new MadeTable(Kind.COSTS, columns, rows, Optional.empty(), null)));
    }

    /** A budget whose rows are lines; gives where it ends. */
    private int rowsOnLines(int at) {
        Matcher head = HEAD.matcher(lines.get(at));
        if (!head.matches()) {
            return at;
        }
        List<String> heads = new ArrayList<>(List.of(head.group(1).strip()));
        heads.addAll(Arrays.asList(head.group(2).strip().split("\\s+")));
        heads.add(head.group(3));
        List<Row> rows = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        int end = at + 1;
        for (int i = at + 1;
                i < lines.size()
                        && waiting.size() <= LABEL_LINES
                        && !HEAD.matcher(lines.get(i)).matches();
                i++) {
            String line = lines.get(i).strip();
            Optional<Row> row =
                    SeedFigures.row(line, heads.size() - 1).map(f -> labelled(waiting, f, rows, heads.size()));
            if (row.isPresent()) {
                rows.add(row.get());
                waiting.clear();
                end = i + 1;
            } else if (!line.isEmpty()) {
                waiting.add(line);
            }
        }
        put(heads, rows);
        return end;
    }

    /** A row with the lines of its label before it; those that are none of it are rows of their own. */
    private Row labelled(List<String> waiting, SeedFigures.Found found, List<Row> rows, int columns) {
        int own = waiting.size();
        String label = found.label();
        for (int first = 0; first < waiting.size(); first++) {
            String whole = (String.join(" ", waiting.subList(first, waiting.size())) + " " + found.label()).strip();
            if (labels.contains(key(whole))) {
                label = whole;
                own = first;
                break;
            }
        }
        waiting.subList(0, own).forEach(w -> rows.add(row(w, List.of(), columns)));
        return row(label, found.figures(), columns);
    }

    /** A block of lines between empty ones. */
    private record Cell(String text, int end) {}

    private Cell cell(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        List<String> own = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isBlank()) {
            own.add(lines.get(at++));
        }
        return new Cell(String.join(" ", own).replace("|", "").strip(), at);
    }

    /** A budget whose cells are blocks of lines; gives where it ends. */
    private int cellsOnLines(int at) {
        List<String> heads = lines.get(at).isBlank() ? List.of() : heads(at);
        if (heads.isEmpty()) {
            return at;
        }
        int end = at;
        for (int i = 0; i < heads.size(); i++) {
            end = cell(end).end();
        }
        List<Row> rows = new ArrayList<>();
        int good = end;
        while (end < lines.size() && heads(end).isEmpty()) {
            Cell label = cell(end);
            if (label.text().isEmpty() || SHARE.matcher(label.text()).lookingAt()) {
                break;
            }
            end = label.end();
            for (Cell more = cell(end); BROKEN.matcher(more.text()).matches(); more = cell(end)) {
                label = new Cell(label.text() + " " + more.text(), more.end());
                end = more.end();
            }
            List<String> figures = new ArrayList<>();
            Matcher both = WITH_FIGURE.matcher(label.text());
            if (both.matches()) {
                figures.add(both.group(2));
            }
            for (Cell next = cell(end);
                    figures.size() < heads.size() - 1
                            && FIGURE.matcher(next.text()).matches();
                    next = cell(end)) {
                figures.add(next.text());
                end = next.end();
            }
            rows.add(row(both.matches() ? both.group(1).strip() : label.text(), figures, heads.size()));
            good = rows.get(rows.size() - 1).stands() == Stands.GROUP ? good : end;
        }
        while (rows.get(rows.size() - 1).stands() == Stands.GROUP) {
            rows.remove(rows.size() - 1);
        }
        put(heads, rows);
        return good;
    }

    private List<String> heads(int at) {
        Cell cell = cell(at);
        List<String> heads = new ArrayList<>(List.of(cell.text()));
        Cell next = cell(cell.end());
        while (YEAR.matcher(next.text()).matches()) {
            heads.add(next.text());
            next = cell(next.end());
        }
        boolean complete = heads.size() > 1
                && next.text().equals("Totalt")
                && !YEAR.matcher(cell.text()).matches();
        heads.add(next.text());
        return complete ? heads : List.of();
    }

    /** Lines that each end in a percentage; gives where they end. */
    private int shares(int at) {
        List<Row> rows = new ArrayList<>();
        int end = at;
        while (end < lines.size()) {
            Matcher share = SHARE.matcher(lines.get(end));
            if (!share.matches()) {
                break;
            }
            String figure = share.group(2);
            end++;
            if (!figure.endsWith("%") && cell(end).text().startsWith("%")) {
                figure += " %";
                end = lines.subList(end, lines.size()).indexOf("%") + end + 1;
            }
            rows.add(row(share.group(1), List.of(figure), 2));
        }
        if (rows.size() < 3) {
            return at;
        }
        put(List.of("", ""), rows);
        return end;
    }

    /** A list of grants; gives where it ends. */
    private int grants(int at) {
        for (JsonNode part : gold.path("parts")) {
            JsonNode grants = part.path("supportList").path("grants");
            Optional<SeedGrants> list = grants.isEmpty() ? Optional.empty() : SeedGrants.of(lines, at, grants);
            if (list.isPresent()) {
                pieces.add(new SeedText.Table(list.get().table()));
                return list.get().end();
            }
        }
        return at;
    }
}
