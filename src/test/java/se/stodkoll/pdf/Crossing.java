package se.stodkoll.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLine;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import se.stodkoll.pdf.Hiding.Place;

/** The ways in which a text is struck through, and lines near a text that strike nothing. */
enum Crossing {
    LINE(true) {
        @Override
        void draw(Place at) throws IOException {
            line(at, -1, 3.2f, at.width() + 1, 3.2f, 0.8f);
        }
    },
    RED_SLOPING_LINE(true) {
        @Override
        void draw(Place at) throws IOException {
            at.to().setStrokingColor(Color.RED);
            line(at, -2, 2.2f, at.width() + 2, 4.6f, 1.2f);
        }
    },
    TWO_LINES(true) {
        @Override
        void draw(Place at) throws IOException {
            line(at, 0, 2.6f, at.width(), 2.6f, 0.4f);
            line(at, 0, 4.2f, at.width(), 4.2f, 0.4f);
        }
    },
    DRAWN_BY_HAND(true) {
        @Override
        void draw(Place at) throws IOException {
            at.to().setLineWidth(1);
            at.to().moveTo(at.x(), at.y() + 3);
            at.to()
                    .curveTo(
                            at.x() + at.width() / 3,
                            at.y() + 5,
                            at.x() + at.width() / 2,
                            at.y() + 1.6f,
                            at.x() + at.width(),
                            at.y() + 4);
            at.to().stroke();
        }
    },
    THIN_AREA(true) {
        @Override
        void draw(Place at) throws IOException {
            at.to().addRect(at.x() - 1, at.y() + 2.7f, at.width() + 2, 0.9f);
            at.to().fill();
        }
    },
    MARKUP(true) {
        @Override
        void draw(Place at) throws IOException {
            PDAnnotationStrikeout markup = new PDAnnotationStrikeout();
            markup.setRectangle(new PDRectangle(at.x(), at.y() - 2, at.width(), 11));
            float x1 = at.x() + at.width();
            markup.setQuadPoints(new float[] {at.x(), at.y() + 9, x1, at.y() + 9, at.x(), at.y() - 2, x1, at.y() - 2});
            at.page().getAnnotations().add(markup);
        }
    },
    LINE_OF_AN_ANNOTATION(true) {
        @Override
        void draw(Place at) throws IOException {
            PDAnnotationLine line = new PDAnnotationLine();
            line.setRectangle(new PDRectangle(at.x() - 4, at.y() - 4, at.width() + 8, 16));
            line.setLine(new float[] {at.x(), at.y() + 3, at.x() + at.width(), at.y() + 3.5f});
            line.setColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
            at.page().getAnnotations().add(line);
        }
    },
    CROSS(true) {
        @Override
        void draw(Place at) throws IOException {
            line(at, -2, -2, at.width() + 2, 9, 1);
            line(at, -2, 9, at.width() + 2, -2, 1);
        }
    },
    SLASH(true) {
        @Override
        void draw(Place at) throws IOException {
            line(at, -3, -3, at.width() + 3, 10, 0.8f);
        }
    },
    SCRIBBLE(true) {
        @Override
        void draw(Place at) throws IOException {
            at.to().setStrokingColor(Color.BLUE);
            at.to().moveTo(at.x() - 2, at.y() - 1);
            for (int i = 1; 4 * i < at.width() + 3; i++) {
                at.to().lineTo(at.x() - 2 + 4 * i, at.y() + (i % 2 == 0 ? -1 : 8));
            }
            at.to().stroke();
        }
    },
    TYPED_OVER(true) {
        @Override
        void draw(Place at) throws IOException {
            MadePdf.text(at.to(), at.x(), at.y(), "x".repeat((int) (at.width() / 5)));
        }
    },
    DASHES(true) {
        @Override
        void draw(Place at) throws IOException {
            MadePdf.text(at.to(), at.x(), at.y(), "-".repeat((int) (at.width() / 3.33)));
        }
    },
    LINE_TO_FILL_IN(false) {
        @Override
        void draw(Place at) throws IOException {
            line(at, at.width() + 40, 60, at.width() + 90, 4, 1);
        }
    },
    UNDERLINE(false) {
        @Override
        void draw(Place at) throws IOException {
            line(at, 0, -1.5f, at.width(), -1.5f, 0.6f);
        }
    },
    LINE_OF_A_FORM(false) {
        @Override
        void draw(Place at) throws IOException {
            at.to().setLineDashPattern(new float[] {1, 2}, 0);
            line(at, -40, -0.4f, at.width() + 60, -0.4f, 0.5f);
        }
    },
    CELL(false) {
        @Override
        void draw(Place at) throws IOException {
            for (float up : List.of(-3.5f, 9.5f)) {
                line(at, -4, up, at.width() + 4, up, 0.5f);
            }
            line(at, -4, -3.5f, -4, 9.5f, 0.5f);
            line(at, at.width() + 4, -3.5f, at.width() + 4, 9.5f, 0.5f);
        }
    },
    LINE_THAT_IS_PAINTED_OVER(false) {
        @Override
        void draw(Place at) throws IOException {
            line(at, -1, 3.2f, at.width() + 1, 3.2f, 0.5f);
            at.to().setNonStrokingColor(new Color(255, 255, 180));
            at.to().addRect(at.x() - 2, at.y() - 3, at.width() + 4, 13);
            at.to().fill();
            at.to().setNonStrokingColor(Color.BLACK);
            at.text();
        }
    };

    private final boolean strikes;

    Crossing(boolean strikes) {
        this.strikes = strikes;
    }

    boolean strikes() {
        return strikes;
    }

    abstract void draw(Place at) throws IOException;

    private static void line(Place at, float x0, float y0, float x1, float y1, float width) throws IOException {
        at.to().setLineWidth(width);
        at.to().moveTo(at.x() + x0, at.y() + y0);
        at.to().lineTo(at.x() + x1, at.y() + y1);
        at.to().stroke();
    }
}
