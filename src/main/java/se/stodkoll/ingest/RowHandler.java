package se.stodkoll.ingest;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.stodkoll.model.Line;

/** Collects lines from XHTML: one for each paragraph, one for each outermost table row. */
final class RowHandler extends DefaultHandler {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int rowDepth;
    private boolean inBody;

    /** What was collected, in the document's order. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "body" -> inBody = true;
            case "tr" -> {
                if (rowDepth++ == 0) {
                    flush();
                }
            }
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "br" -> breakLine();
            case "td", "th" -> text.append(' ');
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
                inBody = false;
            }
            case "tr" -> {
                if (--rowDepth == 0) {
                    flush();
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

    private void flush() {
        text.toString().lines().forEach(l -> PlainTextFile.line(l).ifPresent(lines::add));
        text.setLength(0);
    }
}
