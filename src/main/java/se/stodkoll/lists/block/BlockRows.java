package se.stodkoll.lists.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.lists.cell.CellTable;
import se.stodkoll.lists.row.LinesAbove;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/**
 * Lists whose rows are blocks of lines below each other: who, what for, where, how much. A block stands apart by blank lines, or ends with
 * the line that says what somebody got. Each line is a cell, or each label and value in it.
 */
public final class BlockRows {
    private static final ListWords WORDS = ListWords.shipped();

    private final List<TextLine> lines;
    /** Cells of each line. */
    private final List<List<BlockCell>> cells;

    public BlockRows(List<TextLine> lines) {
        this.lines = lines;
        this.cells = lines.stream().map(BlockCell::of).toList();
    }

    /** Lines from one up to another, and the heading above them. */
    private record Block(int from, int to, Optional<Integer> group) {
        int height() {
            return to - from;
        }
    }

    /** The list that takes most blocks; empty where fewer than three are alike. */
    public Optional<ListTable> read() {
        return List.of(parted(), ended()).stream()
                .filter(blocks -> blocks.size() >= ListWeights.LINES_ALIKE
                        && 2 * told(blocks)
                                > cells.stream().filter(BlockRows::isTold).count())
                .max(Comparator.comparingInt(List::size))
                .flatMap(this::table);
    }

    private long told(List<Block> blocks) {
        return blocks.stream()
                .flatMapToInt(b -> IntStream.range(b.from(), b.to()))
                .filter(i -> isTold(cells.get(i)))
                .count();
    }

    private static boolean isTold(List<BlockCell> line) {
        return line.stream().anyMatch(BlockCell::isTold);
    }

    /** Blocks that stand apart by blank lines. */
    private List<Block> parted() {
        List<Block> blocks = new ArrayList<>();
        Optional<Integer> group = Optional.empty();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && !lines.get(i).line().apart()) {
                continue;
            }
            boolean headed = i - from > 2 && WORDS.isPlace(lines.get(from).text());
            group = headed ? Optional.of(from) : group;
            Block block = new Block(headed ? from + 1 : from, i, group);
            if (isRow(block)) {
                blocks.add(block);
            } else if (block.height() == 1 && isName(from)) {
                group = Optional.of(from);
            }
            from = i;
        }
        return blocks;
    }

    /** Blocks that end with what somebody got, each as high as most others. */
    private List<Block> ended() {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean ends = isTold(cells.get(i)) && (i + 1 == lines.size() || !isTold(cells.get(i + 1)) || isSum(i + 1));
            if (ends) {
                blocks.add(new Block(from, i + 1, Optional.empty()));
                from = i + 1;
            }
        }
        int height = most(blocks.stream().map(Block::height).toList());
        return blocks.stream()
                .filter(b -> b.height() >= height)
                .map(b -> new Block(
                        b.to() - height,
                        b.to(),
                        b.height() == height + 1 && isName(b.from()) ? Optional.of(b.from()) : Optional.empty()))
                .filter(this::isRow)
                .toList();
    }

    /** Whether a line sums up rows, its words in front of it, rather than being one's amount. */
    private boolean isSum(int i) {
        return !lines.get(i)
                        .words()
                        .equals(cells.get(i).stream()
                                .flatMap(c -> c.words().stream())
                                .toList())
                && WORDS.isSum(lines.get(i).text());
    }

    private static int most(List<Integer> all) {
        Map<Integer, Long> count =
                all.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** A few short lines: a name first, and one at least that says what somebody got. */
    private boolean isRow(Block block) {
        boolean told = IntStream.range(block.from(), block.to()).anyMatch(i -> isTold(cells.get(i)));
        boolean brief = block.height() > 1 && block.height() <= ListWeights.LINES_DESCRIBING;
        long heads = IntStream.range(block.from(), block.to())
                .filter(i -> WORDS.isWholeHead(lines.get(i).text()))
                .count();
        return told
                && brief
                && 2 * heads <= block.height()
                && isName(block.from())
                && IntStream.range(block.from(), block.to()).allMatch(this::isBrief);
    }

    private boolean isName(int i) {
        return isBrief(i)
                && ListWords.begins(lines.get(i).text())
                && !lines.get(i).text().endsWith(":")
                && !isTold(cells.get(i));
    }

    private boolean isBrief(int i) {
        return lines.get(i).words().size() <= ListWeights.LONGEST_NAMED
                && !lines.get(i).text().endsWith(":");
    }

    private Optional<ListTable> table(List<Block> blocks) {
        int height = blocks.get(0).height();
        boolean even = blocks.stream()
                .allMatch(b -> b.height() == height
                        && IntStream.range(b.from(), b.to())
                                .allMatch(i -> cells.get(i).size() == 1
                                        && cells.get(i).get(0).label().isEmpty()));
        List<BlockCell.Column> columns = even ? List.of() : columns(blocks);
        List<String> heads = even
                ? heads(blocks.get(0))
                : columns.stream().map(BlockCell.Column::label).toList();
        List<List<List<PlacedWord>>> rows = new ArrayList<>();
        Optional<Integer> group = Optional.empty();
        for (Block block : blocks) {
            if (block.group().isPresent() && !block.group().equals(group)) {
                rows.add(row(
                        heads.size(), Map.of(0, lines.get(block.group().get()).words())));
            }
            group = block.group();
            rows.add(row(heads.size(), even ? byLine(block) : byColumn(block, columns)));
        }
        return new CellTable(heads, rows)
                .list(LinesAbove.of(lines, blocks.get(0).from()), ListWeights.BY_ORDER);
    }

    private static List<List<PlacedWord>> row(int columns, Map<Integer, List<PlacedWord>> cells) {
        return IntStream.range(0, columns)
                .mapToObj(c -> cells.getOrDefault(c, List.of()))
                .toList();
    }

    private Map<Integer, List<PlacedWord>> byLine(Block block) {
        return IntStream.range(0, block.height())
                .boxed()
                .collect(Collectors.toMap(
                        c -> c, c -> cells.get(block.from() + c).get(0).words()));
    }

    /** Words over the first block, as many lines as it has, where each of them is a head's word and no more. */
    private List<String> heads(Block first) {
        int from = first.from() - first.height();
        boolean headed =
                from >= 0 && lines.subList(from, first.from()).stream().allMatch(l -> WORDS.isWholeHead(l.text()));
        return headed
                ? lines.subList(from, first.from()).stream().map(TextLine::text).toList()
                : Collections.nCopies(first.height(), "");
    }

    /** The columns of uneven blocks, in the order that they come in. */
    private List<BlockCell.Column> columns(List<Block> blocks) {
        List<BlockCell.Column> columns = new ArrayList<>();
        for (Block block : blocks) {
            int at = 0;
            for (BlockCell.Column column : byColumn(block).keySet()) {
                int known = columns.indexOf(column);
                if (known < 0) {
                    columns.add(at, column);
                }
                at = (known < 0 ? at : known) + 1;
            }
        }
        return columns;
    }

    private Map<Integer, List<PlacedWord>> byColumn(Block block, List<BlockCell.Column> columns) {
        Map<Integer, List<PlacedWord>> row = new TreeMap<>();
        byColumn(block).forEach((column, words) -> row.put(columns.indexOf(column), words));
        return row;
    }

    private Map<BlockCell.Column, List<PlacedWord>> byColumn(Block block) {
        return BlockCell.byColumn(cells.subList(block.from(), block.to()).stream()
                .flatMap(List::stream)
                .toList());
    }
}
