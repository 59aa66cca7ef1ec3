package se.stodkoll.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of business-support decisions.
 *
 * @param period it covers
 * @param grants one a row
 */
public record SupportList(Period period, List<SupportGrant> grants) {
    public SupportList {
        grants = List.copyOf(grants);
    }

    /** Granted, or turned down. */
    public enum Outcome {
        GRANTED,
        REJECTED
    }

    /**
     * A row of the list.
     *
     * @param diaryNumber or what stands in its column ("NypsID: 214557")
     * @param supportType as "Konsulttjänst"
     * @param purpose line of business or what it is for
     * @param recipient who
     * @param amount absent where rejected
     * @param outcome granted or rejected, with the printed words as raw text
     * @param decidedBy the officer's name
     */
    public record SupportGrant(
            Optional<Field<String>> diaryNumber,
            Optional<Field<String>> supportType,
            Optional<Field<String>> purpose,
            Recipient recipient,
            Optional<Field<Money>> amount,
            Field<Outcome> outcome,
            Optional<Field<String>> decidedBy) {
        /** The row as a decision by itself: what the money is for is its project. */
        public Decision asDecision() {
            return new Decision(
                    purpose,
                    diaryNumber,
                    new Decision.Grant(recipient.company(), Optional.empty(), amount, false, Optional.of(outcome)),
                    Period.NONE,
                    new Decision.Origin(Optional.empty(), Optional.empty()),
                    List.of(),
                    new Decision.Terms(List.of(), Optional.empty(), List.of()),
                    new Decision.Restated(Optional.empty(), Optional.empty(), Period.NONE));
        }
    }

    /**
     * Who gets it.
     *
     * @param company name
     * @param gender "K", "M", "B" or "-"
     * @param municipality name
     */
    public record Recipient(
            Optional<Field<String>> company, Optional<Field<String>> gender, Optional<Field<String>> municipality) {}
}
