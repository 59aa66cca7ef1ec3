package se.stodkoll.parse;

import java.util.List;
import se.stodkoll.model.Document;
import se.stodkoll.model.Part;

/** The door of the package. Immutable and thread-safe. */
public final class DocumentParser {
    private DocumentParser() {}

    /** Loads templates and models from the class path. */
    public static DocumentParser load() {
        return new DocumentParser();
    }

    /** Splits and reads a document; never throws for what stands on paper. */
    public List<Part> parse(Document document) {
        throw new UnsupportedOperationException();
    }
}
