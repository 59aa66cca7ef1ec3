package se.stodkoll.ingest.docx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import se.stodkoll.ingest.word.Attribute;
import se.stodkoll.ingest.word.ShownParts;

/**
 * Passes what is shown of the XML of a Word file's parts on to Tika, and tells the row handler what Tika's XHTML leaves out: how many columns
 * a cell spans and whether it is merged with the one above. Tika writes a cell's start as soon as it reads it, so what comes
 * next in the XML is about the cell that the row handler began last.
 */
final class DocxMarkup extends ContentHandlerDecorator {
    private final RowHandler rows;

    private DocxMarkup(ContentHandler tika, RowHandler rows) {
        super(tika);
        this.rows = rows;
    }

    /** A parser for Tika to use. Each part is parsed by one from Tika's own pool, with the same limits as without this. */
    static SAXParser parser(RowHandler rows, ShownParts shown) {
        return new Listening(rows, shown);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        super.startElement(uri, local, name, attributes);
        tell(local, attributes);
    }

    private void tell(String local, Attributes attributes) {
        switch (local) {
            case "gridBefore" -> rows.columnsBefore(number(attributes, 0));
            case "gridSpan" -> rows.columnsSpanned(Math.max(1, number(attributes, 1)));
            case "vMerge" ->
                rows.merged("restart".equals(value(attributes)) ? DocxTable.Merge.STARTS : DocxTable.Merge.CONTINUES);
            default -> {
                // nothing of a table's structure
            }
        }
    }

    /** At least 0, and at most one more than a table may have. */
    private static int number(Attributes attributes, int otherwise) {
        try {
            return Math.max(0, Math.min(Integer.parseInt(value(attributes).trim()), DocxTable.MAX_COLUMNS + 1));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String value(Attributes attributes) {
        return Attribute.of(attributes, "val").orElse("");
    }

    /** Of the parser it is given, Tika calls nothing but this one {@code parse}. */
    private static final class Listening extends SAXParser {
        private final RowHandler rows;
        private final ShownParts shown;

        Listening(RowHandler rows, ShownParts shown) {
            this.rows = rows;
            this.shown = shown;
        }

        @Override
        public void parse(InputStream part, DefaultHandler tika) throws SAXException, IOException {
            try {
                XMLReaderUtils.parseSAX(part, shown.part(new DocxMarkup(tika, rows)), new ParseContext());
            } catch (TikaException e) {
                throw new IOException(e);
            }
        }

        @Override
        @SuppressWarnings("deprecation")
        public org.xml.sax.Parser getParser() {
            throw new UnsupportedOperationException();
        }

        @Override
        public XMLReader getXMLReader() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isNamespaceAware() {
            return true;
        }

        @Override
        public boolean isValidating() {
            return false;
        }

        @Override
        public void setProperty(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getProperty(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
