package se.stodkoll.reconcile.doubt;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;

/**
 * Tells findings that have one cause, so that a person meets them as one: those that say the same, that one cell would
 * mend, or that differ by the same (to less than a krona) and rest on a common place or are sums of one table. A row and a column that both fail by 180 kronor cross in the
 * cell that is misprinted; an amount granted that is not the one applied for is not the one restated either.
 */
public final class CauseNumbering {
    private static final Set<Rule> SUMS = EnumSet.of(Rule.ROW_SUM, Rule.COLUMN_SUM);

    private final List<Finding> findings;
    private final int[] cause;

    private CauseNumbering(List<Finding> findings) {
        this.findings = findings;
        cause = IntStream.range(0, findings.size()).toArray();
    }

    /** The findings of a case, each with the number of its cause, from 1, in their order. */
    public static List<Finding> number(List<Finding> findings) {
        CauseNumbering causes = new CauseNumbering(findings);
        for (int i = 0; i < findings.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isOne(findings.get(j), findings.get(i))) {
                    causes.join(j, i);
                }
            }
        }
        return causes.numbered();
    }

    private void join(int a, int b) {
        int from = cause[b];
        int to = cause[a];
        for (int i = 0; i < cause.length; i++) {
            cause[i] = cause[i] == from ? to : cause[i];
        }
    }

    private List<Finding> numbered() {
        List<Integer> order = IntStream.of(cause).boxed().distinct().toList();
        return IntStream.range(0, cause.length)
                .mapToObj(i -> findings.get(i).withCause(1 + order.indexOf(cause[i])))
                .toList();
    }

    private static boolean isOne(Finding a, Finding b) {
        boolean sameMend = a.suggestion().isPresent() && a.suggestion().equals(b.suggestion());
        return sameMend
                || a.message().sv().equals(b.message().sv())
                || isAsFar(a.comparison(), b.comparison()) && (isInOnePlace(a, b) || isOfOneTable(a, b));
    }

    private static boolean isInOnePlace(Finding a, Finding b) {
        return !Collections.disjoint(a.evidence(), b.evidence());
    }

    /** A misprint that sums were made of goes on through them. */
    private static boolean isOfOneTable(Finding a, Finding b) {
        return SUMS.contains(a.rule()) && SUMS.contains(b.rule()) && page(a).equals(page(b));
    }

    private static Optional<String> page(Finding f) {
        return f.evidence().stream().findFirst().map(e -> e.document() + " " + e.page());
    }

    private static boolean isAsFar(Comparison a, Comparison b) {
        Optional<BigDecimal> apart = a.actualMinusExpected()
                .flatMap(x -> b.actualMinusExpected()
                        .map(y -> x.abs().subtract(y.abs()).abs()));
        BigDecimal rounding = a.type() == Comparison.Type.MONEY ? BigDecimal.ONE : BigDecimal.ZERO;
        return a.type() == b.type()
                && apart.filter(d -> d.signum() == 0 || d.compareTo(rounding) < 0)
                        .isPresent();
    }
}
