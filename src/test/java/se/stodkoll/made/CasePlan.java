package se.stodkoll.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which matters a corpus has: every anomaly in turn, some in pairs, and matters without any; no two of one name. */
final class CasePlan {
    private static final int TRIES = 200;
    private final Set<String> names = new HashSet<>();
    private final List<Anomaly> turn;
    private int next;

    CasePlan(Dice dice) {
        turn = dice.some(List.of(Anomaly.values()), Anomaly.values().length);
    }

    /** The next matter: clean, with one anomaly, or with two. */
    MadeCase next(Dice dice) {
        List<Anomaly> wanted = new ArrayList<>();
        if (dice.chance(0.75)) {
            wanted.add(turn.get(next++ % turn.size()));
            if (dice.chance(0.2)) {
                wanted.add(dice.pick(Anomaly.values()));
            }
        }
        return make(dice, dice.pick(Vocabulary.REGIONS), wanted);
    }

    /** A matter of that region with those anomalies that fit together. */
    MadeCase make(Dice dice, Region region, List<Anomaly> wanted) {
        for (int i = 0; i < TRIES; i++) {
            boolean letter = wanted.isEmpty() && dice.chance(0.2);
            Optional<MadeCase> made = put(dice, sides(dice, region, letter), wanted);
            if (made.isPresent() && isNew(made.get())) {
                return made.get();
            }
        }
        throw new IllegalStateException("no matter takes " + wanted + " in " + TRIES + " tries");
    }

    private boolean isNew(MadeCase matter) {
        return names.add(matter.asked().naming().project().toLowerCase(Locale.ROOT).replaceAll("[^a-zåäö]", ""));
    }

    private static MadeCase sides(Dice dice, Region region, boolean inLetter) {
        CaseMaker maker = new CaseMaker(dice, region);
        if (inLetter || dice.chance(0.12)) {
            return whole(maker.make(MadeCase.Asking.IN_LETTER, MadeCase.Granting.LETTER));
        }
        MadeCase.Asking asking = dice.chance(0.4) ? MadeCase.Asking.FORM : MadeCase.Asking.DESCRIPTION;
        return maker.make(asking, dice.chance(0.72) ? MadeCase.Granting.PROPOSAL : MadeCase.Granting.LETTER);
    }

    /** A letter restates the amount, so that it has one. */
    private static MadeCase whole(MadeCase matter) {
        Granted granted = matter.granted();
        long amount = ShareBasis.grants(matter.asked().budget().financing());
        Granted.Restated said = new Granted.Restated(Optional.empty(), java.util.OptionalLong.of(amount), granted.restated().period());
        return matter.with(granted.withRestated(said));
    }

    private static Optional<MadeCase> put(Dice dice, MadeCase clean, List<Anomaly> wanted) {
        Optional<MadeCase> matter = Optional.of(clean);
        for (Anomaly anomaly : wanted) {
            matter = matter.flatMap(m -> put(dice, m, anomaly));
        }
        return matter.map(m -> m.with(wanted));
    }

    private static Optional<MadeCase> put(Dice dice, MadeCase matter, Anomaly anomaly) {
        boolean apart = matter.asking() != MadeCase.Asking.IN_LETTER;
        if (anomaly == Anomaly.NO_DECISION) {
            return apart && matter.asking() != MadeCase.Asking.NONE ? Optional.of(matter.with(MadeCase.Granting.NONE)) : Optional.empty();
        }
        if (anomaly == Anomaly.NO_APPLICATION) {
            return apart && matter.granting() != MadeCase.Granting.NONE ? Optional.of(matter.with(MadeCase.Asking.NONE)) : Optional.empty();
        }
        if (!apart && (anomaly == Anomaly.NAME || anomaly == Anomaly.NAME_DRESS || anomaly == Anomaly.APPLICANT)) {
            return Optional.empty();
        }
        return new DecisionFaults(dice).put(matter, anomaly).or(() -> new BudgetFaults(dice).put(matter, anomaly));
    }
}
