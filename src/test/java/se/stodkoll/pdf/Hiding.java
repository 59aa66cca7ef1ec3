package se.stodkoll.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** The ways in which a file holds a text at a place of a page that nobody sees there. */
enum Hiding {
    LAYER_OFF {
        @Override
        void write(Place at) throws IOException {
            at.to.beginMarkedContent(COSName.OC, layer(at.document, false));
            at.text();
            at.to.endMarkedContent();
        }
    },
    LAYER_OFF_BY_BASE_STATE {
        @Override
        void write(Place at) throws IOException {
            PDOptionalContentGroup group = layer(at.document, true);
            layers(at.document).setBaseState(PDOptionalContentProperties.BaseState.OFF);
            layers(at.document).getCOSObject().getCOSDictionary(COSName.D).removeItem(COSName.ON);
            at.to.beginMarkedContent(COSName.OC, group);
            at.text();
            at.to.endMarkedContent();
        }
    },
    INSIDE_A_LAYER_OFF {
        @Override
        void write(Place at) throws IOException {
            at.to.beginMarkedContent(COSName.OC, layer(at.document, false));
            at.to.beginMarkedContent(COSName.OC, layer(at.document, true));
            at.text();
            at.to.endMarkedContent();
            at.text();
            at.to.endMarkedContent();
        }
    },
    MEMBER_OF_LAYERS {
        @Override
        void write(Place at) throws IOException {
            PDOptionalContentMembershipDictionary all = new PDOptionalContentMembershipDictionary();
            List<PDPropertyList> groups = List.of(layer(at.document, true), layer(at.document, false));
            all.setOCGs(groups);
            all.setVisibilityPolicy(COSName.ALL_ON);
            at.to.beginMarkedContent(COSName.OC, all);
            at.text();
            at.to.endMarkedContent();
        }
    },
    FORM_ON_A_LAYER_OFF {
        @Override
        void write(Place at) throws IOException {
            PDFormXObject form = form(at);
            form.setOptionalContent(layer(at.document, false));
            at.to.drawForm(form);
        }
    },
    LAYER_OFF_FOR_VIEWING {
        @Override
        void write(Place at) throws IOException {
            PDOptionalContentGroup group = layer(at.document, true);
            COSDictionary view = new COSDictionary();
            view.setName("ViewState", "OFF");
            COSDictionary usage = new COSDictionary();
            usage.setItem("View", view);
            group.getCOSObject().setItem("Usage", usage);
            COSDictionary automatic = new COSDictionary();
            automatic.setName("Event", "View");
            COSArray groups = new COSArray();
            groups.add(group.getCOSObject());
            automatic.setItem("OCGs", groups);
            COSArray all = new COSArray();
            all.add(automatic);
            layers(at.document).getCOSObject().getCOSDictionary(COSName.D).setItem("AS", all);
            at.to.beginMarkedContent(COSName.OC, group);
            at.text();
            at.to.endMarkedContent();
        }
    },
    UNDER_A_WHITE_AREA {
        @Override
        void write(Place at) throws IOException {
            at.text();
            cover(at, Color.WHITE);
        }
    },
    UNDER_A_BLACK_AREA {
        @Override
        void write(Place at) throws IOException {
            at.text();
            cover(at, Color.BLACK);
        }
    },
    UNDER_A_THICK_LINE {
        @Override
        void write(Place at) throws IOException {
            at.text();
            at.to.setLineWidth(16);
            at.to.moveTo(at.x - 3, at.y + 3);
            at.to.lineTo(at.x + at.width + 3, at.y + 3);
            at.to.stroke();
        }
    },
    UNDER_A_PICTURE {
        @Override
        void write(Place at) throws IOException {
            at.text();
            BufferedImage white = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
            white.createGraphics().fillRect(0, 0, 20, 20);
            at.to.drawImage(LosslessFactory.createFromImage(at.document, white), at.x - 3, at.y - 4, at.width + 6, 16);
        }
    },
    UNDER_AN_ANNOTATION {
        @Override
        void write(Place at) throws IOException {
            at.text();
            PDAnnotationSquare square = new PDAnnotationSquare();
            square.setRectangle(new PDRectangle(at.x - 3, at.y - 4, at.width + 6, 18));
            PDAppearanceStream drawn = new PDAppearanceStream(at.document);
            drawn.setBBox(square.getRectangle());
            drawn.setResources(new PDResources());
            try (PDAppearanceContentStream to = new PDAppearanceContentStream(drawn)) {
                to.setNonStrokingColor(Color.WHITE);
                to.addRect(at.x - 3, at.y - 4, at.width + 6, 18);
                to.fill();
            }
            square.setAppearance(new PDAppearanceDictionary());
            square.getAppearance().setNormalAppearance(drawn);
            at.page.getAnnotations().add(square);
        }
    },
    WHITE {
        @Override
        void write(Place at) throws IOException {
            at.to.setNonStrokingColor(Color.WHITE);
            at.text();
        }
    },
    NEARLY_WHITE {
        @Override
        void write(Place at) throws IOException {
            at.to.setNonStrokingColor(new Color(0xFA, 0xFB, 0xFA));
            at.text();
        }
    },
    DARK_ON_DARK {
        @Override
        void write(Place at) throws IOException {
            cover(at, new Color(20, 30, 60));
            at.to.setNonStrokingColor(new Color(22, 32, 64));
            at.text();
        }
    },
    TRANSPARENT {
        @Override
        void write(Place at) throws IOException {
            at.to.setGraphicsStateParameters(clear());
            at.text();
        }
    },
    IN_A_TRANSPARENT_GROUP {
        @Override
        void write(Place at) throws IOException {
            PDFormXObject form = form(at);
            COSDictionary group = new COSDictionary();
            group.setName(COSName.S, "Transparency");
            form.getCOSObject().setItem(COSName.GROUP, new PDTransparencyGroupAttributes(group));
            at.to.setGraphicsStateParameters(clear());
            at.to.drawForm(form);
        }
    },
    WITHOUT_INK {
        @Override
        void write(Place at) throws IOException {
            at.to.setRenderingMode(RenderingMode.NEITHER);
            at.text();
        }
    },
    CLIPPED_AWAY {
        @Override
        void write(Place at) throws IOException {
            at.to.addRect(at.x, at.y - 60, at.width, 40);
            at.to.clip();
            at.text();
        }
    },
    CLIPPED_BY_A_SHAPE {
        @Override
        void write(Place at) throws IOException {
            at.to.moveTo(at.x - 20, at.y + 12);
            at.to.lineTo(at.x + at.width + 20, at.y + 12);
            at.to.lineTo(at.x + at.width / 2, at.y + 80);
            at.to.clip();
            at.text();
        }
    },
    OUTSIDE_THE_PAGE {
        @Override
        void write(Place at) throws IOException {
            at.to.transform(Matrix.getTranslateInstance(-at.x - at.width - 30, 0));
            at.text();
        }
    },
    TOO_SMALL {
        @Override
        void write(Place at) throws IOException {
            at.to.transform(new Matrix(0.18f, 0, 0, 0.18f, at.x, at.y));
            at.to.transform(Matrix.getTranslateInstance(-at.x, -at.y));
            at.text();
        }
    };

    /** Where and what is hidden; the drawing's state is put back behind it. */
    record Place(
            PDDocument document, PDPage page, PDPageContentStream to, float x, float y, float width, String words) {
        void text() throws IOException {
            MadePdf.text(to, x, y, words);
        }
    }

    abstract void write(Place at) throws IOException;

    private static void cover(Place at, Color colour) throws IOException {
        at.to.setNonStrokingColor(colour);
        at.to.addRect(at.x - 3, at.y - 4, at.width + 6, 16);
        at.to.fill();
    }

    private static PDExtendedGraphicsState clear() {
        PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
        clear.setNonStrokingAlphaConstant(0f);
        return clear;
    }

    private static PDFormXObject form(Place at) throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(at.document);
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(new PDResources());
        try (PDAppearanceContentStream to = new PDAppearanceContentStream(form)) {
            to.beginText();
            to.setFont(MadePdf.PLAIN, 10);
            to.newLineAtOffset(at.x, at.y);
            to.showText(at.words);
            to.endText();
        }
        return form;
    }

    static PDOptionalContentProperties layers(PDDocument document) {
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        if (layers == null) {
            layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
        }
        return layers;
    }

    static PDOptionalContentGroup layer(PDDocument document, boolean on) {
        PDOptionalContentGroup group = new PDOptionalContentGroup("lager");
        layers(document).addGroup(group);
        layers(document).setGroupEnabled(group, on);
        return group;
    }
}
