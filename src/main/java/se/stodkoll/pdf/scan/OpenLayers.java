package se.stodkoll.pdf.scan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import se.stodkoll.pdf.paint.Layers;

/** The layers that a page's drawing is inside at one point, and whether any of them is off. */
final class OpenLayers {
    private final Layers layers;
    /** Whether each marked content that is open belongs to a layer that is off. */
    private final Deque<Boolean> marked = new ArrayDeque<>();

    private int off;

    OpenLayers(Layers layers) {
        this.layers = layers;
    }

    /** Whether what is drawn now is not shown. */
    boolean isOff() {
        return off > 0;
    }

    /** Whether an object's own layer is on; one without a layer is. */
    boolean shows(COSDictionary object) {
        return layers.shows(object.getCOSDictionary(COSName.OC));
    }

    /** Marked content begins. */
    void begin(COSName tag, COSDictionary properties) {
        boolean hidden = COSName.OC.equals(tag) && !layers.shows(properties);
        marked.push(hidden);
        off += hidden ? 1 : 0;
    }

    /** The innermost marked content ends; nothing happens where none is open. */
    void end() {
        if (!marked.isEmpty() && marked.pop()) {
            off--;
        }
    }

    /** Draws an object's content in the object's layer; marked content that it leaves open ends with it. */
    void in(COSDictionary object, Painting.Drawing<IOException> content) throws IOException {
        int open = marked.size();
        int own = shows(object) ? 0 : 1;
        off += own;
        try {
            content.draw();
        } finally {
            off -= own;
            endAll(open);
        }
    }

    /** Ends all marked content that is open. */
    void endAll() {
        endAll(0);
    }

    private void endAll(int but) {
        while (marked.size() > but) {
            end();
        }
    }
}
