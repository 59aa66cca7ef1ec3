package se.stodkoll.nightly.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.codec.DocumentLayout;
import se.stodkoll.codec.PageLayout;
import se.stodkoll.draw.Overlays;
import se.stodkoll.model.document.Page;
import se.stodkoll.pdf.file.PdfException;

/** Pictures of a file's pages with what was seen on them, for people who look into why a table was read as it was. */
public final class LayoutPictures {
    private static final Logger LOG = LoggerFactory.getLogger(LayoutPictures.class);

    private LayoutPictures() {}

    /**
     * Writes a PNG for each page that can be drawn, named after the file and the page's number.
     *
     * @param file where the document's bytes are
     * @param folder made where it does not exist
     * @return how many were written; 0 for a type of file that has no drawn pages
     */
    public static int write(Path file, DocumentLayout layout, Path folder) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        for (PageLayout page : layout.pages()) {
            Optional<DrawnPage> picture = draw(file, layout.mediaType(), page.page());
            if (picture.isPresent()) {
                Path to = folder.resolve(file.getFileName() + "-" + page.page().number() + ".png");
                Files.write(to, picture.get().overlaid(Overlays.of(page.page(), page.grids())));
                written++;
            }
        }
        return written;
    }

    private static Optional<DrawnPage> draw(Path file, String mediaType, Page page) {
        if (!page.hasGeometry()) {
            return Optional.empty();
        }
        try {
            return DrawnPage.ofFile(
                    file, mediaType, page.number(), page.width(), page.height(), DrawnPage.turned(page));
        } catch (IOException | PdfException e) {
            LOG.warn("no picture of page {}: {}", page.number(), e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
