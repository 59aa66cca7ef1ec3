package se.stodkoll.model.document;

/**
 * What a PDF page says of itself, measured without judging its words.
 *
 * @param imageCoverage share of the page's area that raster images cover, 0 to 1
 * @param textCoverage share of the page's area that visible text covers, 0 to 1
 * @param invisibleTextShare share of the page's characters drawn invisibly (render mode 3) or under the picture, 0 to 1
 * @param unmappedGlyphShare share of its glyphs without a known character, 0 to 1
 * @param undrawableImages images whose codec could not be read: the page as drawn is not what it should be
 */
public record PageSignals(
        double imageCoverage,
        double textCoverage,
        double invisibleTextShare,
        double unmappedGlyphShare,
        int undrawableImages) {
    public static final PageSignals PLAIN = new PageSignals(0, 0, 0, 0, 0);
}
