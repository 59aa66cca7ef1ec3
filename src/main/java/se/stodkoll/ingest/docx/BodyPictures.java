package se.stodkoll.ingest.docx;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.stodkoll.ingest.word.Attribute;

/** Counts the pictures in a Word file's text that are large enough to hold a table or a clause: what they show is not read. */
final class BodyPictures extends DefaultHandler {
    /** Of a centimetre, in the units of the file. */
    private static final long CENTIMETRE = 360_000;
    /** A picture's width and height at least; a logotype or a signature is smaller. */
    private static final long WIDTH = 7 * CENTIMETRE;

    private static final long HEIGHT = 2 * CENTIMETRE;

    private int count;
    private boolean large;

    int count() {
        return count;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "extent" -> large = length(attributes, "cx") >= WIDTH && length(attributes, "cy") >= HEIGHT;
            case "blip" -> {
                count += large ? 1 : 0;
                large = false;
            }
            default -> {
                // no picture
            }
        }
    }

    private static long length(Attributes attributes, String name) {
        try {
            return Long.parseLong(Attribute.of(attributes, name).orElse("0").trim());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
