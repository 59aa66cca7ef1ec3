package se.stodkoll.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.stodkoll.ingest.text.PlainTextFile;
import se.stodkoll.ingest.text.TextTables;
import se.stodkoll.model.word.Line;

/**
 * Collects lines from XHTML: one for each paragraph, one for each outermost table row, with its cells. What XHTML does not
 * say of the cells {@link DocxMarkup} tells. Paragraphs set with tabs are read as text that is: tables may stand among them.
 */
final class RowHandler extends DefaultHandler {
    private final List<Supplier<Line>> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Paragraphs since the last table. */
    private final List<String> paragraphs = new ArrayList<>();

    private DocxTable table = new DocxTable(0);
    private DocxTable.Row row = new DocxTable.Row();
    private int rowDepth;
    private boolean inBody;

    /** What was collected, in the document's order. */
    List<Line> lines() {
        return lines.stream().map(Supplier::get).toList();
    }

    /** Columns left free before the first cell of the open row; ignored in a table inside a cell. */
    void columnsBefore(int columns) {
        if (rowDepth == 1) {
            row.leaveBefore(columns);
        }
    }

    /** Columns of the cell begun last; ignored in a table inside a cell. */
    void columnsSpanned(int columns) {
        if (rowDepth == 1) {
            row.span(columns);
        }
    }

    /** That the cell begun last is merged with others of its column; ignored in a table inside a cell. */
    void merged(DocxTable.Merge merge) {
        if (rowDepth == 1) {
            row.merge(merge);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "body" -> inBody = true;
            case "tr" -> {
                if (rowDepth++ == 0) {
                    flush();
                    endParagraphs();
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
            case "table" -> {
                if (rowDepth == 0) {
                    table = new DocxTable(table.number() + 1);
                }
            }
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
            TextTables tables = new TextTables(table.number());
            tables.lines(paragraphs).forEach(l -> lines.add(() -> l));
            table = new DocxTable(tables.next());
        }
        paragraphs.clear();
    }

    /** Whether a tab parts its words, and does not only indent it. */
    private static boolean hasTab(String paragraph) {
        return paragraph.strip().indexOf('\t') > 0;
    }
}
