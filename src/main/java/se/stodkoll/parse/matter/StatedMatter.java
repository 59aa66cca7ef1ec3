package se.stodkoll.parse.matter;

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
import se.stodkoll.parse.part.TextSpan;
import se.stodkoll.text.mention.Mention;

/**
 * One matter that a text decides, or applies for: the acts that tell of it, the telling ones first.
 *
 * @param told at least one; the first made it a matter of its own
 */
public record StatedMatter(List<Told> told) {
    public StatedMatter {
        told = List.copyOf(told);
    }

    StatedMatter with(Told more) {
        List<Told> all = new ArrayList<>(told);
        all.add(more);
        return new StatedMatter(all);
    }

    public Told first() {
        return told.get(0);
    }

    public int item() {
        return first().place().item();
    }

    /** Whether a sentence under that heading or number tells it. */
    public boolean isUnder(int item) {
        return told.stream().anyMatch(t -> t.place().item() == item);
    }

    /** Where its first telling sentence begins. */
    public int start() {
        return first().place().start();
    }

    /** The sentences that tell it. */
    public List<TextSpan> sentences() {
        return told.stream()
                .map(t -> new TextSpan(t.place().start(), t.place().end()))
                .toList();
    }

    /** Whether a sentence that tells it names this. */
    public boolean says(Mention mention) {
        return sentences().stream().anyMatch(s -> s.holds(mention));
    }

    public boolean isRejected() {
        return first().kind() == ActKind.REJECT;
    }

    /** Whether all of what was applied for is granted, without saying how much. */
    public boolean isWholly() {
        return amount().isEmpty() && told.stream().anyMatch(Told::whole);
    }

    /** Whether it says for whom or for what. */
    public boolean isNamed() {
        return receiver().isPresent() || project().isPresent();
    }

    public boolean isProposed() {
        return told.stream().allMatch(t -> t.modality() == Modality.PROPOSED);
    }

    /** The section that weighs most among those it is told in. */
    public Section section() {
        return told.stream()
                .map(t -> t.place().section())
                .min(Comparator.comparingInt(StatedMatter::rank))
                .orElseThrow();
    }

    /** The fewer, the more a section decides. */
    public static int rank(Section section) {
        return switch (section) {
            case DECISION -> 0;
            case PROPOSAL -> 1;
            case NONE -> 2;
            case BACKGROUND -> 3;
            case OTHER -> 4;
        };
    }

    public Optional<Named> giver() {
        return likeliest(t -> t.roles().giver());
    }

    public Optional<Named> receiver() {
        return likeliest(t -> t.roles().receiver());
    }

    public Optional<Named> project() {
        return likeliest(t -> t.roles().project());
    }

    /** Of those as likely the longest: a heading's end or a line's may have cut the other. */
    private Optional<Named> likeliest(Function<Told, Optional<Named>> role) {
        return told.stream()
                .flatMap(t -> role.apply(t).stream())
                .max(Comparator.comparingDouble(Named::probability).thenComparingInt(n -> n.end() - n.start()));
    }

    /** An exact amount before an inexact one, what the body of a text says before a heading, the first among those alike. */
    public Optional<Figure<Mention.Amount>> amount() {
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
