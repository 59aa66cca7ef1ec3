package se.stodkoll.made;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The faces that other packages' made documents are set in. */
public enum Faces {
    SANS(new Face("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")),
    SERIF(new Face("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf")),
    SANS_CONDENSED(new Face("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf")),
    SERIF_CONDENSED(new Face("DejaVuSerifCondensed.ttf", "DejaVuSerifCondensed-Bold.ttf")),
    MONO(new Face("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf")),
    LIBERATION_SANS(new Face("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf")),
    LIBERATION_SERIF(new Face("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf")),
    LIBERATION_MONO(new Face("LiberationMono-Regular.ttf", "LiberationMono-Bold.ttf")),
    ROBOTO(new Face("Roboto-Regular.ttf", "Roboto-Bold.ttf")),
    HELVETICA(new Face("HELVETICA", "HELVETICA_BOLD")),
    TIMES(new Face("TIMES_ROMAN", "TIMES_BOLD"));

    private final Face face;

    Faces(Face face) {
        this.face = face;
    }

    /** Those whose letters stand in the file, so that they look the same wherever they are drawn. */
    public static List<Faces> embedded() {
        return List.of(
                SANS,
                SERIF,
                SANS_CONDENSED,
                SERIF_CONDENSED,
                MONO,
                LIBERATION_SANS,
                LIBERATION_SERIF,
                LIBERATION_MONO,
                ROBOTO);
    }

    public PDFont load(PDDocument document, boolean bold) throws IOException {
        return face.load(document, bold);
    }
}
