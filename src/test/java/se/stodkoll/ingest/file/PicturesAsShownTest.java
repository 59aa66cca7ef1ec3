package se.stodkoll.ingest.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.page.PngBytes;
import se.stodkoll.ingest.picture.Orientation;
import se.stodkoll.ingest.picture.Pictures;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.ocr.OcrPage;
import se.stodkoll.ocr.PageReader;
import se.stodkoll.ocr.picture.OcrException;

/** Pictures of many kinds, each with one dark mark at a place drawn at random, as they are handed on to be read. */
class PicturesAsShownTest {
    private static final int WIDE = 240;
    private static final int HIGH = 320;
    private static final int MARK = 40;

    @TempDir
    private Path folder;

    /** How a picture is kept. */
    private enum Kind {
        CMYK_JPEG,
        CMYK_JPEG_INVERTED,
        ALPHA_PNG,
        GREY_ALPHA_PNG,
        DEEP_PNG,
        DEEP_ALPHA_PNG,
        INTERLACED_PNG,
        PALETTE_PNG_CLEAR,
        ALPHA_TIFF,
        DEEP_TIFF;

        String type() {
            return name().contains("JPEG") ? "image/jpeg" : name().contains("TIFF") ? "image/tiff" : "image/png";
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("picture"), bytes);
    }

    private static byte[] of(Kind kind, int x, int y) throws IOException {
        return switch (kind) {
            case CMYK_JPEG -> cmyk(x, y, false);
            case CMYK_JPEG_INVERTED -> cmyk(x, y, true);
            case ALPHA_PNG -> written("png", rgba(x, y), false);
            case ALPHA_TIFF -> written("tiff", rgba(x, y), false);
            case INTERLACED_PNG -> written("png", opaque(x, y), true);
            case GREY_ALPHA_PNG -> written("png", samples(x, y, 8, true), false);
            case DEEP_PNG -> written("png", samples(x, y, 16, false), false);
            case DEEP_TIFF -> written("tiff", samples(x, y, 16, false), false);
            case DEEP_ALPHA_PNG -> written("png", samples(x, y, 16, true), false);
            case PALETTE_PNG_CLEAR -> written("png", palette(x, y), false);
        };
    }

    private static BufferedImage opaque(int x, int y) {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDE, HIGH);
        g.setColor(Color.BLACK);
        g.fillRect(x, y, MARK, MARK);
        g.dispose();
        return image;
    }

    /** Black on nothing, the nothing black as well. */
    private static BufferedImage rgba(int x, int y) {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < MARK * MARK; i++) {
            image.setRGB(x + i % MARK, y + i / MARK, 0xFF000000);
        }
        return image;
    }

    private static BufferedImage samples(int x, int y, int bits, boolean alpha) {
        int most = (1 << bits) - 1;
        int type = bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        var colours = new java.awt.image.ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_GRAY),
                alpha,
                false,
                alpha ? java.awt.Transparency.TRANSLUCENT : java.awt.Transparency.OPAQUE,
                type);
        WritableRaster raster = colours.createCompatibleWritableRaster(WIDE, HIGH);
        for (int i = 0; i < WIDE * HIGH; i++) {
            int px = i % WIDE;
            int py = i / WIDE;
            boolean ink = px >= x && px < x + MARK && py >= y && py < y + MARK;
            raster.setPixel(px, py, alpha ? new int[] {0, ink ? most : 0} : new int[] {ink ? 0 : most});
        }
        return new BufferedImage(colours, raster, false, null);
    }

    private static BufferedImage palette(int x, int y) {
        byte[] zero = {0, 0};
        var colours = new java.awt.image.IndexColorModel(1, 2, zero, zero, zero, new byte[] {0, (byte) 255});
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_BINARY, colours);
        for (int i = 0; i < MARK * MARK; i++) {
            image.getRaster().setSample(x + i % MARK, y + i / MARK, 0, 1);
        }
        return image;
    }

    private static byte[] written(String format, BufferedImage image, boolean interlaced) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (interlaced) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Four inks, as they are or the other way round with Adobe's mark, as its programs write them. */
    private static byte[] cmyk(int x, int y, boolean inverted) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDE, HIGH, 4, null);
        for (int i = 0; i < WIDE * HIGH; i++) {
            int px = i % WIDE;
            int py = i / WIDE;
            int ink = px >= x && px < x + MARK && py >= y && py < y + MARK ? 255 : 0;
            int other = inverted ? 255 : 0;
            raster.setPixel(px, py, new int[] {other, other, other, inverted ? 255 - ink : ink});
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = out.toByteArray();
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return inverted ? join(Arrays.copyOf(jpeg, 2), adobe, Arrays.copyOfRange(jpeg, 2, jpeg.length)) : jpeg;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static int grey(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsBlackOnWhite(Kind kind) throws IOException {
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(31 * kind.ordinal() + seed);
            int x = random.nextInt(WIDE - MARK);
            int y = random.nextInt(HIGH - MARK);
            try (Pictures pictures = Pictures.open(file(of(kind, x, y)), kind.type())) {
                assertTrue(!pictures.isPlain(0) || kind == Kind.DEEP_TIFF, "its own bytes are not what is seen");
                BufferedImage seen = pictures.decode(0);
                assertTrue(grey(seen, x + MARK / 2, y + MARK / 2) < 60, kind + " has its mark");
                assertTrue(grey(seen, (x + MARK + 20) % WIDE, y + MARK / 2) > 200, kind + " has its paper");
                assertTrue(grey(seen, 0, y > HIGH / 2 ? 5 : HIGH - 5) > 200, kind + " has its paper");
                assertEquals(List.of(), pictures.cutOff());
            }
        }
    }

    private static byte[] turned(int tag) throws IOException {
        byte[] jpeg = written("jpeg", opaque(10, 20), false);
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 26);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) tag)
                .putShort((short) 0)
                .putInt(0);
        return join(Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Where the mark's middle (30 from the left, 40 from above) comes to stand, by Exif's own table. */
    private static int[] shown(int tag) {
        int right = WIDE - 1 - 30;
        int below = HIGH - 1 - 40;
        return switch (tag) {
            case 2 -> new int[] {right, 40};
            case 3 -> new int[] {right, below};
            case 4 -> new int[] {30, below};
            case 5 -> new int[] {40, 30};
            case 6 -> new int[] {below, 30};
            case 7 -> new int[] {below, right};
            case 8 -> new int[] {40, right};
            default -> new int[] {30, 40};
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aTurnedPhotoIsShownUpright(int tag) throws IOException {
        try (Pictures pictures = Pictures.open(file(turned(tag)), "image/jpeg")) {
            Orientation orientation = pictures.orientation(0);
            BufferedImage upright = quarterTurns(pictures.decode(0), orientation.degrees() / 90);
            assertTrue(grey(upright, shown(tag)[0], shown(tag)[1]) < 60, "orientation " + tag);
            assertEquals(!orientation.mirrored(), pictures.isPlain(0));
        }
    }

    private static BufferedImage quarterTurns(BufferedImage image, int turns) {
        BufferedImage turned = image;
        for (int i = 0; i < turns; i++) {
            BufferedImage next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < turned.getHeight(); y++) {
                for (int x = 0; x < turned.getWidth(); x++) {
                    next.setRGB(turned.getHeight() - 1 - y, x, turned.getRGB(x, y));
                }
            }
            turned = next;
        }
        return turned;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPictureCutAnywhereInItsDataIsTold(String format) throws IOException {
        byte[] whole = written(format, noise(), false);
        for (int percent : new int[] {40, 75, 99}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            try (Pictures pictures = Pictures.open(file(cut), "image/" + format)) {
                assertEquals(List.of(0), pictures.cutOff(), percent + " percent");
            }
        }
        byte[] more = join(whole, new byte[20_000]);
        try (Pictures pictures = Pictures.open(file(more), "image/" + format)) {
            assertEquals(List.of(), pictures.cutOff(), "what stands after the picture is not its");
        }
    }

    private static BufferedImage noise() {
        BufferedImage image = opaque(50, 60);
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            image.setRGB(random.nextInt(WIDE), random.nextInt(HIGH), random.nextInt());
        }
        return image;
    }

    @Test
    void aTiffTellsWhichPagesItLost() throws IOException, FileProblem {
        Path file = folder.resolve("pages.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 3; i++) {
                writer.writeToSequence(new IIOImage(noise(), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        byte[] whole = Files.readAllBytes(file);
        assertTrue(problem(whole).isEmpty());
        assertTrue(problem(join(whole, new byte[5000])).isEmpty());
        String half = problem(Arrays.copyOf(whole, whole.length / 2));
        assertTrue(half.contains("sidan 2 är bara delvis med") || half.contains("efter sidan"), half);
        String last = problem(Arrays.copyOf(whole, whole.length * 95 / 100));
        assertTrue(last.contains("sidan 3 är bara delvis med") || last.contains("efter sidan 2 saknas"), last);
    }

    private String problem(byte[] tiff) throws IOException, FileProblem {
        PageMaker desk = new PageMaker(() -> null, () -> null);
        try (PictureFile open = PictureFile.open(file(tiff), "image/tiff", desk)) {
            return open.problems().stream()
                    .map(p -> p.code() + " " + p.message())
                    .findFirst()
                    .orElse("");
        }
    }

    /** What another program wrote into a PNG does not reach the native decoder; the picture does. */
    @Test
    void aPngIsHandedOverAsJavaWritesIt() throws IOException, FileProblem {
        byte[] foreign = PngBytes.of(noise());
        byte[] marked = join(foreign, "skrivet av andra".getBytes(StandardCharsets.UTF_8));
        List<byte[]> handedOver = new ArrayList<>();
        PageReader eyes = new PageReader() {
            @Override
            public OcrPage read(PageImage image) throws OcrException {
                handedOver.add(image.bytes());
                throw new OcrException("nog", null);
            }

            @Override
            public String fingerprint() {
                return "";
            }

            @Override
            public void close() {}
        };
        try (PictureFile open = PictureFile.open(file(marked), "image/png", new PageMaker(() -> null, () -> eyes))) {
            assertThrows(FileProblem.class, () -> open.read(1, true));
        }
        assertArrayEquals(foreign, handedOver.get(0));
    }
}
