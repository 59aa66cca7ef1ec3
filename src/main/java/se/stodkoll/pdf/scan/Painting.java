package se.stodkoll.pdf.scan;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import se.stodkoll.pdf.image.ImageCheck;
import se.stodkoll.pdf.paint.Colour;
import se.stodkoll.pdf.paint.PaintOrder;
import se.stodkoll.pdf.paint.Strikes;
import se.stodkoll.pdf.paint.Visibility;

/** Takes a page's paints as its scan comes upon them, and tells which letters are seen and which are struck through. */
final class Painting {
    /** Letters of a smaller font as drawn are not read by eye, points. */
    private static final double TINY = 2;
    /** A line at most so thick is a line, and strikes what it runs through; a thicker one covers it, points. */
    private static final double LINE = 5;
    /** A path of more pieces is taken by its bounds, or not at all. */
    private static final int MOST_PIECES = 200;
    /** How closely a curve is followed by straight pieces, points. */
    private static final double FLATNESS = 0.5;
    /** Of a letter's width, what a line through it must cover. */
    private static final double STRUCK = 0.4;

    private final PageFrame frame;
    private final PaintOrder order = new PaintOrder();
    private final Strikes strikes = new Strikes();
    private Group group = new Group(1, true);
    private Area lastClip;
    private Rectangle2D lastClipBounds;
    private PDColor lastPDColor;
    private Colour lastColour = Colour.PAPER;

    /**
     * The transparency group that is painted in.
     *
     * @param alpha with which it is laid on the page, 0 to 1
     * @param plain whether it is laid on by neither mask nor blend mode
     */
    private record Group(double alpha, boolean plain) {}

    Painting(PageFrame frame) {
        this.frame = frame;
    }

    /** A part of the drawing. */
    interface Drawing<E extends Exception> {
        void draw() throws E;
    }

    /** Draws what is laid on the page as one, with the state's alpha. */
    <E extends Exception> void group(PDGraphicsState state, Drawing<E> content) throws E {
        Group outer = group;
        group = new Group(outer.alpha * state.getNonStrokeAlphaConstant(), outer.plain && isPlain(state));
        try {
            content.draw();
        } finally {
            group = outer;
        }
    }

    /** Takes a letter; its visibility is told by {@link #judged} when the page is drawn. */
    void letter(PDGraphicsState state, Matrix rendering, PDFont font, float advance, boolean layerOff) {
        Point2D[] ink = {
            rendering.transformPoint(advance / 2, 0.3f),
            rendering.transformPoint(advance / 2, 0.05f),
            rendering.transformPoint(advance / 2, 0.6f),
            rendering.transformPoint(advance * 0.15f, 0.3f),
            rendering.transformPoint(advance * 0.85f, 0.3f)
        };
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean tiny = !(font instanceof PDType3Font) && Math.abs(rendering.getScalingFactorY()) < TINY;
        Visibility known = layerOff ? Visibility.LAYER_OFF : tiny ? Visibility.TOO_SMALL : place(state, ink[0], mode);
        boolean filled = mode.isFill() && (!mode.isStroke() || alpha(state, true) >= alpha(state, false));
        order.letter(ink, colour(state, filled), known, !group.plain || !isPlain(state));
    }

    /** Takes a letter that a viewer draws of itself: what is filled in a form. */
    void plainLetter(Point2D start, Point2D end, boolean layerOff) {
        Point2D middle = new Point2D.Double((start.getX() + end.getX()) / 2, (start.getY() + end.getY()) / 2);
        Visibility known = layerOff ? Visibility.LAYER_OFF : isOutside(middle) ? Visibility.OUTSIDE : Visibility.SEEN;
        order.letter(new Point2D[] {middle}, new Colour(0, 1, true), known, false);
    }

    private Visibility place(PDGraphicsState state, Point2D middle, RenderingMode mode) {
        if (isOutside(middle)) {
            return Visibility.OUTSIDE;
        }
        if (!mode.isFill() && !mode.isStroke()) {
            return Visibility.NO_INK;
        }
        return isInClip(state, middle) ? Visibility.SEEN : Visibility.CLIPPED;
    }

    /** Most letters are clipped as the one before them, and by a rectangle. */
    private boolean isInClip(PDGraphicsState state, Point2D middle) {
        Area clip = state.getCurrentClippingPath();
        if (clip != lastClip) {
            lastClip = clip;
            lastClipBounds = clip.isRectangular() ? clip.getBounds2D() : null;
        }
        return lastClipBounds == null ? clip.contains(middle) : lastClipBounds.contains(middle);
    }

    private boolean isOutside(Point2D middle) {
        Point2D shown = frame.shown(middle.getX(), middle.getY());
        return !frame.bounds().contains(shown.getX(), shown.getY());
    }

    void image(PDGraphicsState state, PDImage image) {
        AffineTransform ctm = state.getCurrentTransformationMatrix().createAffineTransform();
        Shape place = clipped(ctm.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)), state);
        double alpha = image.isStencil() || !isPlain(state) || !group.plain ? 0.5 : alpha(state, true);
        order.area(
                place,
                new Colour(0, alpha, false),
                ImageCheck.isOpaque(image) ? Visibility.UNDER_PICTURE : Visibility.SEEN);
    }

    /** A gradient over all that may be painted. */
    void shading(PDGraphicsState state) {
        order.area(state.getCurrentClippingPath(), new Colour(0, areaAlpha(state, true), false), Visibility.SEEN);
    }

    void filled(GeneralPath path, PDGraphicsState state) {
        Colour colour = areaColour(state, true);
        order.area(clipped(path, state), colour, colour.known() ? Visibility.COVERED : Visibility.SEEN);
        if (colour(state, true).isSeenOn(Colour.PAPER)) {
            thinParts(path);
        }
    }

    void stroked(GeneralPath path, PDGraphicsState state) {
        Matrix ctm = state.getCurrentTransformationMatrix();
        double width = state.getLineWidth()
                * Math.sqrt(Math.abs(ctm.createAffineTransform().getDeterminant()));
        Colour colour = areaColour(state, false);
        if (width > LINE) {
            int cap = Math.max(0, Math.min(2, state.getLineCap())); // numbered alike
            if (pieces(path) <= MOST_PIECES) {
                Shape line = new BasicStroke((float) width, cap, BasicStroke.JOIN_BEVEL).createStrokedShape(path);
                order.area(clipped(line, state), colour, Visibility.COVERED);
            }
        } else if (colour.isSeenOn(Colour.PAPER)) {
            lines(path);
        }
    }

    /** A line through text that an annotation draws, in the page's own coordinates. */
    void strike(Point2D from, Point2D to) {
        strikes.piece(frame.shown(from.getX(), from.getY()), frame.shown(to.getX(), to.getY()), order.areas());
    }

    private void lines(GeneralPath path) {
        double[] at = new double[6];
        Point2D start = new Point2D.Double();
        Point2D from = start;
        for (PathIterator each = path.getPathIterator(null, FLATNESS); !each.isDone(); each.next()) {
            int kind = each.currentSegment(at);
            Point2D to = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = to;
            } else {
                strike(from, to);
            }
            from = to;
        }
    }

    /** Filled four-sided shapes that are thin are lines. */
    private void thinParts(GeneralPath path) {
        double[] at = new double[6];
        List<Point2D> part = new ArrayList<>();
        for (PathIterator each = path.getPathIterator(null, FLATNESS); !each.isDone(); each.next()) {
            int kind = each.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                thinPart(part);
                part.clear();
            }
            Point2D point = new Point2D.Double(at[0], at[1]);
            if (kind != PathIterator.SEG_CLOSE && (part.isEmpty() || !point.equals(part.get(0)))) {
                part.add(point);
            }
        }
        thinPart(part);
    }

    private void thinPart(List<Point2D> corners) {
        if (corners.size() != 4) {
            return;
        }
        double side = corners.get(0).distance(corners.get(1));
        double next = corners.get(1).distance(corners.get(2));
        int first = side <= next ? 0 : 1;
        if (Math.min(side, next) <= LINE && Math.max(side, next) > 2 * Math.min(side, next)) {
            strike(
                    middle(corners.get(first), corners.get(first + 1)),
                    middle(corners.get(first + 2), corners.get((first + 3) % 4)));
        }
    }

    private static Point2D middle(Point2D a, Point2D b) {
        return new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
    }

    /** The glyphs as a reader sees them, in the same order; those of which {@link #isDoubtful} holds may still be unseen. */
    List<Glyph> judged(List<Glyph> glyphs) {
        List<Glyph> judged = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i).with(order.visibilityOf(i));
            judged.add(glyph.isSeen() && isStruck(glyph, i) ? glyph.withLineThrough() : glyph);
        }
        return judged;
    }

    private boolean isStruck(Glyph glyph, int number) {
        IntPredicate over = when -> order.isPaintedOver(number, when);
        return !strikes.isEmpty()
                && (strikes.through(glyph.start(), glyph.end(), glyph.size(), over) >= STRUCK
                        || glyph.isDigit() && strikes.across(glyph.start(), glyph.end(), glyph.size(), over));
    }

    boolean isDoubtful(int glyph) {
        return order.isDoubtful(glyph);
    }

    private Shape clipped(Shape shape, PDGraphicsState state) {
        Area clip = state.getCurrentClippingPath();
        Rectangle2D bounds = shape.getBounds2D();
        if (clip.contains(bounds)) {
            return new GeneralPath(shape);
        }
        if (pieces(shape) > MOST_PIECES) {
            return new Rectangle2D.Double();
        }
        Area shown = new Area(shape);
        shown.intersect(clip);
        return shown.isRectangular() ? shown.getBounds2D() : shown;
    }

    /** What a path clips to: itself, or its bounds where it is long. */
    static GeneralPath clipOf(GeneralPath path) {
        return pieces(path) <= MOST_PIECES ? new GeneralPath(path) : new GeneralPath(path.getBounds2D());
    }

    private static int pieces(Shape shape) {
        int count = 0;
        for (PathIterator each = shape.getPathIterator(null); !each.isDone() && count <= MOST_PIECES; each.next()) {
            count++;
        }
        return count;
    }

    private Colour colour(PDGraphicsState state, boolean fill) {
        PDColor colour = fill ? state.getNonStrokingColor() : state.getStrokingColor();
        double alpha = alpha(state, fill);
        if (colour != lastPDColor || lastColour.alpha() != alpha) {
            lastPDColor = colour;
            lastColour = Colour.of(colour, alpha);
        }
        return lastColour;
    }

    /** A colour by which what lies beneath may be hidden: see-through where a mask or a blend mode is in force. */
    private Colour areaColour(PDGraphicsState state, boolean fill) {
        return Colour.of(fill ? state.getNonStrokingColor() : state.getStrokingColor(), areaAlpha(state, fill));
    }

    private double areaAlpha(PDGraphicsState state, boolean fill) {
        return isPlain(state) && group.plain ? alpha(state, fill) : Math.min(0.5, alpha(state, fill));
    }

    private double alpha(PDGraphicsState state, boolean fill) {
        return group.alpha * (fill ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant());
    }

    private static boolean isPlain(PDGraphicsState state) {
        BlendMode mode = state.getBlendMode();
        return state.getSoftMask() == null && (mode == null || mode == BlendMode.NORMAL);
    }
}
