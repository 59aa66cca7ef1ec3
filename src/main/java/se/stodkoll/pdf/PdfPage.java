package se.stodkoll.pdf;

import java.util.List;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.word.Unseen;

/**
 * What a page of a PDF holds, before anything is judged.
 *
 * @param number from 1
 * @param width as shown, points
 * @param height as shown, points
 * @param words that a reader sees and that are not struck through, in content order, each with its font's identifier
 * @param rulings drawn straight lines and thin rectangles
 * @param signals measured of the page
 * @param unseen what else the file says there
 */
public record PdfPage(
        int number,
        double width,
        double height,
        List<Word> words,
        List<Ruling> rulings,
        PageSignals signals,
        Unseen unseen) {
    public PdfPage {
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
    }
}
