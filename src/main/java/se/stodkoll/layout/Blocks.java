package se.stodkoll.layout;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.word.Line;

/** Lines in reading order into heads, paragraphs, running head and running foot. */
final class Blocks {
    private final List<Line> lines;
    private final Measure measure;
    private final double height;

    /**
     * @param lines of the text in reading order
     * @param height of the page, points
     */
    Blocks(List<Line> lines, Measure measure, double height) {
        this.lines = lines;
        this.measure = measure;
        this.height = height;
    }

    List<Region> regions() {
        int body = headEnd();
        int foot = footStart(body);
        List<Region> regions = new ArrayList<>();
        if (body > 0) {
            regions.add(new Region.RunningHead(Measure.around(lines.subList(0, body)), lines.subList(0, body)));
        }
        for (int from = body; from < foot; ) {
            int to = blockEnd(from, foot);
            regions.add(region(lines.subList(from, to)));
            from = to;
        }
        if (foot < lines.size()) {
            List<Line> last = lines.subList(foot, lines.size());
            regions.add(new Region.RunningFoot(Measure.around(last), last));
        }
        return regions;
    }

    private int headEnd() {
        double top = LayoutThresholds.HEAD_AND_FOOT * height;
        for (int i = 0;
                i + 1 < lines.size() && i < LayoutThresholds.HEAD_LINES && Measure.foot(lines.get(i)) < top;
                i++) {
            if (isHeading(lines.get(i))) {
                return 0; // the paper's own title
            }
            if (isParted(i)
                    && Measure.box(lines.get(i + 1)).y0()
                            > Measure.box(lines.get(i)).y1()) {
                return i + 1;
            }
        }
        return 0;
    }

    private int footStart(int body) {
        double foot = (1 - LayoutThresholds.HEAD_AND_FOOT) * height;
        int least = Math.max(body, lines.size() - LayoutThresholds.HEAD_LINES);
        for (int i = lines.size() - 1; i > least && Measure.box(lines.get(i)).y0() > foot; i--) {
            if (isParted(i - 1)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether more white than a blank line's stands under a line, or the next one is in another column. */
    private boolean isParted(int at) {
        double down = Measure.foot(lines.get(at + 1)) - Measure.foot(lines.get(at));
        return down < 0 || down > LayoutThresholds.HEAD_GAP * measure.pitch();
    }

    private int blockEnd(int from, int end) {
        boolean heading = isHeading(lines.get(from));
        int to = from + 1;
        while (to < end && belongs(lines.get(to - 1), lines.get(to)) && isHeading(lines.get(to)) == heading) {
            to++;
        }
        return to;
    }

    private boolean belongs(Line above, Line below) {
        double down = Measure.foot(below) - Measure.foot(above);
        double size = Measure.median(below.words(), Measure::size, measure.em());
        double usual = Math.max(measure.pitch(), size * LayoutThresholds.USUAL_PITCH);
        return down > 0 && down < LayoutThresholds.ROW_GAP * usual;
    }

    private Region region(List<Line> block) {
        boolean heading = isHeading(block.get(0)) && block.size() <= LayoutThresholds.HEADING_LINES;
        return heading
                ? new Region.Heading(Measure.around(block), block)
                : new Region.Paragraph(Measure.around(block), block);
    }

    /** Larger than the text, or bold throughout. */
    private boolean isHeading(Line line) {
        double size = Measure.median(line.words(), Measure::size, 0);
        boolean lettered = line.text().chars().anyMatch(Character::isLetter);
        boolean bold = line.words().stream().allMatch(w -> w.ink().bold());
        boolean known = line.words().get(0).ink().isKnown();
        return lettered && known && (bold || size >= LayoutThresholds.HEADING_SIZE * measure.em());
    }
}
