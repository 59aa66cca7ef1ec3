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
import se.stodkoll.model.word.Box;
import se.stodkoll.report.digest.Sight;

/** Pictures drawn for tests: a strip of paper with a frame for each place. Remembers what it was asked. */
final class DrawnCrops implements PageCrops {
    /** A4 at 1.6 pixels a point. */
    private static final int WIDTH = 952;

    final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Crop> crop(Sight sight) {
        List<Box> places = sight.boxes();
        asked.add(sight.document() + " " + sight.page() + " " + places);
        int height =
                130 + (int) (places.stream().reduce(Box::union).orElseThrow().height() * 1.6);
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0xFCFBF8));
        g.fillRect(0, 0, WIDTH, height);
        g.setFont(new Font(Font.SERIF, Font.PLAIN, 20));
        g.setColor(new Color(0x333333));
        g.drawString("av projektets bokförda kostnader, dock högst", 30, 40);
        g.setColor(new Color(0xC2410C));
        g.setStroke(new BasicStroke(3));
        double top = places.stream().mapToDouble(Box::y0).min().orElseThrow();
        for (Box box : places) {
            g.drawRect((int) (box.x0() * 1.6), 60 + (int) ((box.y0() - top) * 1.6), (int) (box.width() * 1.6), 30);
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(
                new Crop(out.toByteArray(), WIDTH, height, places.get(0).centerX() * 1.6 / WIDTH, Optional.empty()));
    }
}
