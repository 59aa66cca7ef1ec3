package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.LabelFinder;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.PieceCutter;
import se.stodkoll.facts.value.Candidate;
import se.stodkoll.facts.value.Values;
import se.stodkoll.model.document.Page;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** The door of the package: labels and their values, wherever on a page they stand. Stateless. */
public final class Facts {
    private Facts() {}

    /**
     * All facts, in the order of their labels; several may be of one slot.
     *
     * @param lines to be read, in reading order; of one page or many
     * @param pages by number, for their drawn lines; pages that are missing here have none
     */
    public static List<Fact> of(List<TextLine> lines, Map<Integer, Page> pages) {
        return of(lines, pages, List.of());
    }

    /**
     * The same on a paper of taught forms.
     *
     * @param taught the forms that it is of, perhaps none
     */
    public static List<Fact> of(List<TextLine> lines, Map<Integer, Page> pages, List<FormFit> taught) {
        return sheets(lines, pages, taught).stream()
                .flatMap(s -> onSheet(s).stream())
                .toList();
    }

    /** The pages of the lines, in reading order. */
    static List<PagePieces> sheets(List<TextLine> lines, Map<Integer, Page> pages, List<FormFit> taught) {
        LabelBook book = LabelBook.with(taught);
        Map<Integer, List<Integer>> byPage = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            byPage.computeIfAbsent(lines.get(i).page(), p -> new ArrayList<>()).add(i);
        }
        return byPage.entrySet().stream()
                .map(e -> sheet(lines, e.getValue(), pages.get(e.getKey()), book))
                .toList();
    }

    /** Whether most of some texts are {@link #isLabel labels}. */
    public static boolean areLabels(List<String> texts) {
        return 2 * texts.stream().filter(Facts::isLabel).count() > texts.size();
    }

    /** Whether a text is a label that forms have beside one value. */
    public static boolean isLabel(String text) {
        return LabelBook.load().label(text, false).isPresent();
    }

    static PagePieces sheet(List<TextLine> lines, List<Integer> indices, Page page, LabelBook book) {
        PagePieces.Scale scale =
                PagePieces.Scale.of(indices.stream().map(lines::get).toList());
        PagePieces.Ruled ruled = new PagePieces.Ruled(page == null ? List.of() : page.rulings());
        PieceCutter cutter = new PieceCutter(scale, ruled, book);
        return new PagePieces(
                indices.stream()
                        .flatMap(i -> cutter.cut(lines.get(i), i).stream())
                        .toList(),
                scale,
                ruled,
                book);
    }

    /**
     * What a page's labels have beside them.
     *
     * @param labels on the page, in reading order
     * @param candidates values of each, in the same order
     * @param factor what the page's habit makes of a candidate's score
     */
    record Weighing(List<LabelFinder.Seen> labels, List<Candidate> candidates, ToDoubleFunction<Candidate> factor) {
        /** The candidates that are taken, the best first. */
        List<Candidate> chosen() {
            return Facts.chosen(candidates, factor);
        }
    }

    static Weighing weigh(PagePieces sheet) {
        Values values = new Values(sheet);
        List<LabelFinder.Seen> labels = new LabelFinder(sheet).find();
        List<Candidate> candidates =
                labels.stream().flatMap(l -> values.of(l).stream()).toList();
        Map<Candidate.Manner, Integer> habit = new HashMap<>();
        chosen(candidates.stream().filter(c -> !c.isName()).toList(), c -> 1)
                .forEach(c -> habit.merge(c.manner(), 1, Integer::sum));
        return new Weighing(labels, candidates, c -> factor(c, habit.getOrDefault(c.manner(), 0)));
    }

    private static List<Fact> onSheet(PagePieces sheet) {
        Weighing weighing = weigh(sheet);
        return weighing.chosen().stream()
                .sorted(Comparator.comparingInt(c -> weighing.labels().indexOf(c.seen())))
                .flatMap(c -> c.slots().stream()
                        .map(slot -> new Fact(
                                slot,
                                c.seen().words(),
                                c.fit().words(),
                                c.fit().text(),
                                c.score(slot, weighing.factor().applyAsDouble(c)),
                                c.placement())))
                .toList();
    }

    /** What speaks for a name beside its letters: its place, how it is set, or other facts that stand alike. */
    private static double factor(Candidate candidate, int alike) {
        boolean borne = candidate.manner().isPlain() || alike >= FactThresholds.HABIT || Values.isSmaller(candidate);
        return !candidate.isName() || borne ? 1 : FactThresholds.LONE_NAME;
    }

    /** The best first; each label has one value, or an amount and its share of the costs; each word has one label. */
    private static List<Candidate> chosen(List<Candidate> candidates, ToDoubleFunction<Candidate> factor) {
        List<Candidate> best = candidates.stream()
                .filter(c -> c.best(factor.applyAsDouble(c)) >= FactThresholds.LEAST)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.best(factor.applyAsDouble(c))))
                .toList();
        List<Candidate> chosen = new ArrayList<>();
        List<PlacedWord> claimed = new ArrayList<>();
        for (Candidate candidate : best) {
            boolean used = chosen.stream().anyMatch(c -> c.seen() == candidate.seen() && !c.isBeside(candidate));
            if (!used && !candidate.shares(claimed)) {
                chosen.add(candidate);
                claimed.addAll(candidate.fit().words());
            }
        }
        return chosen;
    }
}
