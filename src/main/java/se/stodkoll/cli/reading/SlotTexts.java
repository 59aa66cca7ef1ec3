package se.stodkoll.cli.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.model.record.EmptySlot;
import se.stodkoll.model.record.EmptySlot.Candidate;
import se.stodkoll.model.record.EmptySlot.Name;
import se.stodkoll.model.record.PartExplanation;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.SupportList.SupportGrant;

/** What slots of a part's records are empty and why, as lines for a terminal. */
final class SlotTexts {
    /** Labels, verbs and candidates that are named; of the others only how many they are. */
    private static final int NAMED = 6;

    private static final int CANDIDATES = 3;
    /** Letters of a candidate that are shown. */
    private static final int LETTERS = 100;

    private final Texts texts;

    SlotTexts(Texts texts) {
        this.texts = texts;
    }

    /** A line for each thing said; none where nothing is empty. */
    List<String> of(PartExplanation explained) {
        List<String> lines = new ArrayList<>();
        explained.empty().forEach(slot -> say(slot, lines));
        explained.part().content().supportList().ifPresent(list -> say(list, lines));
        return lines;
    }

    private void say(EmptySlot slot, List<String> lines) {
        lines.add(texts.say("extract.slot." + slot.holder(), name(slot.name())));
        if (slot.reason() == EmptySlot.Reason.TURNED_DOWN) {
            lines.add(texts.say("extract.slot.TURNED_DOWN"));
            return;
        }
        lines.add(texts.say(
                "extract.slot.type",
                texts.say("extract.slot.type." + slot.name().type())));
        if (!slot.labels().isEmpty()) {
            lines.add(texts.say("extract.slot.labels", some(slot.labels())));
        }
        if (!slot.verbs().isEmpty()) {
            lines.add(texts.say("extract.slot.verbs", some(slot.verbs())));
        }
        if (slot.reason() == EmptySlot.Reason.NOTHING_THERE) {
            lines.add(texts.say("extract.slot.NOTHING_THERE"));
        }
        slot.candidates().stream().limit(CANDIDATES).map(this::candidate).forEach(lines::add);
        if (slot.candidates().size() > CANDIDATES) {
            lines.add(texts.say("extract.slot.more", slot.candidates().size() - CANDIDATES));
        }
    }

    private String name(Name name) {
        return texts.say("extract.slot." + name);
    }

    private String some(List<String> words) {
        String named = words.stream().limit(NAMED).collect(Collectors.joining(", "));
        return words.size() > NAMED ? texts.say("extract.slot.some", named, words.size() - NAMED) : named;
    }

    private String candidate(Candidate candidate) {
        String text =
                candidate.text().length() > LETTERS ? candidate.text().substring(0, LETTERS) + "…" : candidate.text();
        String why = texts.say("extract.why." + candidate.why());
        Optional<String> weight = candidate.weight().map(this::number);
        Optional<String> needed = candidate.needed().map(this::number);
        return weight.map(w -> needed.map(n -> texts.say("extract.slot.weak", text, w, n, why))
                        .orElseGet(() -> texts.say("extract.slot.weighed", text, w, why)))
                .orElseGet(() -> texts.say("extract.slot.candidate", text, why));
    }

    private String number(double weight) {
        return String.format(texts.locale(), "%.2f", weight);
    }

    private void say(SupportList list, List<String> lines) {
        say(list, Name.BENEFICIARY, g -> g.recipient().company().isEmpty(), lines);
        say(
                list,
                Name.GRANTED_AMOUNT,
                g -> g.amount().isEmpty() && g.outcome().value() == SupportList.Outcome.GRANTED,
                lines);
        say(list, Name.DIARY_NUMBER, g -> g.diaryNumber().isEmpty(), lines);
    }

    private void say(SupportList list, Name name, Predicate<SupportGrant> without, List<String> lines) {
        long rows = list.grants().stream().filter(without).count();
        if (rows > 0) {
            lines.add(texts.say("extract.slot.rows", rows, list.grants().size(), name(name)));
        }
    }
}
