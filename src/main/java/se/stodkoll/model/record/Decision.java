package se.stodkoll.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.record.SupportList.Outcome;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;

/**
 * What is decided, or proposed to be.
 *
 * @param projectName name of the project
 * @param diaryNumber the matter's own
 * @param grant to whom, how much
 * @param period may start at the earliest, must end at the latest
 * @param origin who decides and when
 * @param fundingSources "inom ramen för …", with their parts of the amount where stated
 * @param terms conditions and legal basis
 * @param restated what the decision says was applied for
 * @param replaces the decision, by its day or number, that this one changes or replaces
 */
public record Decision(
        Optional<Field<String>> projectName,
        Optional<Field<String>> diaryNumber,
        Grant grant,
        Period period,
        Origin origin,
        List<FundingSource> fundingSources,
        Terms terms,
        Restated restated,
        Optional<Field<String>> replaces) {
    public Decision {
        fundingSources = List.copyOf(fundingSources);
        replaces = replaces == null ? Optional.empty() : replaces; // bodies written before there was any
    }

    /** One that stands by itself. */
    public Decision(
            Optional<Field<String>> projectName,
            Optional<Field<String>> diaryNumber,
            Grant grant,
            Period period,
            Origin origin,
            List<FundingSource> fundingSources,
            Terms terms,
            Restated restated) {
        this(projectName, diaryNumber, grant, period, origin, fundingSources, terms, restated, Optional.empty());
    }

    /** A row of a list as a decision by itself: what the money is for is its project. */
    public static Decision of(SupportList.SupportGrant row) {
        return new Decision(
                row.purpose(),
                row.diaryNumber(),
                new Grant(row.recipient().company(), Optional.empty(), row.amount(), false, Optional.of(row.outcome())),
                Period.NONE,
                new Origin(Optional.empty(), Optional.empty()),
                List.of(),
                new Terms(List.of(), Optional.empty(), List.of()),
                new Restated(Optional.empty(), Optional.empty(), Period.NONE));
    }

    /**
     * Who gets what.
     *
     * @param beneficiary organisation
     * @param percent of the costs, 0 to 100
     * @param maxAmount "dock högst"
     * @param rejected whether the application is turned down ("avslår"); what the outcome says, where there is one
     * @param outcome granted or rejected, with the printed words as raw text
     */
    public record Grant(
            Optional<Field<String>> beneficiary,
            Optional<Field<BigDecimal>> percent,
            Optional<Field<Money>> maxAmount,
            boolean rejected,
            Optional<Field<Outcome>> outcome) {
        public Grant {
            outcome = outcome == null ? Optional.empty() : outcome; // bodies written before there was any
            rejected = outcome.map(o -> o.value() == Outcome.REJECTED).orElse(rejected);
        }

        /** One of which no printed outcome is known. */
        public Grant(
                Optional<Field<String>> beneficiary,
                Optional<Field<BigDecimal>> percent,
                Optional<Field<Money>> maxAmount,
                boolean rejected) {
            this(beneficiary, percent, maxAmount, rejected, Optional.empty());
        }
    }

    /**
     * Who decides, when.
     *
     * @param decidingBody as "Regional tillväxtnämnd"
     * @param decisionDate of the board's meeting or of the letter
     */
    public record Origin(Optional<Field<String>> decidingBody, Optional<Field<LocalDate>> decisionDate) {}

    /**
     * A budget that the money is taken from.
     *
     * @param name what stands after "inom ramen för", without closing punctuation
     * @param amount its part
     */
    public record FundingSource(Field<String> name, Optional<Field<Money>> amount) {}

    /**
     * Terms of the grant.
     *
     * @param conditions as printed
     * @param legalBasis the ordinance it rests on
     * @param reservations extra funds reserved
     */
    public record Terms(List<String> conditions, Optional<Field<String>> legalBasis, List<Reservation> reservations) {
        public Terms {
            conditions = List.copyOf(conditions);
            reservations = List.copyOf(reservations);
        }
    }

    /**
     * "upp till en totalsumma på 1 000 000 kr/år mellan åren 2024–2026".
     *
     * @param amountPerYear in kronor
     * @param fromYear first year
     * @param toYear last year
     */
    public record Reservation(Field<Money> amountPerYear, int fromYear, int toYear) {}

    /**
     * What the decision says was applied for.
     *
     * @param percent 0 to 100
     * @param amount the ceiling
     * @param period the days
     */
    public record Restated(Optional<Field<BigDecimal>> percent, Optional<Field<Money>> amount, Period period) {}
}
