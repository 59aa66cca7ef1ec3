package se.stodkoll.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.stodkoll.model.Box;

/** Goes through a page's drawing once, in order, and keeps its characters, lines and images. Decodes nothing. */
final class PageScan extends PDFGraphicsStreamEngine {
    /** A page of more characters is not a page. */
    private static final int MOST_GLYPHS = 500_000;

    private final PageFrame frame;
    private final FontNames fontNames;
    private final RulingCollector rulings;
    private final GlyphStyles styles;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<DrawnImage> images = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private int brokenImages;
    private int painted;
    private boolean clipAsked;

    private PageScan(PDPage page, PageFrame frame, FontNames fontNames) {
        super(page);
        this.frame = frame;
        this.fontNames = fontNames;
        this.rulings = new RulingCollector(frame);
        this.styles = new GlyphStyles(frame, fontNames);
    }

    static PageScan of(PDPage page, FontNames fontNames) throws IOException {
        PageScan scan = new PageScan(page, PageFrame.of(page), fontNames);
        scan.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                scan.showAnnotation(annotation);
            }
        }
        return scan;
    }

    PageFrame frame() {
        return frame;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<DrawnImage> images() {
        return images;
    }

    RulingCollector rulings() {
        return rulings;
    }

    /** Images whose very description could not be read. */
    int brokenImages() {
        return brokenImages;
    }

    /** How many paths and shadings were painted. */
    int painted() {
        return painted;
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new IOException("more than " + MOST_GLYPHS + " characters on a page");
        }
        float advance = font.isVertical() ? font.getWidth(code) / 1000f : displacement.getX();
        String text = font.toUnicode(code);
        Point2D.Float start = rendering.transformPoint(0, 0);
        Point2D.Float end = rendering.transformPoint(advance, 0);
        Box box = frame.around(
                rendering.transformPoint(0, -0.2f),
                rendering.transformPoint(advance, -0.2f),
                rendering.transformPoint(0, 0.75f),
                rendering.transformPoint(advance, 0.75f));
        glyphs.add(new Glyph(
                text == null || text.isEmpty() ? Glyph.UNKNOWN : text,
                frame.shown(start.x, start.y),
                frame.shown(end.x, end.y),
                Math.abs(rendering.getScalingFactorY()), // text upside down has it below 0
                box,
                fontNames.of(font),
                styles.of(getGraphicsState(), rendering, font),
                isInvisible()));
    }

    private boolean isInvisible() {
        return !getGraphicsState().getTextState().getRenderingMode().isFill()
                && !getGraphicsState().getTextState().getRenderingMode().isStroke();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        boolean upright = ctm.getScaleX() > 0
                && ctm.getScaleY() > 0
                && Math.abs(ctm.getShearX()) + Math.abs(ctm.getShearY()) < 1e-3 * ctm.getScaleX();
        images.add(new DrawnImage(image, unitSquare(ctm), clip(), upright));
        coverEarlierText(images.get(images.size() - 1));
    }

    /** Text wholly under a picture drawn later can not be seen. */
    private void coverEarlierText(DrawnImage drawn) {
        Box cover = drawn.visible();
        if (drawn.image().isStencil() || cover.area() < 0.5 * frame.area()) {
            return;
        }
        glyphs.replaceAll(
                g -> !g.invisible() && cover.contains(g.box().centerX(), g.box().centerY())
                        ? g.hidden()
                        : g);
    }

    private Box unitSquare(Matrix ctm) {
        return frame.around(
                ctm.transformPoint(0, 0), ctm.transformPoint(1, 0), ctm.transformPoint(0, 1), ctm.transformPoint(1, 1));
    }

    /** What may be painted at this point, as shown. */
    private Box clip() {
        Rectangle2D area = getGraphicsState().getCurrentClippingPath().getBounds2D();
        Box clip = frame.around(
                new Point2D.Double(area.getMinX(), area.getMinY()), new Point2D.Double(area.getMaxX(), area.getMaxY()));
        Box page = frame.bounds();
        double x0 = Math.min(page.x1(), Math.max(clip.x0(), 0));
        double y0 = Math.min(page.y1(), Math.max(clip.y0(), 0));
        return new Box(
                x0, y0, Math.max(x0, Math.min(clip.x1(), page.x1())), Math.max(y0, Math.min(clip.y1(), page.y1())));
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
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clipAsked = true;
    }

    @Override
    public void endPath() {
        if (clipAsked) {
            // its bounds are enough for us, and cheap however the path winds
            getGraphicsState().intersectClippingPath(new GeneralPath(path.getBounds2D()));
            clipAsked = false;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        if (isInk(getGraphicsState().getStrokingColor())) {
            painted++;
            rulings.stroked(path.getPathIterator(null), clip());
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (isInk(getGraphicsState().getNonStrokingColor())) {
            painted++;
            rulings.filled(path.getPathIterator(null), clip());
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted++;
        rulings.stroked(path.getPathIterator(null), clip());
        endPath();
    }

    @Override
    public void shadingFill(COSName shading) {
        painted++;
    }

    /** Near white is paper. */
    private static boolean isInk(PDColor color) {
        try {
            int rgb = color.toRGB();
            return (rgb >> 16 & 0xFF) < 0xF0 || (rgb >> 8 & 0xFF) < 0xF0 || (rgb & 0xFF) < 0xF0;
        } catch (IOException | RuntimeException unreadableColour) {
            return true;
        }
    }
}
