package se.stodkoll.parse.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.facts.WeighedLabel;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.language.role.PassedOver;
import se.stodkoll.language.role.RoleFigure;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.model.record.EmptySlot.Candidate;
import se.stodkoll.model.record.EmptySlot.Holder;
import se.stodkoll.model.record.EmptySlot.Name;
import se.stodkoll.model.record.EmptySlot.Why;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.GridCell;
import se.stodkoll.model.word.Word;
import se.stodkoll.parse.application.ApplicationMaker;
import se.stodkoll.parse.matter.MatterNumbers;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;

/** What might have filled one empty slot, and why it did not: beside labels, in sentences, anywhere on the part. */
final class SlotCandidates {
    private final WeighedText weighed;
    private final RecordSlots.Empty slot;
    private final SlotSearch search;
    private final Map<Evidence, Why> taken;
    private final boolean several;
    private final List<Candidate> found = new ArrayList<>();
    /** Words of candidates found, so that each is told once. */
    private final Set<Word> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param taken where values of records stand, and whether another matter has them
     * @param several whether the text has several records, so that a label may be of any of them
     */
    SlotCandidates(WeighedText weighed, RecordSlots.Empty slot, Map<Evidence, Why> taken, boolean several) {
        this.weighed = weighed;
        this.slot = slot;
        this.search = SlotSearch.of(slot.holder(), slot.name());
        this.taken = taken;
        this.several = several;
    }

    /** In no order that says anything. */
    List<Candidate> find() {
        weighed.labels().stream()
                .filter(l -> search.labels().contains(l.slot()))
                .forEach(this::label);
        search.role().ifPresent(this::told);
        if (search.isOfDays()) {
            weighed.reading().when().forEach(this::span);
        }
        if (slot.name() == Name.BUDGET) {
            tables();
        }
        weighed.text().flow().mentions().stream()
                .filter(m -> search.mentions().stream().anyMatch(type -> type.isInstance(m)))
                .forEach(m -> add(m.start(), m.end(), Optional.empty(), Optional.empty(), Why.LOOSE));
        return found;
    }

    private void label(WeighedLabel label) {
        Optional<Double> score = Optional.of(label.score());
        if (label.value().isEmpty()) {
            found.add(new Candidate(label.labelText(), Optional.empty(), Optional.empty(), Why.LABEL_ALONE));
        } else if (label.score() < needed()) {
            add(label.value(), label.text(), score, Optional.of(needed()), Why.WEAK);
        } else if (!label.taken()) {
            add(label.value(), label.text(), score, Optional.empty(), Why.OTHER_LABEL);
        } else {
            add(label.value(), label.text(), score, Optional.empty(), several ? Why.OTHER_MATTER : notTaken(label));
        }
    }

    private double needed() {
        return slot.name() == Name.DIARY_NUMBER ? MatterNumbers.SURE : FactThresholds.LEAST;
    }

    private Why notTaken(WeighedLabel label) {
        boolean day = label.slot() == Slot.START || label.slot() == Slot.END;
        return day
                        && weighed.labels().stream()
                                .anyMatch(o -> o.taken()
                                        && o.slot() == label.slot()
                                        && !o.text().equals(label.text()))
                ? Why.DISAGREE
                : Why.UNFIT;
    }

    /** What sentences say in a role, and what they might have said. */
    private void told(PassedOver.Role role) {
        List<StatedAct> acts = weighed.reading().acts().stream()
                .filter(a -> search.acts().contains(a.kind()))
                .toList();
        List<PassedOver> passed = weighed.passed().stream()
                .filter(p -> p.role() == role && search.acts().contains(p.act()))
                .toList();
        acts.forEach(act -> said(act, role)
                .ifPresent(s -> add(s.start(), s.end(), Optional.of(s.probability()), Optional.empty(), why(act))));
        passed.forEach(p -> add(p.start(), p.end(), Optional.of(p.probability()), Optional.of(p.winner()), Why.WEAK));
        weighed.reading().naming().stream()
                .filter(n -> role == (n.recipient() ? PassedOver.Role.RECEIVER : PassedOver.Role.PROJECT))
                .forEach(n -> name(n.name(), Why.OTHER_MATTER));
        if (role == PassedOver.Role.GIVER) {
            weighed.reading().bodies().forEach(b -> name(b.name(), Why.OTHER_MATTER));
        }
        acts.stream()
                .filter(a -> said(a, role).isEmpty()
                        && passed.stream()
                                .noneMatch(p -> p.start() >= a.place().start()
                                        && p.end() <= a.place().end()))
                .map(a -> text(a.place().start(), a.place().end()))
                .distinct()
                .forEach(t -> found.add(new Candidate(t, Optional.empty(), Optional.empty(), Why.VERB_ALONE)));
    }

    private void name(RoleName name, Why why) {
        add(name.start(), name.end(), Optional.of(name.probability()), Optional.empty(), why);
    }

    /** What an act says in a role, as a stretch of the text. */
    private static Optional<RoleName> said(StatedAct act, PassedOver.Role role) {
        return switch (role) {
            case AMOUNT -> act.amount().map(SlotCandidates::stretch);
            case PERCENT -> act.percent().map(SlotCandidates::stretch);
            case RECEIVER -> act.roles().receiver();
            case PROJECT -> act.roles().project();
            case GIVER -> act.roles().giver();
        };
    }

    private static RoleName stretch(RoleFigure<? extends Mention> figure) {
        return new RoleName(figure.mention().start(), figure.mention().end(), figure.probability());
    }

    private Why why(StatedAct act) {
        boolean beside =
                act.place().section() == Section.BACKGROUND || act.place().section() == Section.OTHER;
        boolean named =
                act.roles().receiver().isPresent() || act.roles().project().isPresent();
        if (act.modality() == Modality.EARLIER) {
            return Why.EARLIER;
        }
        if (act.modality() == Modality.SUPPOSED) {
            return Why.SUPPOSED;
        }
        return beside ? Why.BACKGROUND : several ? Why.OTHER_MATTER : named ? Why.UNFIT : Why.NAMELESS;
    }

    private void span(TextReading.When when) {
        boolean restated = slot.holder() == Holder.DECISION && when.applied();
        Why why = restated ? Why.APPLIED_FOR : several ? Why.OTHER_MATTER : Why.BACKGROUND;
        boolean weak =
                slot.holder() == Holder.APPLICATION && !when.applied() && when.probability() < ApplicationMaker.SURE;
        add(
                when.span().start(),
                when.span().end(),
                Optional.of(when.probability()),
                weak ? Optional.of(ApplicationMaker.SURE) : Optional.empty(),
                weak ? Why.WEAK : why);
    }

    /** By their first row. */
    private void tables() {
        weighed.text().grids().grids().stream()
                .map(g -> g.cells().stream()
                        .filter(c -> c.row() == 0)
                        .map(GridCell::text)
                        .collect(Collectors.joining(" | ")))
                .forEach(row -> found.add(new Candidate(row, Optional.empty(), Optional.empty(), Why.UNFIT)));
    }

    private String text(int start, int end) {
        return Labels.joined(weighed.text().flow().text().substring(start, end));
    }

    private void add(int start, int end, Optional<Double> weight, Optional<Double> needed, Why why) {
        add(weighed.text().flow().words(start, end), text(start, end), weight, needed, why);
    }

    private void add(List<PlacedWord> words, String text, Optional<Double> weight, Optional<Double> needed, Why why) {
        List<Word> own = words.stream().map(PlacedWord::word).toList();
        if (own.isEmpty() || own.stream().anyMatch(seen::contains)) {
            return;
        }
        seen.addAll(own);
        Optional<Why> held =
                Optional.ofNullable(taken.get(weighed.text().readings().evidence(words)));
        found.add(new Candidate(text, weight, held.isPresent() ? Optional.empty() : needed, held.orElse(why)));
    }
}
