package se.stodkoll.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures and their bytes, as the filters of PDF write them. */
final class ImageBytes {
    private ImageBytes() {}

    static BufferedImage filled(int wide, int high, Color colour) {
        BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, wide, high);
        pen.dispose();
        return picture;
    }

    static BufferedImage copy(BufferedImage picture, int type) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }

    static byte[] levels(BufferedImage picture) {
        int[] samples = picture.getRaster().getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null);
        byte[] levels = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            levels[i] = (byte) samples[i];
        }
        return levels;
    }

    static PDImageXObject flate(PDDocument document, byte[] samples, int bits, PDColorSpace colours)
            throws IOException {
        PDImageXObject image = new PDImageXObject(
                document, new ByteArrayInputStream(new byte[0]), null, ImageKind.WIDE, ImageKind.HIGH, bits, colours);
        try (var out = image.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(samples);
        }
        return image;
    }

    static PDImageXObject filtered(PDDocument document, byte[] samples, COSName filter) throws IOException {
        PDImageXObject image = new PDImageXObject(
                document,
                new ByteArrayInputStream(new byte[0]),
                null,
                ImageKind.WIDE,
                ImageKind.HIGH,
                8,
                PDDeviceGray.INSTANCE);
        try (var out = image.getCOSObject().createOutputStream(filter)) {
            out.write(samples);
        }
        return image;
    }

    /** An image of bytes that are encoded already. */
    static PDImageXObject encoded(PDDocument document, byte[] bytes, String filter, int bits) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(bytes),
                COSName.getPDFName(filter),
                ImageKind.WIDE,
                ImageKind.HIGH,
                bits,
                PDDeviceGray.INSTANCE);
    }

    /** The bytes as they stand in the file. */
    static byte[] raw(PDImageXObject image) throws IOException {
        try (InputStream in = image.getCOSObject().createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The writer of Java itself where it has one: others on the class path cannot set tiles. */
    private static ImageWriter ofJava(String format) {
        List<ImageWriter> all = new ArrayList<>();
        ImageIO.getImageWritersByFormatName(format).forEachRemaining(all::add);
        return all.stream()
                .filter(w -> w.getClass().getModule().isNamed())
                .findFirst()
                .orElseGet(() -> all.get(0));
    }

    static byte[] written(BufferedImage picture, String format, String... compression) throws IOException {
        ImageWriter writer = ofJava(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            if (compression.length > 0) {
                parameters.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionType(compression[0]);
                parameters.setTilingMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
                parameters.setTiling(ImageKind.WIDE, ImageKind.HIGH, 0, 0);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A page of one region whose dots are coded as a fax (ITU-T T.88, 7.4.6 with MMR). */
    static byte[] jbig2(byte[] fax) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        out.writeInt(ImageKind.WIDE);
        out.writeInt(ImageKind.HIGH);
        out.writeLong(0);
        out.writeByte(0);
        out.writeShort(0);
        segment(out, 1, 38, 18 + fax.length);
        out.writeInt(ImageKind.WIDE);
        out.writeInt(ImageKind.HIGH);
        out.writeLong(0);
        out.writeByte(0);
        out.writeByte(1);
        out.write(fax);
        return bytes.toByteArray();
    }

    static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
