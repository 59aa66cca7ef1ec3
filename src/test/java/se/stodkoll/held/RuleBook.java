package se.stodkoll.held;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The contract's rules by plain arithmetic over a gold record, independent of the program and of how the matter was made.
 * Rows of sums say in {@code of} which rows they add up, and the granting region's rows say {@code own}: what a reader sees.
 */
final class RuleBook {
    private final JsonNode applied;
    private final JsonNode granted;
    private final Set<String> found = new TreeSet<>();

    private RuleBook(JsonNode applied, JsonNode granted) {
        this.applied = applied;
        this.granted = granted;
    }

    /** The rules that hold; either record may be null. */
    static Set<String> findings(JsonNode applied, JsonNode granted) {
        RuleBook book = new RuleBook(applied, granted);
        if (applied != null) book.application();
        if (granted != null) book.decision();
        if (applied == null) book.found.add("NO_APPLICATION");
        if (granted == null) book.found.add("NO_DECISION");
        if (applied != null && granted != null) book.both();
        return book.found;
    }

    private void application() {
        JsonNode budget = applied.path("budget");
        for (String name : List.of("costs", "financing", "inKind")) table(budget.path(name));
        JsonNode costs = budget.path("costs");
        JsonNode financing = budget.path("financing");
        if (differ(total(costs), total(financing))) found.add("NOT_FULLY_FINANCED");
        else if (yearsDiffer(costs, financing)) found.add("YEARLY_FINANCING_DIFFERS");
        fundingShare(financing);
        activities(total(costs));
        overhead(costs);
        shares(total(costs), financing);
        if (applied.path("periodMissing").asBoolean()) found.add("PERIOD_MISSING");
        if (applied.path("malformed").asBoolean()) found.add("MALFORMED_AMOUNT");
    }

    private void decision() {
        start();
        long parts = 0;
        int amounts = 0;
        for (JsonNode source : granted.path("fundingSources")) {
            if (source.path("amount").isNumber()) {
                amounts++;
                parts += source.path("amount").asLong();
            }
        }
        if (amounts > 1
                && number(granted, "maxAmount")
                && differ(parts, granted.path("maxAmount").asLong())) found.add("FUNDING_SOURCES_SUM");
        JsonNode restated = granted.path("restated");
        boolean differs = number(restated, "amount")
                && number(granted, "maxAmount")
                && restated.path("amount").asLong() != granted.path("maxAmount").asLong();
        differs |= percentDiffers(restated.path("percent"), granted.path("percent"));
        differs |= periodDiffers(restated.path("period"), granted.path("period"));
        if (differs) found.add("RESTATED_DIFFERS");
    }

    private void start() {
        if (!granted.path("period").path("start").isTextual()
                || !granted.path("decisionDate").isTextual()) return;
        LocalDate start = LocalDate.parse(granted.path("period").path("start").asText());
        if (start.isBefore(LocalDate.parse(granted.path("decisionDate").asText()))) found.add("START_BEFORE_DECISION");
    }

    private void both() {
        boolean amounts = number(applied, "requestedAmount") && number(granted, "maxAmount");
        if (amounts
                && applied.path("requestedAmount").asLong()
                        != granted.path("maxAmount").asLong()) found.add("AMOUNT_DIFFERS");
        if (percentDiffers(applied.path("requestedPercent"), granted.path("percent"))) found.add("PERCENT_DIFFERS");
        if (periodDiffers(applied.path("period"), granted.path("period"))) found.add("PERIOD_DIFFERS");
        if (!same(
                applied.path("applicant").path("name"),
                granted.path("beneficiary").path("name"))) found.add("APPLICANT_DIFFERS");
        if (!same(applied.path("projectName"), granted.path("projectName"))) found.add("PROJECT_NAME_DIFFERS");
        if (applied.path("diaryNumber").isTextual()
                && granted.path("diaryNumber").isTextual()
                && !applied.path("diaryNumber").equals(granted.path("diaryNumber"))) found.add("DIARY_NUMBER_DIFFERS");
        cap();
    }

    private void cap() {
        if (!number(granted, "percent") || !number(granted, "maxAmount")) return;
        BigDecimal share = granted.path("percent")
                .decimalValue()
                .multiply(BigDecimal.valueOf(total(applied.path("budget").path("costs"))))
                .movePointLeft(2);
        BigDecimal over = granted.path("maxAmount").decimalValue().subtract(share);
        if (over.compareTo(BigDecimal.ONE) > 0) found.add("CAP_EXCEEDS_PERCENT");
        if (over.compareTo(BigDecimal.ONE.negate()) < 0) found.add("CAP_BELOW_PERCENT");
    }

    private void table(JsonNode table) {
        JsonNode rows = table.path("rows");
        for (JsonNode row : rows) {
            long years = 0;
            for (JsonNode amount : row.path("amounts")) years += amount.asLong(0);
            if (!row.path("amounts").isEmpty()
                    && row.path("total").isNumber()
                    && differ(years, row.path("total").asLong())) found.add("ROW_SUM");
            if (row.path("of").isArray() && !sumRight(rows, row)) found.add("COLUMN_SUM");
        }
    }

    private boolean sumRight(JsonNode rows, JsonNode sum) {
        List<String> columns = new ArrayList<>();
        sum.path("amounts").fieldNames().forEachRemaining(columns::add);
        boolean right = true;
        for (String column : columns) {
            long parts = 0;
            for (JsonNode part : sum.path("of"))
                parts += rows.path(part.asInt()).path("amounts").path(column).asLong(0);
            right &= !differ(parts, sum.path("amounts").path(column).asLong());
        }
        if (!sum.path("total").isNumber()) return right;
        long parts = 0;
        for (JsonNode part : sum.path("of"))
            parts += rows.path(part.asInt()).path("total").asLong(0);
        return right && !differ(parts, sum.path("total").asLong());
    }

    /** The printed grand total, or what the items come to. */
    private static long total(JsonNode table) {
        long items = 0;
        for (JsonNode row : table.path("rows")) {
            if (row.path("kind").asText().equals("TOTAL")) return whole(row);
            if (row.path("kind").asText().equals("ITEM")) items += whole(row);
        }
        return items;
    }

    private static long whole(JsonNode row) {
        if (row.path("total").isNumber()) return row.path("total").asLong();
        long years = 0;
        for (JsonNode amount : row.path("amounts")) years += amount.asLong(0);
        return years;
    }

    private static boolean yearsDiffer(JsonNode costs, JsonNode financing) {
        boolean differ = false;
        for (JsonNode column : costs.path("columns")) {
            String year = column.asText();
            if (year.matches("\\d{4}")) differ |= differ(ofYear(costs, year), ofYear(financing, year));
        }
        return differ;
    }

    private static long ofYear(JsonNode table, String year) {
        long items = 0;
        for (JsonNode row : table.path("rows")) {
            long amount = row.path("amounts").path(year).asLong(0);
            if (row.path("kind").asText().equals("TOTAL")) return amount;
            if (row.path("kind").asText().equals("ITEM")) items += amount;
        }
        return items;
    }

    private void fundingShare(JsonNode financing) {
        if (!number(applied, "requestedAmount")) return;
        long asked = applied.path("requestedAmount").asLong();
        long together = 0;
        boolean one = false;
        for (JsonNode row : financing.path("rows")) {
            if (!row.path("own").asBoolean()) continue;
            together += whole(row);
            one |= whole(row) == asked && row.path("label").asText().contains("1:1");
        }
        if (!one && differ(together, asked)) found.add("FUNDING_SHARE_DIFFERS");
    }

    private void activities(long costs) {
        if (applied.path("activities").isEmpty()) return;
        long all = 0;
        for (JsonNode activity : applied.path("activities")) {
            long steps = 0;
            for (JsonNode step : activity.path("steps"))
                steps += step.path("cost").asLong();
            if (differ(steps, activity.path("cost").asLong())) found.add("ACTIVITY_COST_SUM");
            all += activity.path("cost").asLong();
        }
        if (differ(all, costs)) found.add("ACTIVITY_COST_SUM");
    }

    private void overhead(JsonNode costs) {
        for (JsonNode row : costs.path("rows")) {
            String label = row.path("label").asText();
            if (!label.matches(".*(OH|Overhead) \\d+ ?%.*")) continue;
            long rate = Long.parseLong(label.replaceAll(".*(?:OH|Overhead) (\\d+).*", "$1"));
            long allowed = Math.max(5, row.path("amounts").size());
            long base = 0;
            for (JsonNode other : costs.path("rows")) {
                if (other.path("label").asText().matches("(Personal|Egen personal|Lönekostnader).*"))
                    base += whole(other);
            }
            if (Math.abs(whole(row) * 100 - base * rate) > allowed * 100) found.add("OVERHEAD_RATE");
        }
    }

    private void shares(long costs, JsonNode financing) {
        long whole = total(financing);
        long support = 0;
        long open = 0;
        long firms = 0;
        for (JsonNode row : financing.path("rows")) {
            if (row.path("own").asBoolean()) support += whole(row);
            if (row.path("group").asText().startsWith("Offentlig")) open += whole(row);
            if (row.path("group").asText().startsWith("Privat")) firms += whole(row);
        }
        for (JsonNode share : applied.path("shares")) {
            BigDecimal given = switch (share.path("name").asText()) {
                case "Stödandel av faktiska kostnader", "Stödandel av totala kostnader" -> ratio(support, costs);
                case "Stödandel av total finansiering" -> ratio(support, whole);
                case "Andel annan offentlig finansiering" -> ratio(open, whole);
                case "Andel offentlig finansiering" -> ratio(open + support, whole);
                case "Andel privat finansiering" -> ratio(firms, whole);
                default -> throw new IllegalStateException(share.toString());
            };
            BigDecimal off =
                    given.subtract(share.path("percent").decimalValue()).abs();
            if (off.compareTo(new BigDecimal("0.0101")) > 0) found.add("SHARE_DIFFERS");
        }
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 6, java.math.RoundingMode.HALF_UP);
    }

    private static boolean number(JsonNode record, String name) {
        return record.path(name).isNumber();
    }

    private static boolean differ(long one, long other) {
        return Math.abs(one - other) > 1;
    }

    private static boolean percentDiffers(JsonNode one, JsonNode other) {
        return one.isNumber()
                && other.isNumber()
                && one.decimalValue().subtract(other.decimalValue()).abs().compareTo(new BigDecimal("0.5")) > 0;
    }

    private static boolean periodDiffers(JsonNode one, JsonNode other) {
        return dayDiffers(one.path("start"), other.path("start")) || dayDiffers(one.path("end"), other.path("end"));
    }

    private static boolean dayDiffers(JsonNode one, JsonNode other) {
        return one.isTextual() && other.isTextual() && !one.equals(other);
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return fold(one.asText()).equals(fold(other.asText()));
    }

    private static String fold(String name) {
        return name.toLowerCase().replaceAll("[\\s\\p{Pd}\"”“'’]", "");
    }
}
