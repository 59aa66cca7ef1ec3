package se.stodkoll.parse;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.parse.gridtable.PartTables;
import se.stodkoll.parse.split.PartSplitter;
import se.stodkoll.parse.split.Segment;
import se.stodkoll.parse.table.FoundTable;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** A file of made pages, in order. */
public record MadeFile(List<Page> pages) {
    public static MadeFile of(MadePage... made) {
        return new MadeFile(IntStream.range(0, made.length)
                .mapToObj(i -> made[i].page(i + 1))
                .toList());
    }

    Document document() {
        return new Document("d", "d.pdf", "application/pdf", pages.size(), pages, List.of(), List.of());
    }

    public Map<Integer, Page> byNumber() {
        return pages.stream().collect(Collectors.toMap(Page::number, Function.identity()));
    }

    public List<Segment> split() {
        return new PartSplitter(document()).split();
    }

    /** The lines of all its pages, without what runs along their feet. */
    public List<TextLine> lines() {
        return split().stream().flatMap(s -> s.lines().stream()).toList();
    }

    public Stream<String> texts() {
        return lines().stream().map(TextLine::text);
    }

    public List<BudgetTable> tables() {
        return PartTables.of(lines(), byNumber(), new Readings("d")).budgets().stream()
                .map(FoundTable::table)
                .toList();
    }
}
