package se.stodkoll.reconcile.traits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * How well an application and a decision fit: the weights of what agrees less the weights of what contradicts. The
 * weights and their reasons stand in {@code /vocabulary/pairing.yaml}.
 *
 * @param score 0 to 1
 * @param reasons in Swedish, strongest first
 */
public record PairScore(double score, List<String> reasons) {
    private static final Vocabulary WEIGHTS = Vocabulary.load("pairing");
    private static final Map<String, Sign> NUMBER = signs("diary.number");
    private static final Map<String, Sign> NAME = signs("name");
    private static final Map<String, Sign> ORGANISATION = signs("organisation");
    private static final Map<String, Sign> AMOUNT = signs("amount");
    private static final Map<String, Sign> PERCENT = signs("percent");
    private static final Map<String, Sign> PERIOD = signs("period");
    private static final double LEAST_LIKENESS = limit("likeness");
    private static final Money ROUND = Money.kronor((long) limit("round"));

    public PairScore {
        reasons = List.copyOf(reasons);
    }

    /** One thing that speaks for or against. */
    private record Sign(double weight, String reason) {}

    private static Map<String, Sign> signs(String key) {
        return WEIGHTS.map(key).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new Sign(
                                Double.parseDouble(e.getValue().get(0)),
                                e.getValue().get(1))));
    }

    private static double limit(String key) {
        return Double.parseDouble(WEIGHTS.map("limits").get(key).get(0));
    }

    /** What a person is told of a pair that is made otherwise. */
    public static List<String> reasons(String key) {
        return WEIGHTS.map("certain").get(key);
    }

    /** Empty where the score stays below the threshold. */
    public static Optional<PairScore> of(Traits a, Traits d, double threshold) {
        List<Sign> signs = new ArrayList<>();
        diaryNumber(a, d).ifPresent(signs::add);
        organisation(a, d).ifPresent(signs::add);
        amount(a, d).ifPresent(signs::add);
        if (a.percent().isPresent()
                && d.percent().isPresent()
                && a.percent().get().compareTo(d.percent().get()) == 0) {
            signs.add(PERCENT.get("same"));
        }
        period(a, d).ifPresent(signs::add);
        if (sum(signs) + NAME.get("same").weight() < threshold) {
            return Optional.empty();
        }
        name(a, d).ifPresent(signs::add);
        double score = Math.max(0, Math.min(1, sum(signs)));
        return score < threshold ? Optional.empty() : Optional.of(new PairScore(score, reasons(signs)));
    }

    private static double sum(List<Sign> signs) {
        return Math.round(1000 * signs.stream().mapToDouble(Sign::weight).sum()) / 1000.0;
    }

    private static List<String> reasons(List<Sign> signs) {
        return signs.stream()
                .sorted(Comparator.comparingDouble(s -> -s.weight()))
                .map(Sign::reason)
                .toList();
    }

    private static Optional<Sign> diaryNumber(Traits a, Traits d) {
        if (a.diaryNumber().isEmpty() || d.diaryNumber().isEmpty()) {
            return Optional.empty();
        }
        boolean same = a.hasNumberOf(d) || a.isReplacedBy(d);
        return same || !d.sharesNumber() ? Optional.of(NUMBER.get(same ? "same" : "differs")) : Optional.empty();
    }

    private static Optional<Sign> name(Traits a, Traits d) {
        if (d.isRow() && d.saysNameOf(a)) {
            return Optional.of(NAME.get("same"));
        }
        Optional<Sign> printed = printedName(a, d);
        return printed.filter(s -> s.weight() > 0).isEmpty() && (d.saysNameOf(a) || a.saysNameOf(d))
                ? Optional.of(NAME.get("said"))
                : printed;
    }

    private static Optional<Sign> printedName(Traits a, Traits d) {
        if (a.name().isEmpty() || d.name().isEmpty()) {
            return Optional.empty();
        }
        double likeness = FoldedText.likenessOfFolded(a.name().get(), d.name().get());
        if (likeness < LEAST_LIKENESS) {
            return d.isRow() ? Optional.empty() : Optional.of(NAME.get("differs"));
        }
        Sign sign = NAME.get(likeness == 1 ? "same" : "alike");
        double share = (likeness - LEAST_LIKENESS) / (1 - LEAST_LIKENESS);
        return Optional.of(new Sign(sign.weight() * share, sign.reason()));
    }

    private static Optional<Sign> organisation(Traits a, Traits d) {
        boolean said = d.saysOrganisationOf(a) || a.saysOrganisationOf(d);
        if (a.organisation().isEmpty() || d.organisation().isEmpty()) {
            return said ? Optional.of(ORGANISATION.get("said")) : Optional.empty();
        }
        boolean same = a.mayBeSameOrganisation(d) || said;
        return Optional.of(ORGANISATION.get(same ? "same" : "differs"));
    }

    private static Optional<Sign> amount(Traits a, Traits d) {
        if (!a.sharesAmount(d)) {
            return Optional.empty();
        }
        boolean round = a.amounts().stream().allMatch(m -> m.ore() % ROUND.ore() == 0);
        return Optional.of(AMOUNT.get(round ? "round" : "same"));
    }

    private static Optional<Sign> period(Traits a, Traits d) {
        if (!a.mayOverlap(d)) {
            return Optional.of(PERIOD.get("apart"));
        }
        boolean start = a.start().isPresent() && a.start().equals(d.start());
        boolean end = a.end().isPresent() && a.end().equals(d.end());
        if (start && end) {
            return Optional.of(PERIOD.get("same"));
        }
        return start || end ? Optional.of(PERIOD.get(start ? "start" : "end")) : Optional.empty();
    }
}
