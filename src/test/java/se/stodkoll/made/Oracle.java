package se.stodkoll.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.finding.Rule;

/**
 * The findings that the contract's rules give for what a matter prints. Written from the contract alone and on the truth
 * alone; it shares nothing with the project's reconciliation, so that the two can be held against each other.
 */
final class Oracle {
    private static final Pattern RATE = Pattern.compile("(\\d+) ?%");
    private final MadeCase matter;
    private final Asked asked;
    private final Granted granted;
    private final Set<Rule> holds = EnumSet.noneOf(Rule.class);

    private Oracle(MadeCase matter) {
        this.matter = matter;
        asked = matter.asked();
        granted = matter.granted();
    }

    static Set<Rule> findings(MadeCase matter) {
        return new Oracle(matter).all();
    }

    private Set<Rule> all() {
        boolean application = matter.asking() != MadeCase.Asking.NONE;
        boolean decision = matter.granting() != MadeCase.Granting.NONE;
        note(Rule.NO_APPLICATION, !application);
        note(Rule.NO_DECISION, !decision);
        if (application) {
            tables();
            form();
        }
        if (decision) {
            withinDecision();
        }
        if (application && decision) {
            between();
        }
        return holds;
    }

    private void note(Rule rule, boolean fires) {
        if (fires) {
            holds.add(rule);
        }
    }

    private void tables() {
        Sheet costs = asked.budget().costs();
        Sheet financing = asked.budget().financing();
        sums(costs);
        sums(financing);
        asked.budget().inKind().ifPresent(this::sums);
        boolean unpaid = differs(costs.total(), financing.total());
        note(Rule.NOT_FULLY_FINANCED, unpaid);
        for (int y = 0; y < costs.years().size(); y++) {
            note(
                    Rule.YEARLY_FINANCING_DIFFERS,
                    !unpaid && differs(costs.grand().get(y), financing.grand().get(y)));
        }
        overhead(costs);
        if (matter.asking() != MadeCase.Asking.FORM) {
            grantRows(financing);
        }
    }

    private void sums(Sheet sheet) {
        for (Row row : sheet.rows()) {
            long years = row.years().stream().mapToLong(Cell::orZero).sum();
            note(
                    Rule.ROW_SUM,
                    !row.total().isEmpty() && differs(years, row.total().orZero()));
            note(
                    Rule.MALFORMED_AMOUNT,
                    row.cells().stream().anyMatch(c -> c.printed().isPresent()));
            if (row.kind() != RowKind.ITEM && !row.adds().isEmpty()) {
                for (int c = 0; c <= sheet.years().size(); c++) {
                    int column = c;
                    long parts = row.adds().stream()
                            .mapToLong(
                                    i -> sheet.rows().get(i).cells().get(column).orZero())
                            .sum();
                    note(Rule.COLUMN_SUM, differs(parts, row.cells().get(c).orZero()));
                }
            }
        }
    }

    private static boolean differs(long one, long other) {
        return Math.abs(one - other) > 1;
    }

    private void overhead(Sheet costs) {
        for (int i : costs.indices(Row.Role.OVERHEAD)) {
            Matcher rate = RATE.matcher(costs.rows().get(i).label());
            if (!rate.find()) {
                continue;
            }
            for (int y = 0; y < costs.years().size(); y++) {
                int year = y;
                long base = costs.indices(Row.Role.PERSONNEL).stream()
                        .mapToLong(p -> costs.rows().get(p).years().get(year).orZero())
                        .sum();
                BigDecimal right =
                        BigDecimal.valueOf(base * Long.parseLong(rate.group(1))).movePointLeft(2);
                BigDecimal printed =
                        BigDecimal.valueOf(costs.rows().get(i).years().get(y).orZero());
                note(Rule.OVERHEAD_RATE, printed.subtract(right).abs().compareTo(BigDecimal.ONE) > 0);
            }
        }
    }

    private void grantRows(Sheet financing) {
        List<Integer> rows = financing.indices(Row.Role.GRANT);
        OptionalLong applied = applied();
        if (applied.isEmpty() || rows.isEmpty()) {
            return;
        }
        long first = financing.rows().get(rows.get(0)).total().orZero();
        long together = ShareBasis.grants(financing);
        note(Rule.FUNDING_SHARE_DIFFERS, differs(first, applied.getAsLong()) && differs(together, applied.getAsLong()));
    }

    /** What is applied for; a letter's own application is what the letter restates. */
    private OptionalLong applied() {
        return switch (matter.asking()) {
            case FORM -> OptionalLong.of(ShareBasis.grants(asked.budget().financing()));
            case IN_LETTER -> granted.restated().amount();
            case DESCRIPTION -> asked.request().amount();
            case NONE -> OptionalLong.empty();
        };
    }

    private Optional<BigDecimal> appliedPercent() {
        return switch (matter.asking()) {
            case FORM -> Optional.of(asked.facts().shares().get(0).percent());
            case DESCRIPTION -> asked.request().percent();
            case IN_LETTER, NONE -> Optional.empty();
        };
    }

    private void form() {
        if (matter.asking() != MadeCase.Asking.FORM) {
            return;
        }
        note(Rule.PERIOD_MISSING, !asked.periodStated());
        long sum = asked.activities().stream().mapToLong(Asked.Activity::cost).sum();
        boolean wrong = differs(sum, asked.budget().costs().total());
        for (Asked.Activity activity : asked.activities()) {
            long steps = activity.steps().stream().mapToLong(Asked.Step::cost).sum();
            wrong |= differs(steps, activity.cost());
        }
        note(Rule.ACTIVITY_COST_SUM, wrong);
        for (Asked.Share share : asked.facts().shares()) {
            BigDecimal right = ShareBasis.of(
                    share.name(), asked.budget().costs(), asked.budget().financing());
            note(Rule.SHARE_DIFFERS, share.percent().subtract(right).abs().compareTo(new BigDecimal("0.01")) > 0);
        }
    }

    private void withinDecision() {
        Granted.Award award = granted.award();
        long parts =
                granted.sources().stream().mapToLong(s -> s.amount().orElse(0)).sum();
        boolean split = granted.sources().stream().anyMatch(s -> s.amount().isPresent());
        note(
                Rule.FUNDING_SOURCES_SUM,
                split
                        && award.amount().isPresent()
                        && differs(parts, award.amount().getAsLong()));
        granted.period()
                .ifPresent(p -> note(
                        Rule.START_BEFORE_DECISION,
                        p.start().isBefore(granted.forum().date())));
        if (award.rejected()) {
            return;
        }
        Granted.Restated said = granted.restated();
        note(Rule.RESTATED_DIFFERS, otherPercent(said.percent(), award.percent()));
        note(Rule.RESTATED_DIFFERS, otherAmount(said.amount(), award.amount()));
        note(Rule.RESTATED_DIFFERS, otherPeriod(said.period(), granted.period()));
    }

    private void between() {
        Granted.Award award = granted.award();
        note(Rule.AMOUNT_DIFFERS, otherAmount(applied(), award.amount()));
        note(Rule.PERCENT_DIFFERS, otherPercent(appliedPercent(), award.percent()));
        boolean own = matter.asking() == MadeCase.Asking.IN_LETTER;
        Optional<Span> asks = own ? granted.restated().period() : Optional.of(asked.period());
        note(Rule.PERIOD_DIFFERS, otherPeriod(asks, granted.period()));
        if (!own) {
            note(Rule.APPLICANT_DIFFERS, !asked.applicant().name().equalsIgnoreCase(granted.beneficiary()));
            Optional<String> number = asked.naming().diaryNumber();
            note(
                    Rule.DIARY_NUMBER_DIFFERS,
                    number.isPresent() && granted.diaryNumber().isPresent() && !number.equals(granted.diaryNumber()));
            note(Rule.PROJECT_NAME_DIFFERS, !bare(asked.naming().project()).equals(bare(granted.project())));
        }
        if (award.amount().isPresent() && award.percent().isPresent()) {
            BigDecimal cap = BigDecimal.valueOf(asked.budget().costs().total())
                    .multiply(award.percent().get())
                    .divide(BigDecimal.valueOf(100), 6, RoundingMode.HALF_UP);
            BigDecimal over = BigDecimal.valueOf(award.amount().getAsLong()).subtract(cap);
            note(Rule.CAP_EXCEEDS_PERCENT, over.compareTo(BigDecimal.ONE) > 0);
            note(Rule.CAP_BELOW_PERCENT, over.compareTo(BigDecimal.ONE.negate()) < 0);
        }
    }

    private static boolean otherAmount(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent() && one.getAsLong() != other.getAsLong();
    }

    private static boolean otherPercent(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().subtract(other.get()).abs().compareTo(new BigDecimal("0.5")) > 0;
    }

    private static boolean otherPeriod(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The name without case, spaces, dashes and quotes. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\"'”“’]", "");
    }
}
