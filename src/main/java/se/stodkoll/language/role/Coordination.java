package se.stodkoll.language.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.language.name.Span;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.sentence.Zone;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.mention.Mention;

/** One verb for several: "A får 1 kr, B 2 kr och C 3 kr", "1 kr till A och 2 kr till B", "A (1 kr), B (2 kr)". */
public final class Coordination {
    /** Words between a name and its amount that are neither. */
    private static final int BETWEEN = 4;
    /** Words of a name and what is said of it, up to its amount. */
    private static final int LONGEST = 30;

    private final List<TextToken> tokens;
    private final NameBounds spans;
    private final Zone zone;
    private final List<Integer> amounts;

    private Coordination(List<TextToken> tokens, Acts acts, Zone zone) {
        this.tokens = tokens;
        this.spans = new NameBounds(tokens, acts);
        this.zone = zone;
        this.amounts = IntStream.range(zone.from(), zone.to())
                .filter(i ->
                        tokens.get(i).amount().flatMap(Mention.Amount::value).isPresent())
                .boxed()
                .toList();
    }

    /** Each act with what stands around it up to the next, parted where one verb is for several; in the order of the sentence. */
    public static List<Zone> zones(List<TextToken> tokens, Acts acts) {
        List<Zone> zones = new ArrayList<>();
        List<Act> all = acts.list();
        for (int i = 0; i < all.size(); i++) {
            int from = i == 0 ? 0 : all.get(i - 1).to();
            int to = i + 1 < all.size() ? all.get(i + 1).from() : tokens.size();
            Zone whole = new Zone(from, all.get(i), to);
            zones.addAll(all.get(i).kind() == ActKind.REJECT ? List.of(whole) : of(tokens, acts, whole));
        }
        return zones;
    }

    /** The zone, or its parts with an act each, the first with the zone's own; at least one. */
    static List<Zone> of(List<TextToken> tokens, Acts acts, Zone zone) {
        return new Coordination(tokens, acts, zone).parts();
    }

    private List<Zone> parts() {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < amounts.size(); i++) {
            (amounts.get(i - 1) < zone.act().from()
                            ? Optional.<Integer>empty()
                            : cut(amounts.get(i - 1), amounts.get(i)))
                    .ifPresent(cuts::add);
        }
        if (cuts.isEmpty()) {
            return List.of(zone);
        }
        List<Zone> parts = new ArrayList<>(List.of(new Zone(zone.from(), zone.act(), cuts.get(0))));
        for (int i = 0; i < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = i + 1 < cuts.size() ? cuts.get(i + 1) : zone.to();
            Act same = zone.act();
            parts.add(
                    new Zone(from, new Act(same.kind(), Voice.ACTIVE, same.modality(), same.strong(), from, from), to));
        }
        return parts;
    }

    /** Where the next one's words begin between two amounts; empty where both belong to the same. */
    private Optional<Integer> cut(int amount, int next) {
        for (int i = amount + 1; i <= next; i++) {
            int named = i + ActWords.TO.lengthAt(tokens, i);
            boolean parts = tokens.get(i - 1).isMark(",;") || ActWords.AND.lengthAt(tokens, i - 1) > 0;
            if (parts
                    && next - i <= LONGEST
                    && ActWords.PART.lengthAt(tokens, i) == 0
                    && (isNamed(named, next) || (i >= next - 1 && isGiven(next)))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether who gets the amount at {@code next} is named between. */
    private boolean isNamed(int from, int next) {
        Optional<Span> name =
                spans.organisationFrom(from, next).filter(s -> NameLikeness.organisation(spans.tokens(s)) > 0);
        if (name.isPresent()) {
            int[] words = IntStream.range(name.get().to(), next)
                    .filter(i -> tokens.get(i).isWord())
                    .toArray();
            return words.length <= BETWEEN && Arrays.stream(words).allMatch(this::isSilent)
                    || ActWords.PROJECT.in(tokens, name.get().to(), next);
        }
        return ActWords.PROJECT.lengthAt(tokens, from) > 0
                && spans.projectFrom(from + ActWords.PROJECT.lengthAt(tokens, from), next)
                        .isPresent();
    }

    /** A word that says nothing of what is done: "med", "högst", "sammanlagt". */
    private boolean isSilent(int at) {
        return ActWords.WITH.lengthAt(tokens, at) > 0
                || ActWords.CAP.lengthAt(tokens, at) > 0
                || ActWords.TOTAL.lengthAt(tokens, at) > 0
                || ActWords.BETWEEN.lengthAt(tokens, at) > 0
                || ActWords.SUPPORT.lengthAt(tokens, at) > 0;
    }

    /** Whether "till" and a name stand behind an amount. */
    private boolean isGiven(int amount) {
        int to = amount + 1;
        return ActWords.TO.lengthAt(tokens, to) > 0
                && spans.organisationFrom(to + 1, zone.to())
                        .filter(s -> NameLikeness.organisation(spans.tokens(s)) > 0)
                        .isPresent();
    }
}
