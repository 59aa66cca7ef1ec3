package se.stodkoll.parse.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stodkoll.language.role.RoleFigure;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.parse.part.TextSpan;
import se.stodkoll.text.mention.Mention;

/**
 * One matter that a text decides, or applies for: the acts that tell of it, the telling ones first.
 *
 * @param acts at least one; the first made it a matter of its own
 */
public record StatedMatter(List<StatedAct> acts) {
    public StatedMatter {
        acts = List.copyOf(acts);
    }

    StatedMatter with(StatedAct more) {
        List<StatedAct> all = new ArrayList<>(acts);
        all.add(more);
        return new StatedMatter(all);
    }

    public StatedAct first() {
        return acts.get(0);
    }

    public int item() {
        return first().place().item();
    }

    /** Whether a sentence under that heading or number tells it. */
    public boolean isUnder(int item) {
        return acts.stream().anyMatch(t -> t.place().item() == item);
    }

    /** Where its first telling sentence begins. */
    public int start() {
        return first().place().start();
    }

    /** The sentences that tell it. */
    public List<TextSpan> sentences() {
        return acts.stream()
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
        return amount().isEmpty() && acts.stream().anyMatch(StatedAct::whole);
    }

    /** Whether it says for whom or for what. */
    public boolean isNamed() {
        return receiver().isPresent() || project().isPresent();
    }

    public boolean isProposed() {
        return acts.stream().allMatch(t -> t.modality() == Modality.PROPOSED);
    }

    /** The section that weighs most among those it is acts in. */
    public Section section() {
        return acts.stream()
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

    public Optional<RoleName> giver() {
        return likeliest(t -> t.roles().giver());
    }

    public Optional<RoleName> receiver() {
        return likeliest(t -> t.roles().receiver());
    }

    public Optional<RoleName> project() {
        return likeliest(t -> t.roles().project());
    }

    /** Of those as likely the longest: a heading's end or a line's may have cut the other. */
    private Optional<RoleName> likeliest(Function<StatedAct, Optional<RoleName>> role) {
        return acts.stream()
                .flatMap(t -> role.apply(t).stream())
                .max(Comparator.comparingDouble(RoleName::probability).thenComparingInt(n -> n.end() - n.start()));
    }

    /** An exact amount before an inexact one, what the body of a text says before a heading, the first among those alike. */
    public Optional<RoleFigure<Mention.Amount>> amount() {
        return Stream.of(true, false)
                .flatMap(exact -> Stream.of(false, true)
                        .flatMap(heading -> acts.stream()
                                .filter(t -> t.place().heading() == heading)
                                .flatMap(t -> t.amount().stream())
                                .filter(a -> a.mention().exact() == exact
                                        && a.mention().value().isPresent())))
                .findFirst();
    }

    Optional<RoleFigure<Mention.Share>> percent() {
        return acts.stream()
                .flatMap(t -> t.percent().stream())
                .filter(p -> p.mention().percent().isPresent())
                .findFirst();
    }
}
