package se.stodkoll.witness;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import se.stodkoll.letters.NamedFonts;

/** Pictures of one line, as they are cut from pages, and the outlines of fonts' characters. */
final class Crops {
    static final List<String> FONTS = List.of(
            "DejaVuSans.ttf",
            "DejaVuSerif.ttf",
            "DejaVuSans-Bold.ttf",
            "DejaVuSansMono.ttf",
            "LiberationSans-Regular.ttf",
            "LiberationSerif-Regular.ttf",
            "LiberationSerif-Bold.ttf",
            "LiberationMono-Regular.ttf",
            "Roboto-Regular.ttf");

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private Crops() {}

    static Font font(String file, float size) {
        try (InputStream in = NamedFonts.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** A character's outline, 1 a font size, y upwards. */
    static Shape outline(String file, char sign) {
        Shape drawn =
                font(file, 1000).createGlyphVector(SMOOTH, String.valueOf(sign)).getOutline();
        return AffineTransform.getScaleInstance(0.001, -0.001).createTransformedShape(drawn);
    }

    /**
     * A line of text.
     *
     * @param size of its letters, pixels
     * @param noise levels by which each point may be off, to either side
     */
    static GrayPicture line(String text, String font, float size, int noise, Random random) {
        TextLayout layout = new TextLayout(text, font(font, size), SMOOTH);
        Rectangle2D bounds = layout.getBounds();
        int pad = Math.round(size / 5);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(bounds.getMaxX()) + 2 * pad, Math.round(size * 1.2f), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLACK);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        layout.draw(g, pad, size * 0.95f);
        g.dispose();
        GrayPicture picture = GrayPicture.of(image);
        byte[] levels = picture.levels();
        for (int i = 0; noise > 0 && i < levels.length; i++) {
            int level = (levels[i] & 0xFF) + random.nextInt(2 * noise + 1) - noise;
            levels[i] = (byte) Math.max(0, Math.min(255, level));
        }
        return picture;
    }
}
