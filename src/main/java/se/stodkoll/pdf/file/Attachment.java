package se.stodkoll.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/** A file inside a PDF. Usable while the PDF is open. */
public final class Attachment {
    private final String name;
    private final int page;
    private final COSStream data;

    /**
     * @param name as stated; empty where it states none
     * @param page on which it is pinned, from 1; 0 where it belongs to the whole
     * @param data as embedded
     */
    Attachment(String name, int page, COSStream data) {
        this.name = name;
        this.page = page;
        this.data = data;
    }

    /** As the PDF states it; empty where it states none. May hold anything, also what looks like a path. */
    public String name() {
        return name;
    }

    /** On which it is pinned, from 1; 0 where it belongs to the whole. */
    public int page() {
        return page;
    }

    /**
     * Its bytes.
     *
     * @param most bytes that are taken
     * @return empty where it has more
     */
    public Optional<byte[]> bytes(int most) throws IOException {
        try (InputStream in = data.createInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }
}
