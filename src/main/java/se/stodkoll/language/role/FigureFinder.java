package se.stodkoll.language.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.language.role.RoleWeights.Signs;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Zone;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.mention.Mention;

/** How much: the amount and the share that an act gives or asks for. */
public final class FigureFinder {
    private static final RoleWeights AMOUNT = RoleWeights.of("amount");
    private static final RoleWeights PERCENT = RoleWeights.of("percent");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<TextToken> tokens;
    private final Zone zone;
    private final Act act;

    public FigureFinder(List<TextToken> tokens, Zone zone) {
        this.tokens = tokens;
        this.zone = zone;
        this.act = zone.act();
    }

    public Optional<RoleFigure<Mention.Amount>> amount() {
        return AMOUNT.choose(amounts())
                .map(c -> new RoleFigure<>(at(c.candidate(), Mention.Amount.class), c.probability()));
    }

    private Signs<Integer> amounts() {
        List<Integer> places = places(Mention.Amount.class);
        Signs<Integer> signs = new Signs<>();
        for (int i : places) {
            common(signs, places, i);
            signs.mark(i, "cap", ActWords.CAP.in(tokens, i - 4, i));
            signs.mark(i, "total", ActWords.TOTAL.in(tokens, i - 3, i));
            signs.mark(
                    i,
                    "from",
                    ActWords.FROM.in(tokens, i - 3, i)
                            && places.stream().anyMatch(p -> p > i && ActWords.TO.in(tokens, i + 1, p)));
            signs.mark(
                    i,
                    "compared",
                    ActWords.COMPARED.in(tokens, i + 1, i + 2) || ActWords.CHANGED_BY.in(tokens, i - 2, i));
            signs.mark(i, "costs", isOfCosts(i));
            signs.mark(
                    i, "frame", ActWords.OF_FRAMES.in(tokens, i - 4, i) || ActWords.OF_FRAMES.in(tokens, i + 1, i + 3));
            signs.mark(i, "support", ActWords.SUPPORT.in(tokens, i - 4, i));
            signs.mark(i, "per.year", ActWords.PER_YEAR.in(tokens, i + 1, i + 3));
            signs.mark(i, "rate", isRate(i));
            signs.mark(i, "exact", at(i, Mention.Amount.class).exact());
            signs.mark(i, "near", Math.abs(i - act.to()) <= 4);
            signs.mark(i, "sum", isSumOfOthers(i, places));
        }
        return signs;
    }

    public Optional<RoleFigure<Mention.Share>> percent() {
        return PERCENT.choose(percents())
                .map(c -> new RoleFigure<>(at(c.candidate(), Mention.Share.class), c.probability()));
    }

    /** Figures of the act that are neither its amount nor its share. */
    public List<PassedOver> passedOver() {
        return Stream.concat(
                        AMOUNT.beaten(amounts()).stream().map(b -> passedOver(PassedOver.Role.AMOUNT, b)),
                        PERCENT.beaten(percents()).stream().map(b -> passedOver(PassedOver.Role.PERCENT, b)))
                .toList();
    }

    private PassedOver passedOver(PassedOver.Role role, RoleWeights.Beaten<Integer> beaten) {
        Mention figure = at(beaten.candidate(), Mention.class);
        return new PassedOver(act.kind(), role, figure.start(), figure.end(), beaten.probability(), beaten.winner());
    }

    private Signs<Integer> percents() {
        List<Integer> places = places(Mention.Share.class);
        Signs<Integer> signs = new Signs<>();
        for (int i : places) {
            Mention.Share share = at(i, Mention.Share.class);
            common(signs, places, i);
            signs.mark(i, "cap", ActWords.CAP.in(tokens, i - 3, i));
            signs.mark(i, "cost.share", ActWords.COST_SHARE.in(tokens, i + 1, i + 8));
            signs.mark(i, "other.share", ActWords.OTHER_SHARE.in(tokens, i - 3, i + 4));
            signs.mark(i, "support", ActWords.SUPPORT_SUBJECTS.in(tokens, i - 5, i));
            signs.mark(
                    i,
                    "exact",
                    share.exact()
                            && share.percent()
                                    .filter(p -> p.compareTo(WHOLE) <= 0)
                                    .isPresent());
        }
        return signs;
    }

    /** "4 kronor per invånare", "à 380 kr": but not "per år". */
    private boolean isRate(int at) {
        return ActWords.EACH.lengthAt(tokens, at - 1) > 0
                || ActWords.RATE.lengthAt(tokens, at + 1) > 0 && ActWords.PER_YEAR.lengthAt(tokens, at + 1) == 0;
    }

    /** Where it stands, and whether the sentence gives it as a part or as an advance. */
    private void common(Signs<Integer> signs, List<Integer> places, int i) {
        signs.add(i, i >= act.to() ? "after" : "before", 1);
        signs.mark(i, "first", i == places.get(0));
        signs.mark(i, "part", ActWords.PART.in(tokens, zone.from(), i));
        signs.mark(i, "advance", ActWords.OF_ADVANCE.in(tokens, zone.from(), zone.to()));
    }

    private <M extends Mention> M at(int place, Class<M> kind) {
        return tokens.get(place).mention().map(kind::cast).orElseThrow();
    }

    private List<Integer> places(Class<? extends Mention> kind) {
        return IntStream.range(zone.from(), zone.to())
                .filter(i -> tokens.get(i).mention().filter(kind::isInstance).isPresent())
                .boxed()
                .toList();
    }

    /** "Projektet kostar 3 000 000 kr", "kostnaderna, som uppgår till 3 000 000 kr"; but "50 % av kostnaderna, dock högst 3 000 000 kr" and "ur årets budget avsätts 300 000 kr". */
    private boolean isOfCosts(int at) {
        int noun = ActWords.OF_COSTS.last(tokens, at - 5, at);
        boolean given = noun >= 0
                && noun < act.from()
                && act.to() <= at
                && act.voice() != Voice.DETAIL
                && act.voice() != Voice.LABEL;
        return noun >= 0
                && !given
                && !ActWords.CAP.in(tokens, noun + 1, at)
                && IntStream.range(noun, at)
                        .noneMatch(i -> tokens.get(i).isMark(",") && ActWords.RELATIVE.lengthAt(tokens, i + 1) == 0);
    }

    private boolean isSumOfOthers(int at, List<Integer> places) {
        if (places.size() < 3) {
            return false;
        }
        Optional<BigDecimal> own = kronor(at);
        List<BigDecimal> others = places.stream()
                .filter(i -> i != at)
                .flatMap(i -> kronor(i).stream())
                .toList();
        return own.isPresent()
                && others.size() == places.size() - 1
                && others.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(own.get()) == 0;
    }

    private Optional<BigDecimal> kronor(int at) {
        return at(at, Mention.Amount.class).value().map(Money::kronor);
    }
}
