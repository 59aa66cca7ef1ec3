package se.stodkoll.model.record;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;

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
            Optional<Field<String>> decidedBy) {}

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
