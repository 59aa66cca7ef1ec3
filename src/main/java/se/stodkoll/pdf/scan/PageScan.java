package se.stodkoll.pdf.scan;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.stodkoll.model.word.Box;
import se.stodkoll.pdf.image.DrawnImage;
import se.stodkoll.pdf.image.ShownInk;
import se.stodkoll.pdf.paint.Colour;
import se.stodkoll.pdf.paint.Layers;
import se.stodkoll.pdf.paint.Marks;
import se.stodkoll.pdf.paint.Visibility;

/** Goes through a page's drawing once, in order, and keeps its characters, lines and images. Decodes nothing. */
public final class PageScan extends PathScan {
    /** A page of more characters is not a page. */
    private static final int MOST_GLYPHS = 500_000;

    private final PageFrame frame;
    private final FontNames fontNames;
    private final OpenLayers layers;
    private final RulingCollector rulings;
    private final GlyphStyles styles;
    private final Painting painting;
    private final Marks marks = new Marks();
    private final List<DrawnImage> images = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private int brokenImages;
    private int painted;

    private PageScan(PDPage page, PageFrame frame, FontNames fontNames, Layers layers) {
        super(page);
        this.frame = frame;
        this.fontNames = fontNames;
        this.layers = new OpenLayers(layers);
        this.rulings = new RulingCollector(frame);
        this.styles = new GlyphStyles(frame, fontNames);
        this.painting = new Painting(frame);
    }

    /**
     * Goes through a page.
     *
     * @param form what is filled in the file's form fields
     */
    public static PageScan of(PDPage page, FontNames fontNames, Layers layers, FormFields form) throws IOException {
        PageScan scan = new PageScan(page, PageFrame.of(page), fontNames, layers);
        scan.processPage(page);
        scan.layers.endAll();
        for (PDAnnotation annotation : Annotations.shown(page)) {
            scan.annotation(annotation, form);
        }
        scan.glyphs = scan.painting.judged(scan.glyphs);
        return scan;
    }

    private void annotation(PDAnnotation annotation, FormFields form) throws IOException {
        if (annotation instanceof PDAnnotationPopup || annotation instanceof PDAnnotationText) {
            return; // a note's window and its icon are no part of the page
        }
        layers.in(annotation.getCOSObject(), () -> {
            int before = glyphs.size();
            if (!form.isDrawnByViewer(annotation)) {
                showAnnotation(form.drawn(annotation));
            }
            if (glyphs.size() == before) {
                form.letters(annotation).forEach(this::filledIn);
            }
        });
        if (layers.shows(annotation.getCOSObject()) && annotation instanceof PDAnnotationStrikeout struck) {
            Annotations.linesThrough(struck, painting::strike);
        }
    }

    private void filledIn(FieldLetter letter) {
        glyphs.add(letter.shown(frame));
        painting.plainLetter(letter.start(), letter.end(), layers.isOff());
    }

    public PageFrame frame() {
        return frame;
    }

    public List<Glyph> glyphs() {
        return glyphs;
    }

    public List<DrawnImage> images() {
        return images;
    }

    public RulingCollector rulings() {
        return rulings;
    }

    /** What is painted in a letter's size and is no letter of the text, as shown. */
    public List<Box> marks() {
        return marks.places();
    }

    /** Images whose very description could not be read. */
    public int brokenImages() {
        return brokenImages;
    }

    /** How many paths and shadings were painted. */
    public int painted() {
        return painted;
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new IOException("more than " + MOST_GLYPHS + " characters on a page");
        }
        float advance = font.isVertical() ? font.getWidth(code) / 1000f : displacement.getX();
        Point2D.Float start = rendering.transformPoint(0, 0);
        Point2D.Float end = rendering.transformPoint(advance, 0);
        if (!isFinite(start) || !isFinite(end)) {
            return; // a matrix that sets it nowhere
        }
        String text = font.toUnicode(code);
        Box box = frame.letter(rendering, advance);
        glyphs.add(new Glyph(
                text == null || text.isEmpty() ? Glyph.UNKNOWN : text,
                frame.shown(start.x, start.y),
                frame.shown(end.x, end.y),
                Math.abs(rendering.getScalingFactorY()), // text upside down has it below 0
                box,
                fontNames.of(font),
                styles.of(getGraphicsState(), rendering, font),
                Visibility.SEEN)); // until the whole page is drawn
        painting.letter(getGraphicsState(), rendering, font, advance, layers.isOff());
    }

    private static boolean isFinite(Point2D.Float point) {
        return Float.isFinite(point.x) && Float.isFinite(point.y);
    }

    /** Whether it takes the page as rendered to tell which of the letters are seen. */
    public boolean isDoubtful() {
        return IntStream.range(0, glyphs.size()).anyMatch(this::isDoubtful);
    }

    private boolean isDoubtful(int glyph) {
        return painting.isDoubtful(glyph) && !glyphs.get(glyph).isSpace();
    }

    /** Takes what the page as rendered shows of the letters in doubt. */
    public void settle(ShownInk shown) {
        List<Glyph> settled = new ArrayList<>(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            if (isDoubtful(i) && !shown.isSeen(glyphs.get(i).box())) {
                settled.set(i, glyphs.get(i).with(Visibility.PAPER_COLOUR));
            }
        }
        glyphs = settled;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        layers.in(form.getCOSObject(), () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        layers.in(
                form.getCOSObject(), () -> painting.group(getGraphicsState(), () -> super.showTransparencyGroup(form)));
    }

    @Override
    public void drawImage(PDImage image) {
        boolean shown = !(image instanceof PDXObject object) || layers.shows(object.getCOSObject());
        if (layers.isOff() || !shown) {
            return;
        }
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        boolean upright = ctm.getScaleX() > 0
                && ctm.getScaleY() > 0
                && Math.abs(ctm.getShearX()) + Math.abs(ctm.getShearY()) < 1e-3 * ctm.getScaleX();
        DrawnImage drawn = new DrawnImage(image, unitSquare(ctm), clip(), upright);
        images.add(drawn);
        marks.picture(drawn.visible());
        painting.image(getGraphicsState(), image);
    }

    private Box unitSquare(Matrix ctm) {
        return frame.around(
                ctm.transformPoint(0, 0), ctm.transformPoint(1, 0), ctm.transformPoint(0, 1), ctm.transformPoint(1, 1));
    }

    /** What may be painted at this point, as shown. */
    private Box clip() {
        return frame.within(getGraphicsState().getCurrentClippingPath().getBounds2D());
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
            brokenImages++;
            return;
        }
        super.operatorException(operator, operands, failure);
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill(windingRule);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        if (!layers.isOff()) {
            path().setWindingRule(windingRule);
            painted++;
            rulings.stroked(path().getPathIterator(null), clip());
            painting.filled(path(), getGraphicsState());
            painting.stroked(path(), getGraphicsState());
        }
        endPath();
    }

    private void stroke() {
        if (!layers.isOff()) {
            if (Colour.of(getGraphicsState().getStrokingColor(), 1).isInk()) {
                painted++;
                rulings.stroked(path().getPathIterator(null), clip());
                marks.path(path(), frame.within(path().getBounds2D()));
            }
            painting.stroked(path(), getGraphicsState());
        }
    }

    private void fill(int windingRule) {
        if (!layers.isOff()) {
            path().setWindingRule(windingRule);
            if (Colour.of(getGraphicsState().getNonStrokingColor(), 1).isInk()) {
                painted++;
                rulings.filled(path().getPathIterator(null), clip());
                marks.path(path(), frame.within(path().getBounds2D()));
            }
            painting.filled(path(), getGraphicsState());
        }
    }

    @Override
    public void shadingFill(COSName shading) {
        if (!layers.isOff()) {
            painted++;
            painting.shading(getGraphicsState());
        }
    }
}
