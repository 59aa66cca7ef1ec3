package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.LabelFinder;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.facts.value.Candidate;
import se.stodkoll.model.document.Page;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/**
 * A label in one of its slots with what might be its value, taken or not; {@link Facts} are those that were taken.
 *
 * @param slot that the label is of
 * @param label its words, at least one
 * @param value the words beside it; none where nothing beside it is of the slot's kind
 * @param text of the value; empty where there is none
 * @param score as {@link Fact#score}; 0 without a value
 * @param taken whether it is a fact
 */
public record WeighedLabel(
        Slot slot, List<PlacedWord> label, List<PlacedWord> value, String text, double score, boolean taken) {
    public WeighedLabel {
        label = List.copyOf(label);
        value = List.copyOf(value);
    }

    /** The label as printed. */
    public String labelText() {
        return PlacedWord.textOf(label);
    }

    /** Every label of the lines, in reading order; parameters as of {@link Facts#of(List, Map, List)}. */
    public static List<WeighedLabel> of(List<TextLine> lines, Map<Integer, Page> pages, List<FormFit> taught) {
        return Facts.sheets(lines, pages, taught).stream()
                .flatMap(sheet -> onSheet(sheet).stream())
                .toList();
    }

    private static List<WeighedLabel> onSheet(PagePieces sheet) {
        Facts.Weighing weighing = Facts.weigh(sheet);
        List<Candidate> chosen = weighing.chosen();
        List<WeighedLabel> weighed = new ArrayList<>();
        for (LabelFinder.Seen seen : weighing.labels()) {
            for (Slot slot : seen.label().slots().keySet()) {
                List<WeighedLabel> valued = weighing.candidates().stream()
                        .filter(c -> c.seen() == seen && c.slots().contains(slot))
                        .map(c -> new WeighedLabel(
                                slot,
                                seen.words(),
                                c.fit().words(),
                                c.fit().text(),
                                c.score(slot, weighing.factor().applyAsDouble(c)),
                                chosen.contains(c)))
                        .toList();
                weighed.addAll(
                        valued.isEmpty()
                                ? List.of(new WeighedLabel(slot, seen.words(), List.of(), "", 0, false))
                                : valued);
            }
        }
        return weighed;
    }
}
