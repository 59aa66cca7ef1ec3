package se.stodkoll.made;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is decided, as printed.
 *
 * @param project its name there
 * @param diaryNumber where printed
 * @param beneficiary who gets the money
 * @param award how much
 * @param period the project's days; empty where not stated
 * @param forum who decides and when
 * @param sources "inom ramen för"
 * @param restated what it says was applied for
 */
record Granted(
        String project,
        Optional<String> diaryNumber,
        String beneficiary,
        Award award,
        Optional<Span> period,
        Forum forum,
        List<FundingSource> sources,
        Restated restated) {
    Granted {
        sources = List.copyOf(sources);
    }

    /**
     * How much.
     *
     * @param percent of the costs
     * @param amount at most, in kronor
     * @param reservations extra funds
     * @param rejected "avslår"
     */
    record Award(
            Optional<BigDecimal> percent,
            OptionalLong amount,
            List<Reservation> reservations,
            boolean rejected) {
        Award {
            reservations = List.copyOf(reservations);
        }

        Award of(OptionalLong changed) {
            return new Award(percent, changed, reservations, rejected);
        }

        Award of(Optional<BigDecimal> changed) {
            return new Award(changed, amount, reservations, rejected);
        }
    }

    /**
     * Extra funds.
     *
     * @param amountPerYear in kronor
     * @param fromYear first
     * @param toYear last
     */
    record Reservation(long amountPerYear, int fromYear, int toYear) {}

    /**
     * Who decides, when.
     *
     * @param body empty in a letter
     * @param date of the meeting or the letter
     */
    record Forum(Optional<String> body, LocalDate date) {}

    /**
     * Where the money is taken from.
     *
     * @param name what stands after "inom ramen för"
     * @param amount its part, where split
     */
    record FundingSource(String name, OptionalLong amount) {}

    /**
     * What the decision says was applied for.
     *
     * @param percent of the costs
     * @param amount in kronor
     * @param period the days
     */
    record Restated(Optional<BigDecimal> percent, OptionalLong amount, Optional<Span> period) {}

    Granted withProject(String changed) {
        return new Granted(changed, diaryNumber, beneficiary, award, period, forum, sources, restated);
    }

    Granted withDiaryNumber(String changed) {
        return new Granted(project, Optional.of(changed), beneficiary, award, period, forum, sources, restated);
    }

    Granted withBeneficiary(String changed) {
        return new Granted(project, diaryNumber, changed, award, period, forum, sources, restated);
    }

    Granted withAward(Award changed) {
        return new Granted(project, diaryNumber, beneficiary, changed, period, forum, sources, restated);
    }

    Granted withPeriod(Span changed) {
        return new Granted(project, diaryNumber, beneficiary, award, Optional.of(changed), forum, sources, restated);
    }

    Granted withDate(LocalDate date) {
        return new Granted(
                project, diaryNumber, beneficiary, award, period, new Forum(forum.body(), date), sources, restated);
    }

    Granted withSources(List<FundingSource> changed) {
        return new Granted(project, diaryNumber, beneficiary, award, period, forum, changed, restated);
    }

    Granted withRestated(Restated changed) {
        return new Granted(project, diaryNumber, beneficiary, award, period, forum, sources, changed);
    }

    /** The application is turned down: nothing is granted, no days and no sources are set. */
    Granted rejected() {
        Award nothing = new Award(Optional.empty(), OptionalLong.empty(), List.of(), true);
        return new Granted(
                project, diaryNumber, beneficiary, nothing, Optional.empty(), forum, List.of(), restated);
    }
}
