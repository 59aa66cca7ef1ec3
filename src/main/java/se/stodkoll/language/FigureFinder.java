package se.stodkoll.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stodkoll.language.Weights.Signs;
import se.stodkoll.text.Mention;

/** How much: the amount and the share that an act gives or asks for. */
final class FigureFinder {
    private static final Weights AMOUNT = Weights.of("amount");
    private static final Weights PERCENT = Weights.of("percent");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Token> tokens;
    private final Zone zone;
    private final Act act;

    FigureFinder(List<Token> tokens, Zone zone) {
        this.tokens = tokens;
        this.zone = zone;
        this.act = zone.act();
    }

    private List<Integer> places(Predicate<Mention> wanted) {
        List<Integer> places = new ArrayList<>();
        for (int i = zone.from(); i < zone.to(); i++) {
            if (tokens.get(i).mention().filter(wanted).isPresent()) {
                places.add(i);
            }
        }
        return places;
    }

    Optional<Figure<Mention.Amount>> amount() {
        List<Integer> places = places(m -> m instanceof Mention.Amount);
        Signs<Integer> signs = new Signs<>();
        for (int i : places) {
            Mention.Amount amount = (Mention.Amount) tokens.get(i).mention().orElseThrow();
            signs.add(i, i >= act.to() ? "after" : "before", 1);
            if (Lexicon.CAP.in(tokens, i - 4, i)) {
                signs.add(i, "cap", 1);
            }
            if (Lexicon.TOTAL.in(tokens, i - 3, i)) {
                signs.add(i, "total", 1);
            }
            if (Lexicon.PART.in(tokens, zone.from(), i)) {
                signs.add(i, "part", 1);
            }
            if (isOfCosts(i)) {
                signs.add(i, "costs", 1);
            }
            if (Lexicon.OF_ADVANCE.in(tokens, zone.from(), zone.to())) {
                signs.add(i, "advance", 1);
            }
            if (Lexicon.OF_FRAMES.in(tokens, i - 4, i)) {
                signs.add(i, "frame", 1);
            }
            if (Lexicon.SUPPORT.in(tokens, i - 4, i)) {
                signs.add(i, "support", 1);
            }
            if (Lexicon.PER_YEAR.in(tokens, i + 1, i + 3)) {
                signs.add(i, "per.year", 1);
            }
            if (amount.exact()) {
                signs.add(i, "exact", 1);
            }
            if (i == places.get(0)) {
                signs.add(i, "first", 1);
            }
            if (Math.abs(i - act.to()) <= 4) {
                signs.add(i, "near", 1);
            }
            if (isSumOfOthers(i, places)) {
                signs.add(i, "sum", 1);
            }
        }
        return AMOUNT.choose(signs).map(c -> new Figure<>((Mention.Amount) tokens.get(c.candidate()).mention().orElseThrow(), c.probability()));
    }

    /** "Projektet kostar 3 000 000 kr"; but "50 % av kostnaderna, dock högst 3 000 000 kr". */
    private boolean isOfCosts(int at) {
        int noun = Lexicon.OF_COSTS.last(tokens, at - 5, at);
        return noun >= 0
                && !Lexicon.CAP.in(tokens, noun + 1, at)
                && tokens.subList(noun, at).stream().noneMatch(t -> t.isMark(","));
    }

    private boolean isSumOfOthers(int at, List<Integer> places) {
        if (places.size() < 3) {
            return false;
        }
        Optional<BigDecimal> own = kronor(at);
        List<BigDecimal> others = places.stream().filter(i -> i != at).flatMap(i -> kronor(i).stream()).toList();
        return own.isPresent()
                && others.size() == places.size() - 1
                && others.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(own.get()) == 0;
    }

    private Optional<BigDecimal> kronor(int at) {
        return ((Mention.Amount) tokens.get(at).mention().orElseThrow()).value().map(m -> m.kronor());
    }

    Optional<Figure<Mention.Share>> percent() {
        List<Integer> places = places(m -> m instanceof Mention.Share);
        Signs<Integer> signs = new Signs<>();
        for (int i : places) {
            Mention.Share share = (Mention.Share) tokens.get(i).mention().orElseThrow();
            signs.add(i, i >= act.to() ? "after" : "before", 1);
            if (Lexicon.COST_SHARE.in(tokens, i + 1, i + 8)) {
                signs.add(i, "cost.share", 1);
            }
            if (Lexicon.OTHER_SHARE.in(tokens, i - 3, i + 4)) {
                signs.add(i, "other.share", 1);
            }
            if (Lexicon.SUPPORT_SUBJECTS.in(tokens, i - 5, i)) {
                signs.add(i, "support", 1);
            }
            if (Lexicon.CAP.in(tokens, i - 3, i)) {
                signs.add(i, "cap", 1);
            }
            if (Lexicon.OF_ADVANCE.in(tokens, zone.from(), zone.to())) {
                signs.add(i, "advance", 1);
            }
            if (Lexicon.PART.in(tokens, zone.from(), i)) {
                signs.add(i, "part", 1);
            }
            if (i == places.get(0)) {
                signs.add(i, "first", 1);
            }
            if (share.exact() && share.percent().filter(p -> p.compareTo(WHOLE) <= 0).isPresent()) {
                signs.add(i, "exact", 1);
            }
        }
        return PERCENT.choose(signs).map(c -> new Figure<>((Mention.Share) tokens.get(c.candidate()).mention().orElseThrow(), c.probability()));
    }
}
