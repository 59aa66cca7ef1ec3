package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Money;

/**
 * How well an application and a decision fit: the weights of what agrees less the weights of what contradicts. A
 * diary number weighs most but may be misprinted, so that name, amount, organisation and period together carry a pair
 * against it; two projects of one applicant, with one period and share, do not reach the threshold.
 *
 * @param score 0 to 1
 * @param reasons in Swedish, strongest first
 */
record PairScore(double score, List<String> reasons) {
    private static final double SAME_NAME = 0.35;
    private static final Money ROUND = Money.kronor(10_000);

    PairScore {
        reasons = List.copyOf(reasons);
    }

    /** One thing that speaks for or against. */
    private record Sign(double weight, String reason) {}

    /** Empty where the score stays below the threshold. */
    static Optional<PairScore> of(Traits a, Traits d, double threshold) {
        List<Sign> signs = new ArrayList<>();
        diaryNumber(a, d).ifPresent(signs::add);
        organisation(a, d).ifPresent(signs::add);
        amount(a, d).ifPresent(signs::add);
        if (a.percent().isPresent()
                && d.percent().isPresent()
                && a.percent().get().compareTo(d.percent().get()) == 0) {
            signs.add(new Sign(0.05, "samma andel"));
        }
        period(a, d).ifPresent(signs::add);
        if (sum(signs) + SAME_NAME < threshold) {
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
        return Optional.of(
                a.diaryNumber().equals(d.diaryNumber())
                        ? new Sign(0.6, "samma diarienummer")
                        : new Sign(-0.15, "olika diarienummer"));
    }

    private static Optional<Sign> name(Traits a, Traits d) {
        if (a.name().isEmpty() || d.name().isEmpty()) {
            return Optional.empty();
        }
        double likeness = Folded.likenessOfFolded(a.name().get(), d.name().get());
        if (likeness < 0.6) {
            return Optional.of(new Sign(-0.1, "olika projektnamn"));
        }
        String reason = likeness == 1 ? "samma projektnamn" : "liknande projektnamn";
        return Optional.of(new Sign(SAME_NAME * ((likeness - 0.6) / 0.4), reason));
    }

    private static Optional<Sign> organisation(Traits a, Traits d) {
        if (a.organisation().isEmpty() || d.organisation().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                a.mayBeSameOrganisation(d)
                        ? new Sign(0.15, "samma organisation")
                        : new Sign(-0.15, "olika organisationer"));
    }

    private static Optional<Sign> amount(Traits a, Traits d) {
        if (!a.sharesAmount(d)) {
            return Optional.empty();
        }
        boolean round = a.amounts().stream().allMatch(m -> m.ore() % ROUND.ore() == 0);
        return Optional.of(new Sign(round ? 0.2 : 0.35, "samma belopp"));
    }

    private static Optional<Sign> period(Traits a, Traits d) {
        if (!a.mayOverlap(d)) {
            return Optional.of(new Sign(-0.3, "perioderna möts inte"));
        }
        boolean start = a.start().isPresent() && a.start().equals(d.start());
        boolean end = a.end().isPresent() && a.end().equals(d.end());
        if (start && end) {
            return Optional.of(new Sign(0.1, "samma period"));
        }
        return start || end
                ? Optional.of(new Sign(0.05, start ? "samma startdatum" : "samma slutdatum"))
                : Optional.empty();
    }
}
