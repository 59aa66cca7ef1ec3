package se.stodkoll.ingest.word;

import java.util.Optional;
import org.apache.tika.sax.TeeContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of one Word file, as far as a reader sees them. The part with the styles has to come before those with text;
 * comments and building blocks that were never put in are passed over.
 */
public final class ShownParts {
    private StyleSheet styles = new StyleSheet();
    private final LeftOuts leftOuts = new LeftOuts();

    /** What was left out of the parts read so far. */
    public LeftOuts leftOuts() {
        return leftOuts;
    }

    /**
     * Takes a part's XML.
     *
     * @param reader handed what is shown of it
     */
    public DefaultHandler part(ContentHandler reader) {
        return new PartHandler(reader);
    }

    /** What the root of a part makes of it. */
    private ContentHandler handler(String root, ContentHandler reader) {
        return switch (root) {
            case "styles" -> {
                styles = new StyleSheet();
                yield new TeeContentHandler(styles, reader);
            }
            case "document" -> new ShownMarkup(reader, styles, leftOuts, "");
            case "hdr" -> new ShownMarkup(reader, styles, leftOuts, "sidhuvud, ");
            case "ftr" -> new ShownMarkup(reader, styles, leftOuts, "sidfot, ");
            case "footnotes" -> new ShownMarkup(reader, styles, leftOuts, "fotnot, ");
            case "endnotes" -> new ShownMarkup(reader, styles, leftOuts, "slutnot, ");
            case "comments", "glossaryDocument" -> new DefaultHandler();
            default -> reader;
        };
    }

    /** Waits for the root, then hands all on. */
    private final class PartHandler extends DefaultHandler {
        private final ContentHandler reader;
        private Optional<ContentHandler> handler = Optional.empty();

        PartHandler(ContentHandler reader) {
            this.reader = reader;
        }

        @Override
        public void startDocument() throws SAXException {
            reader.startDocument();
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (handler.isEmpty()) {
                handler = Optional.of(handler(local, reader));
            }
            handler.get().startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            handler.orElse(reader).endElement(uri, local, name);
        }

        @Override
        public void characters(char[] ch, int start, int length) throws SAXException {
            handler.orElse(reader).characters(ch, start, length);
        }

        @Override
        public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
            handler.orElse(reader).ignorableWhitespace(ch, start, length);
        }

        @Override
        public void endDocument() throws SAXException {
            reader.endDocument();
        }
    }
}
