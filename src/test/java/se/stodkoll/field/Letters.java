package se.stodkoll.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import se.stodkoll.made.Faces;

/** The letters of a document: how wide text is, and where its lines break. */
final class Letters {
    private final PDFont plain;
    private final PDFont bold;

    Letters(PDDocument document, Faces face) throws IOException {
        plain = face.load(document, false);
        bold = face.load(document, true);
    }

    PDFont font(boolean heavy) {
        return heavy ? bold : plain;
    }

    /** The text with marks that the face lacks written otherwise. */
    String shown(String text) {
        try {
            plain.getStringWidth(text);
            return text;
        } catch (IllegalArgumentException lacking) {
            return text.replace('−', '–');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In sizes of letters. */
    double width(String text, boolean heavy) {
        try {
            return font(heavy).getStringWidth(shown(text)) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text no wider than so many sizes of letters, where its words allow. */
    List<String> broken(String text, boolean heavy, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, heavy) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
