package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stodkoll.language.ActKind;
import se.stodkoll.language.Figure;
import se.stodkoll.language.Modality;
import se.stodkoll.language.Named;
import se.stodkoll.language.Section;
import se.stodkoll.language.Told;
import se.stodkoll.text.Mention;

/**
 * One matter that a text decides, or applies for: the acts that tell of it, the telling ones first.
 *
 * @param told at least one; the first made it a matter of its own
 */
record ToldMatter(List<Told> told) {
    ToldMatter {
        told = List.copyOf(told);
    }

    ToldMatter with(Told more) {
        List<Told> all = new ArrayList<>(told);
        all.add(more);
        return new ToldMatter(all);
    }

    Told first() {
        return told.get(0);
    }

    int item() {
        return first().place().item();
    }

    /** Whether a sentence under that heading or number tells it. */
    boolean isUnder(int item) {
        return told.stream().anyMatch(t -> t.place().item() == item);
    }

    /** Where its first telling sentence begins. */
    int start() {
        return first().place().start();
    }

    /** The sentences that tell it. */
    List<Stretch> sentences() {
        return told.stream()
                .map(t -> new Stretch(t.place().start(), t.place().end()))
                .toList();
    }

    /** Whether a sentence that tells it names this. */
    boolean says(Mention mention) {
        return sentences().stream().anyMatch(s -> s.holds(mention));
    }

    boolean isRejected() {
        return first().kind() == ActKind.REJECT;
    }

    /** Whether all of what was applied for is granted, without saying how much. */
    boolean isWholly() {
        return amount().isEmpty() && told.stream().anyMatch(Told::whole);
    }

    /** Whether it says for whom or for what. */
    boolean isNamed() {
        return receiver().isPresent() || project().isPresent();
    }

    boolean isProposed() {
        return told.stream().allMatch(t -> t.modality() == Modality.PROPOSED);
    }

    /** The section that weighs most among those it is told in. */
    Section section() {
        return told.stream()
                .map(t -> t.place().section())
                .min(Comparator.comparingInt(ToldMatter::rank))
                .orElseThrow();
    }

    /** The fewer, the more a section decides. */
    static int rank(Section section) {
        return switch (section) {
            case DECISION -> 0;
            case PROPOSAL -> 1;
            case NONE -> 2;
            case BACKGROUND -> 3;
            case OTHER -> 4;
        };
    }

    Optional<Named> giver() {
        return likeliest(t -> t.roles().giver());
    }

    Optional<Named> receiver() {
        return likeliest(t -> t.roles().receiver());
    }

    Optional<Named> project() {
        return likeliest(t -> t.roles().project());
    }

    /** Of those as likely the longest: a heading's end or a line's may have cut the other. */
    private Optional<Named> likeliest(Function<Told, Optional<Named>> role) {
        return told.stream()
                .flatMap(t -> role.apply(t).stream())
                .max(Comparator.comparingDouble(Named::probability).thenComparingInt(n -> n.end() - n.start()));
    }

    /** An exact amount before an inexact one, what the body of a text says before a heading, the first among those alike. */
    Optional<Figure<Mention.Amount>> amount() {
        return Stream.of(true, false)
                .flatMap(exact -> Stream.of(false, true)
                        .flatMap(heading -> told.stream()
                                .filter(t -> t.place().heading() == heading)
                                .flatMap(t -> t.amount().stream())
                                .filter(a -> a.mention().exact() == exact
                                        && a.mention().value().isPresent())))
                .findFirst();
    }

    Optional<Figure<Mention.Share>> percent() {
        return told.stream()
                .flatMap(t -> t.percent().stream())
                .filter(p -> p.mention().percent().isPresent())
                .findFirst();
    }
}
