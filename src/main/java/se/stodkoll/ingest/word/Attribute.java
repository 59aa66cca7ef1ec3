package se.stodkoll.ingest.word;

import java.util.Optional;
import org.xml.sax.Attributes;

/** Attributes by their local name: Word files come in two namespaces, and shapes in some more. */
public final class Attribute {
    private Attribute() {}

    /** The first attribute of that local name. */
    public static Optional<String> of(Attributes attributes, String local) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(local)) {
                return Optional.of(attributes.getValue(i));
            }
        }
        return Optional.empty();
    }
}
