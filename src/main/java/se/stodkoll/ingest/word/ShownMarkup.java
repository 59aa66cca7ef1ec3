package se.stodkoll.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes the XML of a Word file's text on as a reader sees it: without runs that are hidden, deleted, struck or unseen, without
 * marks of notes, with the boxes of a paragraph after it, and with paragraphs joined whose mark is taken away.
 */
final class ShownMarkup extends DefaultHandler {
    private static final Attributes NO_ATTRIBUTES = new AttributesImpl();

    /** Former properties before a tracked change. */
    private static final String FORMER = "PrChange";

    /** Not of the text: marks of notes and comments, fields' instructions, and what may stand between paragraphs. */
    private static final Set<String> NO_TEXT = Set.of(
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "annotationRef",
            "instrText",
            "delInstrText",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd");

    private final ContentHandler reader;
    private final ScopeReader scopes;
    private final RunText text;
    private final Deque<Element> path = new ArrayDeque<>();
    private final Alternatives alternatives = new Alternatives();
    private final FieldCodes fields = new FieldCodes();
    private final RecordedMarkup boxes = new RecordedMarkup();
    private final StringBuilder word = new StringBuilder();
    private int boxDepth;
    private Optional<Element> heldEnd = Optional.empty();

    /**
     * @param reader of what is shown
     * @param leftOuts told what is not
     */
    ShownMarkup(ContentHandler reader, StyleSheet styles, LeftOuts leftOuts, String part) {
        this.reader = reader;
        this.scopes = new ScopeReader(styles, part);
        this.text = new RunText(scopes, leftOuts);
    }

    /**
     * An open element.
     *
     * @param passed whether it is passed on
     * @param muted whether it is looked at, but neither it nor what is in it is passed on
     * @param skipped whether neither is done
     */
    private record Element(String uri, String local, String name, boolean passed, boolean muted, boolean skipped) {
        static final Element ROOT = new Element("", "", "", true, false, false);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        Element parent = path.isEmpty() ? Element.ROOT : path.peek();
        if (parent.skipped || isSkipped(local)) {
            path.push(new Element(uri, local, name, false, true, true));
            return;
        }
        boolean joined = heldEnd.isPresent() && local.equals("p");
        if (joined) {
            heldEnd = Optional.empty();
        }
        releaseEnd();
        scopes.begin(local, parent.local, attributes);
        begin(local, parent.local, attributes);
        boolean muted = parent.muted || local.equals("pPr") && !parent.passed;
        boolean passed = !joined && !muted && isPassed(local, parent.local);
        path.push(new Element(uri, local, name, passed, muted, false));
        if (passed) {
            sink().startElement(uri, local, name, attributes);
        }
    }

    private boolean isSkipped(String local) {
        return switch (local) {
            case "Choice" -> !alternatives.isRead(false);
            case "Fallback" -> !alternatives.isRead(true);
            default -> local.endsWith(FORMER) || NO_TEXT.contains(local);
        };
    }

    private boolean isPassed(String local, String parent) {
        return switch (local) {
            case "t",
                    "delText",
                    "fldChar",
                    "noBreakHyphen",
                    "AlternateContent",
                    "Choice",
                    "Fallback",
                    "del",
                    "ins",
                    "moveFrom",
                    "moveTo" -> false;
            case "tab", "ptab", "br", "cr" -> parent.equals("r") && text.isShown(fields);
            default -> true;
        };
    }

    private void begin(String local, String parent, Attributes attributes) throws SAXException {
        switch (local) {
            case "AlternateContent" -> alternatives.begin();
            case "fldChar" ->
                fields.take(Attribute.of(attributes, "fldCharType").orElse(""));
            case "txbxContent" -> boxDepth++;
            case "t", "delText" -> word.setLength(0);
            case "textpath" -> drawnText(Attribute.of(attributes, "string").orElse(""));
            case "noBreakHyphen" -> pass("-");
            case "tab", "ptab", "br", "cr" -> {
                if (parent.equals("r")) {
                    text.blank(fields);
                }
            }
            default -> {
                // passed on, or of a scope
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        Element element = path.pop();
        if (element.skipped) {
            return;
        }
        releaseEnd();
        end(local);
        boolean held = local.equals("p") && scopes.isMarkGone();
        if (local.equals("p")) {
            text.endParagraph();
        }
        scopes.end();
        Element closing = local.equals("p") ? new Element(uri, local, name, true, false, false) : element;
        if (held) {
            heldEnd = Optional.of(closing);
        } else {
            close(closing);
        }
    }

    private void end(String local) throws SAXException {
        switch (local) {
            case "AlternateContent" -> alternatives.end();
            case "t" -> {
                alternatives.words();
                pass(word.toString());
            }
            case "delText" -> text.deleted(word.toString());
            default -> {
                // passed on
            }
        }
    }

    private void close(Element element) throws SAXException {
        if (element.passed) {
            sink().endElement(element.uri, element.local, element.name);
        }
        if (element.local.equals("txbxContent")) {
            boxDepth--;
        }
        if (element.local.equals("p") && boxDepth == 0) {
            boxes.play(reader);
        }
    }

    /** Passes on the end of a paragraph whose mark is gone, where what follows is no paragraph to join it to. */
    private void releaseEnd() throws SAXException {
        if (heldEnd.isPresent()) {
            Element element = heldEnd.get();
            heldEnd = Optional.empty();
            close(element);
        }
    }

    /** Of a run, as far as it is shown. */
    private void pass(String said) throws SAXException {
        Optional<String> shown = text.shown(said, fields);
        if (shown.isPresent()) {
            sink().startElement("", "t", "t", NO_ATTRIBUTES);
            sink().characters(shown.get().toCharArray(), 0, shown.get().length());
            sink().endElement("", "t", "t");
        }
    }

    /** Text drawn as a picture, as a watermark is: a paragraph of its own. */
    private void drawnText(String said) throws SAXException {
        if (!said.isBlank() && text.isShown(fields)) {
            boxes.startElement("", "p", "p", NO_ATTRIBUTES);
            boxes.startElement("", "r", "r", NO_ATTRIBUTES);
            boxes.startElement("", "t", "t", NO_ATTRIBUTES);
            boxes.characters(said.toCharArray(), 0, said.length());
            boxes.endElement("", "t", "t");
            boxes.endElement("", "r", "r");
            boxes.endElement("", "p", "p");
        }
    }

    private ContentHandler sink() {
        return boxDepth > 0 ? boxes : reader;
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        Element element = path.peek();
        if (element == null || element.skipped) {
            return;
        }
        if (element.local.equals("t") || element.local.equals("delText")) {
            word.append(ch, start, length);
        } else if (element.passed) {
            sink().characters(ch, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
        characters(ch, start, length);
    }

    @Override
    public void startDocument() throws SAXException {
        reader.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        reader.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        reader.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        reader.endPrefixMapping(prefix);
    }
}
