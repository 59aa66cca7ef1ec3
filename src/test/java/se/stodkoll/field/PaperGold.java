package se.stodkoll.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one part of a made paper says, no more: a value that the paper does not state is null.
 *
 * @param kind of the part
 * @param who applies or gets the money
 * @param organisationNumber of the applicant
 * @param outcome GRANTED or REJECTED, null for an application
 * @param sources that a grant is split over
 * @param asked what a decision says was applied for, null where it says nothing
 * @param budget tables of costs and of financing, none where none is printed
 */
public record PaperGold(
        Kind kind,
        String projectName,
        String who,
        String organisationNumber,
        Long amount,
        BigDecimal percent,
        LocalDate start,
        LocalDate end,
        String diaryNumber,
        String decidingBody,
        LocalDate date,
        String outcome,
        List<Source> sources,
        Asked asked,
        List<Table> budget) {
    /** What a part is. */
    public enum Kind {
        APPLICATION,
        DECISION,
        DECISION_PROPOSAL,
        /** One of the rows of a list of recipients and amounts. */
        LIST_ROW
    }

    /** Where a part of the grant is taken from. */
    public record Source(String name, long amount) {}

    /** What was applied for, as a decision tells it. */
    public record Asked(Long amount, BigDecimal percent, LocalDate start, LocalDate end) {}

    /** A budget's table. */
    public record Table(boolean isCosts, List<String> columns, List<Row> rows) {}

    /** A row of it: kronor by year, null where nothing is printed. */
    public record Row(String kind, String label, Map<String, Long> amounts, Long total) {}
}
