package se.stodkoll.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/** The kinds of image that a PDF may hold, each drawn over the page: a dark bar in the upper left quarter, white elsewhere. */
enum ImageKind implements MadePdf.Drawing {
    GRAY {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return LosslessFactory.createFromImage(document, picture);
        }
    },
    RGB {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return LosslessFactory.createFromImage(document, ImageBytes.copy(picture, BufferedImage.TYPE_INT_RGB));
        }
    },
    ONE_BIT {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return LosslessFactory.createFromImage(document, ImageBytes.copy(picture, BufferedImage.TYPE_BYTE_BINARY));
        }
    },
    SIXTEEN_BITS {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            byte[] wide = new byte[2 * WIDE * HIGH];
            byte[] levels = ImageBytes.levels(picture);
            for (int i = 0; i < levels.length; i++) {
                wide[2 * i] = levels[i];
            }
            return ImageBytes.flate(document, wide, 16, PDDeviceGray.INSTANCE);
        }
    },
    CMYK {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            byte[] inks = new byte[4 * WIDE * HIGH];
            byte[] levels = ImageBytes.levels(picture);
            for (int i = 0; i < levels.length; i++) {
                inks[4 * i + 3] = (byte) (255 - (levels[i] & 0xFF));
            }
            return ImageBytes.flate(document, inks, 8, PDDeviceCMYK.INSTANCE);
        }
    },
    INDEXED {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            COSArray colours = new COSArray();
            colours.add(COSName.INDEXED);
            colours.add(COSName.DEVICERGB);
            colours.add(COSInteger.ONE);
            colours.add(new org.apache.pdfbox.cos.COSString(new byte[] {0, 0, 64, -1, -1, -1}));
            byte[] indexes = ImageBytes.levels(picture);
            for (int i = 0; i < indexes.length; i++) {
                indexes[i] = (byte) (indexes[i] == 0 ? 0 : 1);
            }
            return ImageBytes.flate(document, indexes, 8, new PDIndexed(colours));
        }
    },
    /** The levels turned round, and turned back by the image's own decoding. */
    INVERTED {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            byte[] levels = ImageBytes.levels(picture);
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) (255 - (levels[i] & 0xFF));
            }
            PDImageXObject image = ImageBytes.flate(document, levels, 8, PDDeviceGray.INSTANCE);
            COSArray turnedRound = new COSArray();
            turnedRound.add(COSInteger.ONE);
            turnedRound.add(COSInteger.ZERO);
            image.setDecode(turnedRound);
            return image;
        }
    },
    JPEG {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return JPEGFactory.createFromImage(document, picture, 0.7f);
        }
    },
    JPEG_COLOUR {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return JPEGFactory.createFromImage(document, ImageBytes.copy(picture, BufferedImage.TYPE_INT_RGB), 0.7f);
        }
    },
    JPEG_2000 {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return ImageBytes.encoded(document, ImageBytes.written(picture, "jpeg2000"), "JPXDecode", 8);
        }
    },
    JBIG2 {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return ImageBytes.encoded(
                    document, ImageBytes.jbig2(ImageBytes.raw(FAX.image(document, picture))), "JBIG2Decode", 1);
        }
    },
    /** Group 4. */
    FAX {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return CCITTFactory.createFromImage(document, ImageBytes.copy(picture, BufferedImage.TYPE_BYTE_BINARY));
        }
    },
    /** Group 3: a TIFF's strip, as fax machines send it. */
    FAX_ONE_DIMENSION {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            byte[] tiff =
                    ImageBytes.written(ImageBytes.copy(picture, BufferedImage.TYPE_BYTE_BINARY), "tiff", "CCITT T.4");
            java.nio.file.Path file = java.nio.file.Files.createTempFile("fax", ".tif");
            try {
                java.nio.file.Files.write(file, tiff);
                return CCITTFactory.createFromFile(document, file.toFile());
            } finally {
                java.nio.file.Files.delete(file);
            }
        }
    },
    RUN_LENGTH {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return ImageBytes.filtered(document, ImageBytes.levels(picture), COSName.RUN_LENGTH_DECODE);
        }
    },
    LZW {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return ImageBytes.filtered(document, ImageBytes.levels(picture), COSName.LZW_DECODE);
        }
    },
    ASCII_HEX {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return ImageBytes.filtered(document, ImageBytes.levels(picture), COSName.ASCII_HEX_DECODE);
        }
    },
    /** Black all over; what shows is a mask's doing. */
    SOFT_MASK {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            PDImageXObject black = ImageBytes.flate(document, new byte[WIDE * HIGH], 8, PDDeviceGray.INSTANCE);
            black.getCOSObject().setItem(COSName.SMASK, INVERSE.image(document, picture));
            return black;
        }
    },
    /** A picture's levels turned round, for masks; drawn with its own decoding undone. */
    INVERSE {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            byte[] levels = ImageBytes.levels(picture);
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) (255 - (levels[i] & 0xFF));
            }
            return ImageBytes.flate(document, levels, 8, PDDeviceGray.INSTANCE);
        }

        @Override
        public void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException {
            SOFT_MASK.on(document, page, to);
        }
    },
    /** Painted through in the colour of the pen. */
    STENCIL {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            PDImageXObject stencil = ONE_BIT.image(document, picture);
            stencil.setStencil(true);
            stencil.getCOSObject().removeItem(COSName.COLORSPACE);
            return stencil;
        }
    },
    /** A scanner's layers: paper as JPEG, text as 300 stencils. */
    FRAGMENTS {
        @Override
        public void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException {
            JPEG.blank().on(document, page, to);
            PDImageXObject black = STENCIL.image(document, ImageBytes.filled(20, 20, Color.BLACK));
            for (int i = 0; i < 300; i++) {
                to.drawImage(black, 60 + 10 * (i % 24), 770 - 16 * (i / 24), 10, 16);
            }
        }

        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return JPEG.image(document, picture);
        }
    },
    INLINE {
        @Override
        public void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.W, WIDE / 4);
            parameters.setInt(COSName.H, HIGH / 4);
            parameters.setInt(COSName.BPC, 8);
            parameters.setItem(COSName.CS, COSName.G);
            BufferedImage small = new BufferedImage(WIDE / 4, HIGH / 4, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = small.createGraphics();
            pen.drawImage(picture(), 0, 0, WIDE / 4, HIGH / 4, null);
            pen.dispose();
            to.drawImage(new PDInlineImage(parameters, ImageBytes.levels(small), page.getResources()), 0, 0, 600, 800);
        }

        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return GRAY.image(document, picture);
        }
    },
    WITHIN_A_FORM {
        @Override
        public void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException {
            PDFormXObject form = new PDFormXObject(new PDStream(document));
            form.setBBox(page.getMediaBox());
            form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            COSName name = form.getResources().add(image(document, picture()));
            try (var inside = form.getContentStream().createOutputStream()) {
                inside.write(("q 600 0 0 800 0 0 cm /" + name.getName() + " Do Q").getBytes(StandardCharsets.US_ASCII));
            }
            to.drawForm(form);
        }

        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return JPEG.image(document, picture);
        }
    },
    UPSIDE_DOWN_AND_TURNED_BACK {
        @Override
        public void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException {
            BufferedImage turned = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = turned.createGraphics();
            pen.drawImage(picture(), WIDE, HIGH, -WIDE, -HIGH, null);
            pen.dispose();
            to.drawImage(image(document, turned), 600, 800, -600, -800);
        }

        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            return JPEG.image(document, picture);
        }
    },
    /** Fourteen pixels to the inch. */
    COARSE {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            BufferedImage coarse = new BufferedImage(120, 160, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = coarse.createGraphics();
            pen.drawImage(picture, 0, 0, 120, 160, null);
            pen.dispose();
            return GRAY.image(document, coarse);
        }
    },
    /** A thousand pixels to the inch: 80 million of one bit. */
    FINE {
        @Override
        PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException {
            BufferedImage fine = new BufferedImage(8000, 10000, BufferedImage.TYPE_BYTE_BINARY);
            Graphics2D pen = fine.createGraphics();
            pen.drawImage(picture, 0, 0, 8000, 10000, null);
            pen.dispose();
            return CCITTFactory.createFromImage(document, fine);
        }
    };

    /** A whole number of the tiles that TIFF has. */
    static final int WIDE = 608;

    static final int HIGH = 800;

    /** The picture as an image of this kind. */
    abstract PDImageXObject image(PDDocument document, BufferedImage picture) throws IOException;

    @Override
    public void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException {
        to.drawImage(image(document, picture()), 0, 0, 600, 800);
    }

    /** The same, all white. */
    MadePdf.Drawing blank() {
        return (document, page, to) ->
                to.drawImage(image(document, ImageBytes.filled(WIDE, HIGH, Color.WHITE)), 0, 0, 600, 800);
    }

    static BufferedImage picture() {
        BufferedImage picture = ImageBytes.filled(WIDE, HIGH, Color.WHITE);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(WIDE / 10, HIGH / 10, WIDE * 3 / 10, HIGH * 2 / 10);
        pen.dispose();
        return picture;
    }
}
