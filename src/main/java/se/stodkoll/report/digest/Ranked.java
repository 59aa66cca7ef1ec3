package se.stodkoll.report.digest;

import java.util.Comparator;
import se.stodkoll.model.value.Money;

/**
 * A case with what it is put in order by, told once: a night of thousands compares each with many.
 *
 * @param matter the case
 * @param worst lower is worse
 * @param difference in money, without sign
 * @param stake the larger of what is applied for and granted
 */
record Ranked(Matter matter, int worst, Money difference, Money stake) {
    /** Worst first, then by the money that differs, then by the money at stake, then by name. */
    static final Comparator<Ranked> MONEY_TIMES_DOUBT = Comparator.comparing(Ranked::worst)
            .thenComparing(Ranked::difference, Comparator.reverseOrder())
            .thenComparing(Ranked::stake, Comparator.reverseOrder())
            .thenComparing(r -> r.matter().matter().projectName())
            .thenComparing(r -> r.matter().matter().id());

    static Ranked of(Matter matter) {
        return new Ranked(matter, matter.worst(), matter.difference(), matter.stake());
    }
}
