package se.stodkoll.ingest.page;

import java.awt.image.BufferedImage;
import java.util.Optional;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.witness.GrayPicture;
import se.stodkoll.witness.Recognizer;
import se.stodkoll.witness.Sighting;
import se.stodkoll.witness.WitnessException;

/** Reads the figures of a page in the page as drawn: where a font has no outlines that could be looked at by themselves. */
final class DrawnFigures {
    /** Paper left around a figure, of its height: a close look, and a wider one where that differs from the text. */
    private static final double CLOSE = 0.12;

    private static final double WIDE = 0.3;

    private final GrayPicture page;
    private final double pixelsPerPoint;
    private final Recognizer recognizer;

    /** @param page drawn as shown, from edge to edge */
    DrawnFigures(BufferedImage page, double widthPoints, Recognizer recognizer) {
        this.page = GrayPicture.of(page);
        this.pixelsPerPoint = page.getWidth() / widthPoints;
        this.recognizer = recognizer;
    }

    /**
     * The digits that the page shows at a word's place.
     *
     * @return the word's own where either look sees them, others where both looks see the same; empty where they do not, where the
     *     word has no place, and where it is not set from left to right
     */
    Optional<String> digits(Word word) throws WitnessException {
        String told = digits(word.text());
        if (word.box().isEmpty() || word.ink().quarter() != 0) {
            return Optional.empty();
        }
        String close = look(word.box().get(), CLOSE);
        if (close.equals(told)) {
            return Optional.of(told);
        }
        String wide = look(word.box().get(), WIDE);
        boolean settled = wide.equals(told) || wide.equals(close);
        return settled ? Optional.of(wide) : Optional.empty();
    }

    private String look(Box box, double around) throws WitnessException {
        double pad = around * box.height();
        int x = (int) Math.floor((box.x0() - pad) * pixelsPerPoint);
        int y = (int) Math.floor((box.y0() - pad / 2) * pixelsPerPoint);
        int width = (int) Math.ceil((box.width() + 2 * pad) * pixelsPerPoint);
        int height = (int) Math.ceil((box.height() + pad) * pixelsPerPoint);
        Sighting seen = recognizer.read(page.part(x, y, width, height));
        return seen.digits();
    }

    /** The digits of a text alone. */
    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
