package se.stodkoll.parse.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.word.Box;
import se.stodkoll.parse.part.LabelledValues;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;

/**
 * The lines at the feet of a file's pages that are printed on each: an address, a form's name, with the page's number or without.
 * Such a line says nothing of what runs on from page to page, a table or a list.
 */
final class RunningFooters {
    /** A page's foot begins here, as a share of its height. */
    static final double FOOT = 0.88;
    /** The same line of two pages stands at the same height but for this share of a page: paper moves in a scanner. */
    private static final double MOVED = 0.015;
    /** A foot is parted from the text above it by more than this many lines' heights. */
    private static final double PARTED = 1.5;
    /** Fewer letters are no text of a foot. */
    private static final int LEAST_LETTERS = 4;

    private static final Set<String> PLAN = Set.of("start", "end", "cost");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A line at a page's foot: where from the top as a share of the page, its words without numbers, its numbers. */
    private record Foot(TextLine line, double at, String words, List<Integer> numbers) {}

    private RunningFooters() {}

    /**
     * @param pages of one file, in order
     * @param lines of each of the pages
     * @return those of the lines that are running feet
     */
    static Set<TextLine> among(List<Page> pages, List<List<TextLine>> lines) {
        List<List<Foot>> feet = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            feet.add(feet(lines.get(i), pages.get(i).height()));
        }
        Set<TextLine> running =
                Collections.newSetFromMap(new IdentityHashMap<>()); // these lines; to compare their words is dear
        for (int i = 1; i < feet.size(); i++) {
            for (Foot foot : feet.get(i)) {
                for (Foot before : feet.get(i - 1)) {
                    if (isSame(before, foot)) {
                        running.add(before.line());
                        running.add(foot.line());
                    }
                }
            }
        }
        return running;
    }

    /** The lines below a gap that begin at a page's foot. */
    private static List<Foot> feet(List<TextLine> page, double height) {
        List<TextLine> lines = page.stream()
                .filter(l -> l.box().isPresent())
                .sorted(Comparator.comparingDouble(l -> l.box().orElseThrow().y0()))
                .toList();
        int first = lines.size();
        for (int i = lines.size() - 1; i > 0 && lines.get(i).box().orElseThrow().y0() > FOOT * height; i--) {
            Box below = lines.get(i).box().orElseThrow();
            first = below.y0() - lines.get(i - 1).box().orElseThrow().y1() > PARTED * below.height() ? i : first;
        }
        return lines.subList(first, lines.size()).stream()
                .filter(l -> !isOfPlan(l))
                .map(l -> foot(l, height))
                .toList();
    }

    /** The days and costs of a form's activities are often alike, and may stand last on a page. */
    private static boolean isOfPlan(TextLine line) {
        return LabelledValues.find(List.of(line)).stream()
                .anyMatch(e -> PLAN.contains(e.key()) && !e.value().isEmpty());
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

    /** The same words at the same place, and the same numbers but for the page's, which goes on by one. */
    private static boolean isSame(Foot foot, Foot next) {
        boolean place = Math.abs(foot.at() - next.at()) < MOVED;
        boolean text = foot.words().chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
        if (!place
                || !text
                || foot.numbers().size() != next.numbers().size()
                || !Labels.same(foot.words(), next.words())) {
            return false;
        }
        for (int n = 0; n < foot.numbers().size(); n++) {
            int step = next.numbers().get(n) - foot.numbers().get(n);
            if (step != 0 && step != 1) {
                return false;
            }
        }
        return true;
    }
}
