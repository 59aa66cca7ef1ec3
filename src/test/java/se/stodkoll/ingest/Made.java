package se.stodkoll.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import se.stodkoll.ingest.worker.FaultyReader;

/** Files made for tests. */
public final class Made {
    private Made() {}

    /** A TIFF whose pages do to a {@link FaultyReader} what they are named after. */
    public static Path tiff(Path file, FaultyReader.Page... pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (FaultyReader.Page page : pages) {
                BufferedImage image = new BufferedImage(page.width(), 150, BufferedImage.TYPE_BYTE_GRAY);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }
}
