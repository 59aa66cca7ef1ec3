package se.stodkoll.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import se.stodkoll.model.Evidence;

/** Pictures drawn for tests: the evidence's words on paper, with a box around. Remembers what it was asked. */
final class DrawnCrops implements PageCrops {
    final List<Evidence> asked = new ArrayList<>();

    @Override
    public Optional<byte[]> crop(Evidence evidence) {
        asked.add(evidence);
        BufferedImage image = new BufferedImage(720, 130, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0xFCFBF8));
        g.fillRect(0, 0, 720, 130);
        g.setFont(new Font(Font.SERIF, Font.PLAIN, 26));
        g.setColor(new Color(0x333333));
        g.drawString("av projektets bokförda kostnader, dock högst", 30, 40);
        g.drawString(evidence.text(), 40, 84);
        g.setColor(new Color(0xC2410C));
        g.setStroke(new BasicStroke(3));
        g.drawRect(30, 56, 24 + g.getFontMetrics().stringWidth(evidence.text()), 40);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(out.toByteArray());
    }
}
