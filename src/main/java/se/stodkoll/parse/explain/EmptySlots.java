package se.stodkoll.parse.explain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.facts.WeighedLabel;
import se.stodkoll.language.PassedOverRoles;
import se.stodkoll.language.TextReader;
import se.stodkoll.model.record.EmptySlot;
import se.stodkoll.model.record.EmptySlot.Candidate;
import se.stodkoll.model.record.EmptySlot.Holder;
import se.stodkoll.model.record.EmptySlot.Name;
import se.stodkoll.model.record.EmptySlot.Reason;
import se.stodkoll.model.record.EmptySlot.Why;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.parse.part.PartText;

/** Says of each empty slot of a text's records what was looked for and why nothing was taken. */
public final class EmptySlots {
    private final PartText text;
    private final List<Part> parts;
    private final WeighedText weighed;

    /**
     * @param text of the parts
     * @param parts whose records were read from that text, at least one
     */
    public EmptySlots(PartText text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
        this.weighed = new WeighedText(
                text,
                TextReader.read(text.flow()),
                PassedOverRoles.of(text.flow()),
                WeighedLabel.of(text.lines(), text.pages(), text.taught()));
    }

    /** @param part one of those of the text */
    public List<EmptySlot> of(Part part) {
        boolean rejected =
                part.content().decision().filter(d -> d.grant().rejected()).isPresent();
        Map<Evidence, Why> taken = taken(part);
        return RecordSlots.empty(part.content()).stream()
                .map(slot -> rejected && slot.holder() == Holder.DECISION && isOfGrant(slot.name())
                        ? said(slot, Reason.TURNED_DOWN, List.of())
                        : said(slot, taken))
                .toList();
    }

    /** What one that is turned down does not have. */
    private static boolean isOfGrant(Name name) {
        return switch (name) {
            case GRANTED_AMOUNT, GRANTED_PERCENT, PERIOD, START, END -> true;
            default -> false;
        };
    }

    private EmptySlot said(RecordSlots.Empty slot, Map<Evidence, Why> taken) {
        boolean several = parts.size() > 1;
        List<Candidate> candidates = new SlotCandidates(weighed, slot, taken, several)
                .find().stream()
                        .sorted(Comparator.comparing((Candidate c) -> c.why() == Why.TAKEN)
                                .thenComparing(c -> c.weight().orElse(0.0), Comparator.reverseOrder()))
                        .toList();
        return said(slot, candidates.isEmpty() ? Reason.NOTHING_THERE : Reason.NONE_TAKEN, candidates);
    }

    private EmptySlot said(RecordSlots.Empty slot, Reason reason, List<Candidate> candidates) {
        SlotSearch search = SlotSearch.of(slot.holder(), slot.name());
        return new EmptySlot(
                slot.holder(), slot.name(), search.spelledLabels(text.taught()), search.verbs(), reason, candidates);
    }

    /** Where the text's records have their values: those of another part are another matter's. */
    private Map<Evidence, Why> taken(Part part) {
        Map<Evidence, Why> taken = new HashMap<>();
        for (Part each : parts) {
            boolean own = each.id().equals(part.id());
            RecordSlots.places(each.content())
                    .forEach(place ->
                            taken.merge(place, own ? Why.TAKEN : Why.OTHER_MATTER, (a, b) -> a == Why.TAKEN ? a : b));
        }
        return taken;
    }
}
