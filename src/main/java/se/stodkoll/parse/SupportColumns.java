package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.Box;
import se.stodkoll.model.Page;
import se.stodkoll.model.Ruling;
import se.stodkoll.table.ColumnLayout;
import se.stodkoll.table.RowBands;
import se.stodkoll.text.Labels;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** A support list whose words have places: columns by their heads, rows by drawn lines or by the diary number. */
final class SupportColumns {
    /** A row begins with its number: in a known form, or capitals and digits with three digits at least. */
    private static final Pattern ROW_START = Pattern.compile("(?:" + DiaryNumbers.NUMBER
            + "|\\p{L}+ID:?|(?=\\S*\\d{3})[\\p{Lu}\\d][\\p{Lu}\\d/:-]*\\d)(?:\\s.*|$)");

    /** The first half of a number that a narrow column broke: "RUN 2031-". */
    private static final Pattern NUMBER_BEGINS = Pattern.compile("[A-ZÅÄÖ]{2,6}(?:[ -][A-ZÅÄÖ\\d]{2,6})*-(?:\\s.*|$)");

    /** Columns by their labels, folded, in the order of {@link SupportRow#COLUMNS}: asked for every word at every page's top. */
    private static final Map<String, String> COLUMN_OF = columnsByLabel();

    /** Lines nearer than this share of their height are one line, read as two. */
    private static final double LEAST_PITCH = 0.6;

    private final PartText part;

    SupportColumns(PartText part) {
        this.part = part;
    }

    /** The rows, or empty where no head with places is found. */
    Optional<List<SupportRow>> rows() {
        List<SupportRow> rows = new ArrayList<>();
        for (int i = 0; i < part.lines().size(); i++) {
            List<Head> heads = heads(part.lines().get(i));
            if (heads.size() >= 4 && heads.stream().anyMatch(h -> h.column().equals("amount"))) {
                rows.addAll(below(i, heads));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private record Head(String column, Box box) {}

    private static List<Head> heads(TextLine line) {
        List<Head> heads = new ArrayList<>();
        for (PlacedWord word : line.words()) {
            column(word.text())
                    .filter(c -> heads.stream().noneMatch(h -> h.column().equals(c)))
                    .flatMap(c -> word.word().box().map(b -> new Head(c, b)))
                    .ifPresent(heads::add);
        }
        return heads;
    }

    /** The column with that label, or with one that begins so where a narrow column broke the word with a hyphen. */
    private static Optional<String> column(String word) {
        String seen = Labels.fold(word);
        boolean broken = seen.length() > 5 && seen.endsWith("-");
        if (!broken) {
            return Optional.ofNullable(COLUMN_OF.get(seen));
        }
        String begun = seen.substring(0, seen.length() - 1);
        return COLUMN_OF.entrySet().stream().filter(e -> e.getKey().startsWith(begun)).map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, String> columnsByLabel() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : SupportRow.COLUMNS) {
            SupportListParser.TEMPLATE.list("column." + column).forEach(l -> columns.putIfAbsent(Labels.fold(l), column));
        }
        return columns;
    }

    /** Whether a line is the head of such a list: a company, an amount, and two columns more. */
    static boolean isHead(TextLine line) {
        List<String> columns = heads(line).stream().map(Head::column).toList();
        return columns.size() >= 4 && columns.contains("amount") && columns.contains("company");
    }

    private List<SupportRow> below(int headLine, List<Head> heads) {
        int page = part.lines().get(headLine).page();
        int end = headLine + 1;
        while (end < part.lines().size() && heads(part.lines().get(end)).size() < 4) {
            end++;
        }
        List<TextLine> lines = part.lines().subList(headLine + 1, end);
        List<Box> body = lines.stream()
                .filter(l -> l.page() == page)
                .flatMap(l -> l.line().words().stream())
                .flatMap(w -> w.box().stream())
                .toList();
        List<Ruling> rulings = Optional.ofNullable(part.pages().get(page)).map(Page::rulings).orElse(List.of());
        List<Box> boxes = heads.stream().map(Head::box).toList();
        ColumnLayout layout = ColumnLayout.of(boxes, body, rulings);
        RowBands bands = RowBands.of(boxes.stream().reduce(Box::union).orElseThrow(), rulings);
        List<SupportRow> byStart = byStart(lines, heads, layout, bands);
        List<SupportRow> bySpace = bySpace(lines, heads, layout);
        return bySpace.size() >= byStart.stream().filter(SupportListParser::hasNumber).count() ? bySpace : byStart;
    }

    /** Lines that no white space parts; {@code top} where they stand first on a page that has no head of its own. */
    private record Block(Map<String, List<PlacedWord>> cells, int page, boolean top) {
        boolean isWhole() {
            return SupportListParser.isWhole(new SupportRow(cells));
        }

        /** With the cells of another that goes on with it. */
        Block with(Block below) {
            Map<String, List<PlacedWord>> all = new HashMap<>(cells);
            below.cells.forEach((column, words) -> all.merge(column, words, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
            return new Block(all, page, top);
        }
    }

    /** Rows parted by white space; empty where it does not part them into whole rows, each with a number and an outcome. */
    private static List<SupportRow> bySpace(List<TextLine> lines, List<Head> heads, ColumnLayout layout) {
        double threshold = rowThreshold(lines, layout);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size() && threshold < Double.MAX_VALUE; i++) {
            boolean top = i > 0 && lines.get(i).page() != lines.get(i - 1).page();
            if (i == 0 || top || pitch(lines.get(i - 1), lines.get(i)) > threshold) {
                blocks.add(new Block(new HashMap<>(), lines.get(i).page(), top));
            }
            add(blocks.get(blocks.size() - 1).cells(), lines.get(i), heads, layout);
        }
        List<Block> all = overPages(blocks);
        int whole = 0;
        while (whole < all.size() && all.get(whole).isWhole()) {
            whole++;
        }
        boolean rest = all.stream().skip(whole).anyMatch(Block::isWhole);
        return rest ? List.of() : all.subList(0, whole).stream().map(b -> new SupportRow(b.cells())).toList();
    }

    /**
     * What stands at a page's top before its first row is the rest of the row above, or a running head, which is left out, as is
     * what stands on a page without rows.
     */
    private static List<Block> overPages(List<Block> blocks) {
        List<Block> rows = new ArrayList<>();
        for (Block block : blocks) {
            Block above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (above == null || above.page() == block.page() || block.isWhole()) {
                rows.add(block);
            } else if (block.top() && blocks.stream().anyMatch(b -> b.page() == block.page() && b.isWhole()) && goesOn(above, block)) {
                rows.set(rows.size() - 1, above.with(block));
            } else if (!above.isWhole()) {
                rows.add(block);
            }
        }
        return rows;
    }

    private static boolean goesOn(Block above, Block below) {
        boolean ownNumber = below.cells().containsKey("diaryNumber") && !isBroken(above.cells());
        return !ownNumber && above.with(below).isWhole();
    }

    /**
     * The distance from line to line that parts rows: more than that of any two lines of one cell, which are the nearest that
     * share a column. {@link Double#MAX_VALUE} where no lines lie farther apart.
     */
    private static double rowThreshold(List<TextLine> lines, ColumnLayout layout) {
        double oneCell = Double.MAX_VALUE;
        List<Double> pitches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double least = LEAST_PITCH * lines.get(i).box().map(Box::height).orElse(0.0);
            Set<Integer> columns = columns(lines.get(i), layout);
            for (int j = i + 1; j < lines.size() && lines.get(j).page() == lines.get(i).page(); j++) {
                double pitch = pitch(lines.get(i), lines.get(j));
                if (j == i + 1) {
                    pitches.add(pitch);
                }
                if (pitch > least && !Collections.disjoint(columns, columns(lines.get(j), layout))) {
                    oneCell = Math.min(oneCell, pitch);
                    break;
                }
            }
        }
        double sure = oneCell * (1 + RowGaps.UNEVEN);
        return pitches.stream().filter(p -> p > sure).min(Comparator.naturalOrder()).map(p -> (p + sure) / 2).orElse(Double.MAX_VALUE);
    }

    private static Set<Integer> columns(TextLine line, ColumnLayout layout) {
        return line.words().stream()
                .flatMap(w -> w.word().box().stream())
                .map(layout::columnOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static double pitch(TextLine above, TextLine below) {
        return RowGaps.pitch(asTableLine(above), asTableLine(below));
    }

    private static TableLine asTableLine(TextLine line) {
        return new TableLine(line.words(), List.of(), line.box(), line.page());
    }

    private static List<SupportRow> byStart(List<TextLine> lines, List<Head> heads, ColumnLayout layout, RowBands bands) {
        List<Map<String, List<PlacedWord>>> rows = new ArrayList<>();
        OptionalInt band = OptionalInt.empty();
        int page = -1;
        for (TextLine line : lines) {
            OptionalInt here = line.box().map(bands::bandOf).orElse(OptionalInt.empty());
            boolean banded = here.isPresent() && line.page() == (page < 0 ? line.page() : page);
            boolean broken = !rows.isEmpty() && isBroken(rows.get(rows.size() - 1));
            boolean starts = !broken && (ROW_START.matcher(line.text()).matches() || NUMBER_BEGINS.matcher(line.text()).matches());
            boolean begins = banded ? !here.equals(band) || rows.isEmpty() : starts;
            if (begins) {
                rows.add(new HashMap<>());
            }
            band = here;
            page = line.page();
            if (!rows.isEmpty()) {
                add(rows.get(rows.size() - 1), line, heads, layout);
            }
        }
        return rows.stream()
                .filter(r -> r.containsKey("diaryNumber") || r.containsKey("company"))
                .map(SupportRow::new)
                .toList();
    }

    private static boolean isBroken(Map<String, List<PlacedWord>> row) {
        List<PlacedWord> number = row.getOrDefault("diaryNumber", List.of());
        return !number.isEmpty() && number.get(number.size() - 1).text().endsWith("-");
    }

    private static void add(Map<String, List<PlacedWord>> row, TextLine line, List<Head> heads, ColumnLayout layout) {
        for (PlacedWord word : line.words()) {
            int column = word.word().box().map(layout::columnOf).orElse(0);
            if (!word.text().matches("[|\\[\\]_]+")) {
                row.computeIfAbsent(heads.get(Math.max(0, column - 1)).column(), k -> new ArrayList<>()).add(word);
            }
        }
    }
}
