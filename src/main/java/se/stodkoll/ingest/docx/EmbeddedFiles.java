package se.stodkoll.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.stodkoll.ingest.word.Attribute;

/** The files that a part of a Word file holds, by the XML of its relationships. */
public final class EmbeddedFiles extends DefaultHandler {
    /** Ends of the relationship's type, in either of the two namespaces: embedded objects, and text of another file. */
    private static final Set<String> TYPES = Set.of("package", "oleObject", "aFChunk", "subDocument");

    private final List<String> names = new ArrayList<>();

    /** File names, without folders. */
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (local.equals("Relationship")) {
            String type = Attribute.of(attributes, "Type").orElse("");
            String target = Attribute.of(attributes, "Target").orElse("");
            if (TYPES.contains(type.substring(type.lastIndexOf('/') + 1))) {
                names.add(target.substring(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1));
            }
        }
    }
}
