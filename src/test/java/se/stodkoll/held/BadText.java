package se.stodkoll.held;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The unseen text of a copying machine that knows no Swedish: laid behind the picture of a page. */
final class BadText {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private record Piece(String text, float x, float y, float width, float size) {}

    private final Draw draw;
    /** 1: letters with marks are lost; 2: and some others; 3: and some figures. */
    private final int grade;

    BadText(Draw draw, int grade) {
        this.draw = draw;
        this.grade = grade;
    }

    /** @param index of the page in {@code from}, from 0 */
    void lay(PDDocument from, int index, PDDocument to, PDPage page) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                TextPosition first = places.get(0);
                TextPosition last = places.get(places.size() - 1);
                pieces.add(new Piece(
                        text,
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj(),
                        first.getFontSizeInPt()));
            }
        };
        reader.setSortByPosition(true);
        reader.setStartPage(index + 1);
        reader.setEndPage(index + 1);
        reader.getText(from);
        try (PDPageContentStream out = new PDPageContentStream(to, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.setRenderingMode(RenderingMode.NEITHER);
            for (Piece piece : pieces) piece(out, page, piece);
        }
    }

    private void piece(PDPageContentStream out, PDPage page, Piece piece) throws IOException {
        String text = misread(piece.text());
        float size = Math.max(5, piece.size() > 1 ? piece.size() : 10);
        float plain = FONT.getStringWidth(text) / 1000 * size;
        if (text.isBlank() || plain == 0) return;
        out.beginText();
        out.setFont(FONT, size);
        out.setHorizontalScaling(100 * piece.width() / plain);
        out.newLineAtOffset(piece.x(), page.getMediaBox().getHeight() - piece.y());
        out.showText(text);
        out.endText();
    }

    private String misread(String text) {
        StringBuilder out = new StringBuilder();
        for (char sign : text.toCharArray()) out.append(misread(sign));
        return out.toString();
    }

    private String misread(char sign) {
        switch (sign) {
            case 'å':
                return draw.any("a", "a", "a", "&", "4");
            case 'ä':
                return draw.any("a", "a", "a", "i", "4");
            case 'ö':
                return draw.any("o", "o", "6", "6", "é", "d");
            case 'Å', 'Ä':
                return "A";
            case 'Ö':
                return draw.any("O", "0");
            case '•', '■', '◦', '○', '–', '—':
                return draw.any("-", "e", "*");
            case '”', '“':
                return "\"";
            default:
                break;
        }
        if (grade > 1 && draw.chance(2)) {
            if (sign == 'l') return draw.any("1", "I", "|");
            if (sign == 'm') return "rn";
            if (sign == 't') return "f";
        }
        if (grade > 2 && draw.chance(4)) {
            int at = "015869".indexOf(sign);
            if (at >= 0) return "OlS0bg".substring(at, at + 1);
        }
        return sign < 256 ? Character.toString(sign) : sign == '\u2009' || sign == '\u202F' ? " " : "?";
    }
}
