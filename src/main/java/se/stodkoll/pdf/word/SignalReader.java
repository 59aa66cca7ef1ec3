package se.stodkoll.pdf.word;

import java.util.List;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.pdf.image.DrawnImage;
import se.stodkoll.pdf.image.ImageCheck;
import se.stodkoll.pdf.scan.Glyph;
import se.stodkoll.pdf.scan.PageScan;

/** Measures a page from what its scan kept. */
public final class SignalReader {
    private static final double LARGE = 0.1;

    private SignalReader() {}

    public static PageSignals signals(PageScan scan) {
        Coverage images = new Coverage(scan.frame().bounds());
        Coverage text = new Coverage(scan.frame().bounds());
        scan.images().forEach(drawn -> images.add(drawn.visible()));
        List<Glyph> ink = scan.glyphs().stream()
                .filter(g -> !g.isSpace() && (g.isSeen() || g.isWithoutInk()))
                .toList();
        ink.stream().filter(Glyph::isSeen).forEach(g -> text.add(g.box()));
        int undrawable = scan.brokenImages()
                + (int) scan.images().stream()
                        .filter(d -> !ImageCheck.isDrawable(d) || isLarge(d, scan) && !ImageCheck.isWhole(d.image()))
                        .count();
        return new PageSignals(
                images.share(),
                text.share(),
                share(ink.stream().filter(Glyph::isWithoutInk).count(), ink.size()),
                share(ink.stream().filter(Glyph::isUnmapped).count(), ink.size()),
                undrawable);
    }

    /** Small images are not text; looking at all of a page's logos and fragments takes time. */
    private static boolean isLarge(DrawnImage drawn, PageScan scan) {
        return drawn.visible().area() > LARGE * scan.frame().area();
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
