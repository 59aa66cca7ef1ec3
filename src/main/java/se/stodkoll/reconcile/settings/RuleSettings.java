package se.stodkoll.reconcile.settings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.Readings;

/**
 * What the rules hold to: severities, tolerances, and the thresholds of pairing and of doubt.
 *
 * @param severities those that differ from the contract's
 * @param tolerances what does not count as a difference
 * @param pairing when two records belong together
 * @param doubt when a reading is too weak to stand on
 * @param frames what the board set aside for a year's decisions, by year; empty where none is known
 */
public record RuleSettings(
        Map<Rule, Severity> severities,
        Tolerances tolerances,
        Pairing pairing,
        Doubt doubt,
        SortedMap<Integer, Money> frames) {
    public static final RuleSettings DEFAULT = new RuleSettings(
            Map.of(), Tolerances.DEFAULT, Pairing.DEFAULT, Doubt.DEFAULT, Collections.emptySortedMap());

    public RuleSettings {
        severities = Map.copyOf(severities);
        frames = Collections.unmodifiableSortedMap(new TreeMap<>(frames));
        frames.forEach((year, frame) -> SettingBounds.require(frame.ore() > 0, "frames." + year, frame.kronor()));
    }

    public Severity severity(Rule rule) {
        return Optional.ofNullable(severities.get(rule)).orElse(rule.severity());
    }

    /**
     * Differences up to and including these are none; the defaults are the contract's.
     *
     * @param money for all rules but the next, 0 or more
     * @param grantedAmount between the amount applied for and the amount granted, less than 1 kr
     * @param percentPoints between two stated percents
     * @param sharePoints between a printed share and the computed one
     */
    public record Tolerances(Money money, Money grantedAmount, BigDecimal percentPoints, BigDecimal sharePoints) {
        public static final Tolerances DEFAULT =
                new Tolerances(Money.kronor(1), new Money(99), new BigDecimal("0.5"), new BigDecimal("0.01"));

        public Tolerances {
            SettingBounds.require(money.ore() >= 0, "tolerances.money", money.kronor());
            SettingBounds.require(grantedAmount.ore() >= 0, "tolerances.grantedAmount", grantedAmount.kronor());
            SettingBounds.require(percentPoints.signum() >= 0, "tolerances.percentPoints", percentPoints);
            SettingBounds.require(sharePoints.signum() >= 0, "tolerances.sharePoints", sharePoints);
        }
    }

    /**
     * When two records belong together.
     *
     * @param threshold least score of a pair, 0 to 1
     * @param margin a rival closer than this makes the pair ambiguous, 0 to 1
     */
    public record Pairing(double threshold, double margin) {
        public static final Pairing DEFAULT = new Pairing(0.5, 0.05);

        public Pairing {
            SettingBounds.requireShare(threshold, "pairing.threshold");
            SettingBounds.requireShare(margin, "pairing.margin");
        }
    }

    /**
     * When a reading is too weak to stand on.
     *
     * @param lowConfidence below this a value never carries a finding, 0 to 1
     * @param certain from this on a value is taken as read, 0 to 1
     * @param differenceLikelihood how often two figures that should agree do differ on paper, 0 to 1; a misreading at
     *     least as likely sends the case to a person
     * @param largestAmount beyond which no amount is believed, 1 to 10 000 000 000 kr: the table engine takes longer numbers
     *     for two
     */
    public record Doubt(double lowConfidence, double certain, double differenceLikelihood, Money largestAmount) {
        public static final Doubt DEFAULT = new Doubt(0.7, 0.95, 0.05, Readings.LARGEST_AMOUNT);

        public Doubt {
            SettingBounds.requireShare(lowConfidence, "doubt.lowConfidence");
            SettingBounds.requireShare(certain, "doubt.certain");
            SettingBounds.requireShare(differenceLikelihood, "doubt.differenceLikelihood");
            SettingBounds.require(lowConfidence <= certain, "doubt.lowConfidence", lowConfidence);
            boolean bound = largestAmount.ore() > 0 && largestAmount.ore() <= Readings.LARGEST_AMOUNT.ore();
            SettingBounds.require(bound, "doubt.largestAmount", largestAmount.kronor());
        }
    }
}
