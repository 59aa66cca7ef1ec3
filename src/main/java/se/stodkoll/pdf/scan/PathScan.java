package se.stodkoll.pdf.scan;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/** The part of going through a page's drawing that builds its paths and clips. */
abstract class PathScan extends PDFGraphicsStreamEngine {
    private static final int NO_CLIP = -1;

    private final GeneralPath path = new GeneralPath();
    private int clipAsked = NO_CLIP;

    PathScan(PDPage page) {
        super(page);
    }

    /** The path that is built, in the page's own coordinates. */
    final GeneralPath path() {
        return path;
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
        clipAsked = windingRule;
    }

    @Override
    public void endPath() {
        // a clip without a path clips nothing, as viewers have it
        if (clipAsked != NO_CLIP && path.getCurrentPoint() != null) {
            path.setWindingRule(clipAsked);
            getGraphicsState().intersectClippingPath(Painting.clipOf(path));
        }
        clipAsked = NO_CLIP;
        path.reset();
    }
}
