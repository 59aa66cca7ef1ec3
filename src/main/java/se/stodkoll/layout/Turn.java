package se.stodkoll.layout;

import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;

/**
 * A sheet turned by right angles, and back.
 *
 * @param width of the sheet before it is turned, points
 * @param height of the sheet before it is turned, points
 * @param degrees clockwise: 0, 90, 180 or 270
 */
public record Turn(double width, double height, int degrees) {
    /** The turn that makes text upright which is read in this direction. */
    static Turn upright(double width, double height, int direction) {
        return new Turn(width, height, Math.floorMod(-direction, 360));
    }

    /** Of the sheet once it is turned. */
    public double turnedWidth() {
        return degrees % 180 == 0 ? width : height;
    }

    /** Of the sheet once it is turned. */
    public double turnedHeight() {
        return degrees % 180 == 0 ? height : width;
    }

    /** The turn that takes this one back. */
    public Turn back() {
        return new Turn(turnedWidth(), turnedHeight(), Math.floorMod(-degrees, 360));
    }

    /** Where a place of the sheet lies once it is turned. */
    public Box of(Box b) {
        return switch (degrees) {
            case 90 -> new Box(height - b.y1(), b.x0(), height - b.y0(), b.x1());
            case 180 -> new Box(width - b.x1(), height - b.y1(), width - b.x0(), height - b.y0());
            case 270 -> new Box(b.y0(), width - b.x1(), b.y1(), width - b.x0());
            default -> b;
        };
    }

    /** The word as it lies once the sheet is turned. */
    public Word of(Word word) {
        if (degrees == 0 || word.box().isEmpty()) {
            return word;
        }
        return word.withBox(word.box().map(this::of)).withInk(of(word.ink()));
    }

    public Line of(Line line) {
        return degrees == 0
                ? line
                : line.withWords(line.words().stream().map(this::of).toList());
    }

    public Ruling of(Ruling ruling) {
        return new Ruling(of(ruling.box()), (degrees % 180 == 0) == ruling.horizontal());
    }

    List<Word> words(List<Word> all) {
        return degrees == 0 ? all : all.stream().map(this::of).toList();
    }

    List<Ruling> rulings(List<Ruling> all) {
        return degrees == 0 ? all : all.stream().map(this::of).toList();
    }

    private Ink of(Ink ink) {
        if (!ink.isKnown()) {
            return ink;
        }
        boolean across = Math.abs(Math.cos(Math.toRadians(ink.direction()))) >= Math.sqrt(0.5);
        double baseline = switch (degrees) {
            case 90 -> across ? height - ink.baseline() : ink.baseline();
            case 180 -> (across ? height : width) - ink.baseline();
            case 270 -> across ? ink.baseline() : width - ink.baseline();
            default -> ink.baseline();
        };
        int direction = Math.floorMod(ink.direction() + degrees, 360);
        return new Ink(ink.size(), ink.bold(), direction, baseline, ink.lightness(), ink.painted(), ink.struck());
    }
}
