package se.stodkoll.pdf;

import java.nio.file.Path;
import java.util.List;
import se.stodkoll.model.OutlineEntry;
import se.stodkoll.model.PageImage;

/** An open PDF. Not thread-safe. */
public final class PdfFile implements AutoCloseable {
    private PdfFile() {}

    public static PdfFile open(Path file) throws PdfException {
        throw new UnsupportedOperationException();
    }

    public int pageCount() {
        throw new UnsupportedOperationException();
    }

    public List<OutlineEntry> outline() {
        throw new UnsupportedOperationException();
    }

    public PdfPage page(int number) throws PdfException {
        throw new UnsupportedOperationException();
    }

    /** The page's picture: its one full-page image as it is, where there is just that, else the page drawn at {@code dpi}. */
    public PageImage image(int number, int dpi) throws PdfException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
