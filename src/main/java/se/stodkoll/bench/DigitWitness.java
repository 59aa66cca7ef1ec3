package se.stodkoll.bench;

import java.nio.file.Path;
import java.util.List;
import se.stodkoll.bench.readers.BenchException;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.file.PdfException;
import se.stodkoll.witness.Claim;
import se.stodkoll.witness.Recognizer;
import se.stodkoll.witness.SeenShapes;
import se.stodkoll.witness.ShapeReader;
import se.stodkoll.witness.WitnessException;

/** The witness looking at the shapes of files' digits, each shape once. */
final class DigitWitness implements AutoCloseable {
    private final Recognizer recognizer;
    private final ShapeReader shapes;

    private DigitWitness(Recognizer recognizer) {
        this.recognizer = recognizer;
        this.shapes = new ShapeReader(() -> recognizer, SeenShapes.inMemory());
    }

    static DigitWitness begin() throws BenchException {
        try {
            return new DigitWitness(Recognizer.open());
        } catch (WitnessException failure) {
            throw new BenchException(failure.getMessage(), failure);
        }
    }

    /** Reads a file's words and looks at its signs; gives how many there are. */
    int at(Path file) throws PdfException, WitnessException {
        try (PdfFile pdf = PdfFile.open(file)) {
            int signs = 0;
            for (int page = 1; page <= pdf.pageCount(); page++) {
                pdf.page(page).words();
                List<Claim> claims = pdf.signs(page).stream()
                        .flatMap(sign -> sign.shape().stream().map(shape -> new Claim(sign.text(), shape)))
                        .distinct()
                        .toList();
                signs += look(claims);
            }
            return signs;
        }
    }

    private synchronized int look(List<Claim> claims) throws WitnessException {
        return shapes.see(claims).size();
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
