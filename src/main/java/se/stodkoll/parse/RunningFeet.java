package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.stodkoll.model.Box;
import se.stodkoll.model.Page;

/**
 * The lines at the feet of a file's pages that are printed on each: an address, a form's name, with the page's number or without.
 * Such a line says nothing of what runs on from page to page, a table or a list.
 */
final class RunningFeet {
    /** A page's foot begins here, as a share of its height. */
    static final double FOOT = 0.88;
    /** The same line of two pages stands at the same height but for this share of a page: paper moves in a scanner. */
    private static final double MOVED = 0.015;
    /** Pages with the same foot lie at most this far apart: left and right ones may differ. */
    private static final int FARTHEST = 2;
    /** Fewer letters are no text of a foot. */
    private static final int LEAST_LETTERS = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A line at a page's foot: where from the top as a share of the page, its words without numbers, its numbers. */
    private record Foot(TextLine line, double at, String words, List<Integer> numbers) {}

    private RunningFeet() {}

    /**
     * @param pages of one file, in order
     * @param lines of each of the pages
     * @return those of the lines that are running feet
     */
    static Set<TextLine> among(List<Page> pages, List<List<TextLine>> lines) {
        List<List<Foot>> feet = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            double height = pages.get(i).height();
            feet.add(lines.get(i).stream().filter(l -> isLow(l, height)).map(l -> foot(l, height)).toList());
        }
        Set<TextLine> running = new HashSet<>();
        for (int i = 0; i < feet.size(); i++) {
            for (int j = Math.max(0, i - FARTHEST); j <= Math.min(feet.size() - 1, i + FARTHEST); j++) {
                int apart = j - i;
                for (Foot foot : apart == 0 ? List.<Foot>of() : feet.get(i)) {
                    if (feet.get(j).stream().anyMatch(other -> isSame(foot, other, apart))) {
                        running.add(foot.line());
                    }
                }
            }
        }
        return running;
    }

    private static boolean isLow(TextLine line, double height) {
        return line.box().map(Box::y0).filter(y -> y > FOOT * height).isPresent();
    }

    private static Foot foot(TextLine line, double height) {
        List<Integer> numbers = NUMBER.matcher(line.text())
                .results()
                .map(MatchResult::group)
                .filter(n -> n.length() < 9)
                .map(Integer::valueOf)
                .toList();
        String words = NUMBER.matcher(line.text()).replaceAll("");
        return new Foot(line, line.box().orElseThrow().y0() / height, words, numbers);
    }

    /** The same words at the same place, and the same numbers but for the page's, which goes on by one a page. */
    private static boolean isSame(Foot foot, Foot other, int apart) {
        boolean place = Math.abs(foot.at() - other.at()) < MOVED;
        boolean text = foot.words().chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
        if (!place || !text || foot.numbers().size() != other.numbers().size() || !Labels.same(foot.words(), other.words())) {
            return false;
        }
        for (int n = 0; n < foot.numbers().size(); n++) {
            int step = other.numbers().get(n) - foot.numbers().get(n);
            if (step != 0 && step != apart) {
                return false;
            }
        }
        return true;
    }
}
