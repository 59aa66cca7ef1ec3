package se.stodkoll.ingest.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.stodkoll.ingest.text.PlainTextFile;
import se.stodkoll.ingest.text.TextTables;
import se.stodkoll.model.word.Line;

/**
 * Collects lines from XHTML: one for each paragraph, one for each table row, with its cells. The rows of a table
 * inside a row's first cell, as in a frame, stand before that row; any other table inside a cell is that cell's text. What XHTML does not
 * say of the cells {@link DocxMarkup} tells. Paragraphs set with tabs are read as text that is: tables may stand among them.
 */
final class RowHandler extends DefaultHandler {
    private final Deque<Outer> outers = new ArrayDeque<>();
    private List<Supplier<Line>> lines = new ArrayList<>();
    /** Of the rows of the table that is open. */
    private List<String> rowTexts = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    /** Paragraphs since the last table. */
    private final List<String> paragraphs = new ArrayList<>();

    private DocxTable table = new DocxTable(0);
    private DocxTable.Row row = new DocxTable.Row();
    /** Of the next table. */
    private int number;

    private int rowDepth;
    private boolean inBody;

    /** What is open around a table inside a cell. */
    private record Outer(
            DocxTable table, DocxTable.Row row, String text, List<Supplier<Line>> lines, List<String> rowTexts) {}

    /** What was collected, in the document's order. */
    List<Line> lines() {
        return lines.stream().map(Supplier::get).toList();
    }

    /** Columns left free before the first cell of the open row. */
    void columnsBefore(int columns) {
        if (rowDepth == 1) {
            row.leaveBefore(columns);
        }
    }

    /** Columns of the cell begun last. */
    void columnsSpanned(int columns) {
        if (rowDepth == 1) {
            row.span(columns);
        }
    }

    /** That the cell begun last is merged with others of its column. */
    void merged(DocxTable.Merge merge) {
        if (rowDepth == 1) {
            row.merge(merge);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "body" -> inBody = true;
            case "table" -> beginTable();
            case "tr" -> {
                if (rowDepth++ == 0) {
                    row = new DocxTable.Row();
                }
            }
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "br" -> breakLine();
            case "td", "th" -> beginCell();
            default -> {
                // inline: part of the running line
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "body" -> {
                flush();
                endParagraphs();
                inBody = false;
            }
            case "tr" -> {
                if (--rowDepth == 0) {
                    endRow();
                }
            }
            case "table" -> endTable();
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div" -> breakLine();
            default -> {
                // inline: part of the running line
            }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inBody) {
            String run = new String(ch, start, length);
            text.append(rowDepth == 0 ? run : run.replace('\n', ' ').replace('\r', ' '));
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) {
        characters(ch, start, length);
    }

    private void beginTable() {
        if (rowDepth > 1 || rowDepth == 1 && !row.isInFirstCell()) {
            return; // the text of a cell
        }
        if (rowDepth == 1) {
            outers.push(new Outer(table, row, text.toString(), lines, rowTexts));
            text.setLength(0);
            lines = new ArrayList<>();
            rowDepth = 0;
        } else {
            flush();
            endParagraphs();
        }
        rowTexts = new ArrayList<>();
        table = new DocxTable(number++);
    }

    private void endTable() {
        if (rowDepth > 0 || outers.isEmpty()) {
            return;
        }
        Outer outer = outers.pop();
        text.setLength(0);
        text.append(outer.text).append(' ');
        if (rowTexts.size() > 1) {
            outer.lines.addAll(lines);
        } else {
            rowTexts.forEach(each -> text.append(each).append(' '));
        }
        table = outer.table;
        row = outer.row;
        lines = outer.lines;
        rowTexts = outer.rowTexts;
        rowDepth = 1;
    }

    /** Inside a row all is one line. */
    private void breakLine() {
        if (rowDepth == 0) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private void beginCell() {
        text.append(' ');
        if (rowDepth == 1) {
            row.beginCell(text.length());
        }
    }

    private void endRow() {
        rowTexts.add(text.toString());
        table.take(row, text.toString()).ifPresent(lines::add);
        text.setLength(0);
    }

    private void flush() {
        text.toString().lines().forEach(paragraphs::add);
        text.setLength(0);
    }

    private void endParagraphs() {
        if (paragraphs.stream().noneMatch(RowHandler::hasTab)) {
            paragraphs.stream().flatMap(p -> PlainTextFile.line(p).stream()).forEach(l -> lines.add(() -> l));
        } else {
            TextTables tables = new TextTables(number);
            tables.lines(paragraphs).forEach(l -> lines.add(() -> l));
            number = tables.next();
        }
        paragraphs.clear();
    }

    /** Whether a tab parts its words, and does not only indent it. */
    private static boolean hasTab(String paragraph) {
        return paragraph.strip().indexOf('\t') > 0;
    }
}
