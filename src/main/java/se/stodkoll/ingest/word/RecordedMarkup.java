package se.stodkoll.ingest.word;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Keeps what it is told, to be told later: a box that hangs on a paragraph is no part of its sentence. */
final class RecordedMarkup extends DefaultHandler {
    private final List<Event> events = new ArrayList<>();

    /** One thing told. */
    private interface Event {
        void tell(ContentHandler to) throws SAXException;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        Attributes kept = new AttributesImpl(attributes);
        events.add(to -> to.startElement(uri, local, name, kept));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        events.add(to -> to.endElement(uri, local, name));
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        char[] kept = java.util.Arrays.copyOfRange(ch, start, start + length);
        events.add(to -> to.characters(kept, 0, kept.length));
    }

    /** Tells all, and forgets it. */
    void play(ContentHandler to) throws SAXException {
        List<Event> all = List.copyOf(events);
        events.clear();
        for (Event event : all) {
            event.tell(to);
        }
    }

    boolean isEmpty() {
        return events.isEmpty();
    }
}
