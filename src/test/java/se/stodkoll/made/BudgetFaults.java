package se.stodkoll.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Unit;

/** Puts one anomaly into the application's side of a matter, or says that it has no place there. */
final class BudgetFaults {
    private final Dice dice;
    private final DecisionFaults slips;

    BudgetFaults(Dice dice) {
        this.dice = dice;
        slips = new DecisionFaults(dice);
    }

    /** The matter with the anomaly; empty where it does not fit or is none of the application's. */
    Optional<MadeCase> put(MadeCase matter, Anomaly anomaly) {
        if (matter.asking() == MadeCase.Asking.NONE) {
            return Optional.empty();
        }
        Asked asked = matter.asked();
        if (anomaly == Anomaly.BELOW) {
            return below(matter);
        }
        Optional<Asked> changed = switch (anomaly) {
            case CELL -> inASheet(asked, this::cell);
            case ROW_TOTALS -> inASheet(asked, this::rowTotals);
            case COLUMN -> inASheet(asked, this::column);
            case MALFORMED -> inASheet(asked, this::malformed);
            case FINANCED -> financed(asked);
            case YEARLY -> yearly(asked);
            case GRANT_ROW -> grantRow(matter);
            case ACTIVITY_COST -> activityCost(asked);
            case STEP_COST -> stepCost(asked);
            case OVERHEAD -> overhead(asked);
            case PRINTED_SHARE -> printedShare(asked);
            case PERIOD_MISSING ->
                matter.asking() == MadeCase.Asking.FORM ? Optional.of(asked.withoutStatedPeriod()) : Optional.empty();
            default -> Optional.empty();
        };
        return changed.map(matter::with);
    }

    private interface SheetFault {
        Optional<Sheet> put(Sheet sheet);
    }

    private Optional<Asked> inASheet(Asked asked, SheetFault fault) {
        return dice.chance(0.5)
                ? fault.put(asked.budget().costs()).map(asked::withCosts)
                : fault.put(asked.budget().financing()).map(asked::withFinancing);
    }

    /** Items that are no rows of the granting body, not of personnel and no rate: a fault there breaks no other rule. */
    private List<Integer> plain(Sheet sheet) {
        return sheet.indices(Row.Role.NONE).stream()
                .filter(i -> sheet.rows().get(i).kind() == RowKind.ITEM
                        && !sheet.rows().get(i).hasNoAmount())
                .toList();
    }

    private Optional<Sheet> cell(Sheet sheet) {
        List<Integer> rows = plain(sheet);
        if (rows.isEmpty() || sheet.unit() != Unit.SEK) {
            return Optional.empty();
        }
        int at = dice.pick(rows);
        int year = dice.between(0, sheet.years().size() - 1);
        Row row = sheet.rows().get(at);
        long old = row.years().get(year).orZero();
        if (old < 100) {
            return Optional.empty();
        }
        long wrong = slips.swapped(OptionalLong.of(old)).getAsLong();
        return Math.abs(wrong - old) <= 1
                ? Optional.empty()
                : Optional.of(sheet.with(at, row.withYear(year, Cell.of(wrong))));
    }

    private Optional<Sheet> rowTotals(Sheet sheet) {
        List<Integer> rows = dice.some(plain(sheet), 2);
        if (rows.size() < 2) {
            return Optional.empty();
        }
        long off = 1_000L * dice.between(1, 9) * (sheet.unit() == Unit.MSEK ? 10 : 1);
        Row first = sheet.rows().get(rows.get(0));
        Row second = sheet.rows().get(rows.get(1));
        if (second.total().orZero() <= off) {
            return Optional.empty();
        }
        return Optional.of(sheet.with(rows.get(0), first.withTotal(first.total().plus(off)))
                .with(rows.get(1), second.withTotal(second.total().plus(-off))));
    }

    private Optional<Sheet> column(Sheet sheet) {
        List<Integer> rows = plain(sheet);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int at = dice.pick(rows);
        int year = dice.between(0, sheet.years().size() - 1);
        Row row = sheet.rows().get(at);
        long off = 10_000L * dice.between(1, 9);
        return Optional.of(sheet.with(
                at,
                row.withYear(year, row.years().get(year).plus(off))
                        .withTotal(row.total().plus(off))));
    }

    private Optional<Sheet> malformed(Sheet sheet) {
        List<Integer> rows = plain(sheet).stream()
                .filter(i -> sheet.rows().get(i).total().orZero() >= 10_000
                        && sheet.rows().get(i).total().orZero() % 10 == 0)
                .toList();
        if (rows.isEmpty() || sheet.unit() != Unit.SEK) {
            return Optional.empty();
        }
        int at = dice.pick(rows);
        Row row = sheet.rows().get(at);
        long total = row.total().orZero();
        String printed = String.format("%,d", total).replaceAll("[^0-9]", " ");
        return Optional.of(sheet.with(
                at, row.withTotal(row.total().printedAs(printed.substring(0, printed.length() - 1)))));
    }

    private Optional<Asked> financed(Asked asked) {
        return shifted(asked, true);
    }

    private Optional<Asked> yearly(Asked asked) {
        return asked.budget().financing().years().size() < 2 ? Optional.empty() : shifted(asked, false);
    }

    /** Moves money of one financier to another year, or away; the sums follow. */
    private Optional<Asked> shifted(Asked asked, boolean away) {
        Sheet sheet = asked.budget().financing();
        long off = 1_000L * dice.between(2, 30) * (sheet.unit() == Unit.MSEK ? 10 : 1);
        List<Integer> able = plain(sheet).stream()
                .filter(i -> sheet.rows().get(i).years().get(0).orZero() > off)
                .toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        int at = dice.pick(able);
        Row row = sheet.rows().get(at);
        Row less = row.withYear(0, row.years().get(0).plus(-off));
        Row changed = away
                ? less.withTotal(row.total().plus(-off))
                : less.withYear(1, row.years().get(1).plus(off));
        return Optional.of(reshared(asked.withFinancing(sheet.with(at, changed).summed())));
    }

    /** The form's shares as its tables now give them: the fault is in the tables alone. */
    private static Asked reshared(Asked asked) {
        List<Asked.Share> shares = asked.facts().shares().stream()
                .map(s -> new Asked.Share(
                        s.name(),
                        ShareBasis.of(
                                        s.name(),
                                        asked.budget().costs(),
                                        asked.budget().financing())
                                .setScale(2, java.math.RoundingMode.HALF_UP)))
                .toList();
        return asked.withFacts(asked.facts().withShares(shares));
    }

    private Optional<Asked> grantRow(MadeCase matter) {
        Asked asked = matter.asked();
        Sheet sheet = asked.budget().financing();
        long off = 1_000L * dice.between(2, 40) * (sheet.unit() == Unit.MSEK ? 10 : 1);
        List<Integer> able = plain(sheet).stream()
                .filter(i -> sheet.rows().get(i).years().get(0).orZero() > off)
                .toList();
        if (able.isEmpty()
                || matter.asking() == MadeCase.Asking.FORM
                || asked.request().amount().isEmpty()) {
            return Optional.empty();
        }
        int at = dice.pick(able);
        int grant = sheet.indices(Row.Role.GRANT).get(0);
        Row from = sheet.rows().get(at);
        Row to = sheet.rows().get(grant);
        Sheet changed = sheet.with(
                        at,
                        from.withYear(0, from.years().get(0).plus(-off))
                                .withTotal(from.total().plus(-off)))
                .with(
                        grant,
                        to.withYear(0, to.years().get(0).plus(off))
                                .withTotal(to.total().plus(off)));
        return Optional.of(asked.withFinancing(changed.summed()));
    }

    private Optional<MadeCase> below(MadeCase matter) {
        Optional<BigDecimal> percent = matter.asked().request().percent();
        if (matter.asking() != MadeCase.Asking.DESCRIPTION
                || percent.isEmpty()
                || matter.asked().request().amount().isEmpty()
                || matter.granting() == MadeCase.Granting.NONE) {
            return Optional.empty();
        }
        BigDecimal higher = percent.get().add(BigDecimal.valueOf(dice.pick(2, 5)));
        Asked.Request request =
                new Asked.Request(Optional.of(higher), matter.asked().request().amount());
        Granted granted = matter.granted();
        Granted.Restated old = granted.restated();
        Granted changed = granted.withAward(
                        granted.award().of(granted.award().percent().map(p -> higher)))
                .withRestated(new Granted.Restated(old.percent().map(p -> higher), old.amount(), old.period()));
        return Optional.of(matter.with(matter.asked().withRequest(request)).with(changed));
    }

    private Optional<Asked> activityCost(Asked asked) {
        if (asked.activities().isEmpty()) {
            return Optional.empty();
        }
        List<Asked.Activity> changed = new ArrayList<>(asked.activities());
        int at = dice.between(0, changed.size() - 1);
        Asked.Activity old = changed.get(at);
        List<Asked.Step> steps = new ArrayList<>(old.steps());
        long off = dice.between(1, 60) * 1_000L;
        steps.set(0, new Asked.Step(steps.get(0).name(), steps.get(0).cost() + off));
        changed.set(at, new Asked.Activity(old.name(), old.span(), old.cost() + off, steps));
        return Optional.of(asked.withActivities(changed));
    }

    private Optional<Asked> stepCost(Asked asked) {
        List<Integer> able = IntStream.range(0, asked.activities().size())
                .filter(i -> asked.activities().get(i).steps().size() > 1)
                .boxed()
                .toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        int at = dice.pick(able);
        List<Asked.Activity> changed = new ArrayList<>(asked.activities());
        Asked.Activity old = changed.get(at);
        List<Asked.Step> steps = new ArrayList<>(old.steps());
        steps.set(1, new Asked.Step(steps.get(1).name(), steps.get(1).cost() + dice.between(1, 9) * 900L));
        changed.set(at, new Asked.Activity(old.name(), old.span(), old.cost(), steps));
        return Optional.of(asked.withActivities(changed));
    }

    /** The rate row is too high in one year; the costs are added up and paid for all the same. */
    private Optional<Asked> overhead(Asked asked) {
        Sheet costs = asked.budget().costs();
        List<Integer> rates = costs.indices(Row.Role.OVERHEAD);
        List<Integer> others = plain(costs).stream()
                .filter(i -> costs.rows().get(i).years().get(0).orZero() > 20_000)
                .toList();
        if (rates.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        long off = dice.between(1, 9) * 1_500L;
        Row rate = costs.rows().get(rates.get(0));
        int at = dice.pick(others);
        Row other = costs.rows().get(at);
        Sheet changed = costs.with(
                        rates.get(0),
                        rate.withYear(0, rate.years().get(0).plus(off))
                                .withTotal(rate.total().plus(off)))
                .with(
                        at,
                        other.withYear(0, other.years().get(0).plus(-off))
                                .withTotal(other.total().plus(-off)));
        return Optional.of(asked.withCosts(changed.summed()));
    }

    private Optional<Asked> printedShare(Asked asked) {
        List<Asked.Share> shares = new ArrayList<>(asked.facts().shares());
        if (shares.size() < 2) {
            return Optional.empty();
        }
        int at = dice.between(1, shares.size() - 1);
        BigDecimal wrong = shares.get(at).percent().add(new BigDecimal("0.40"));
        shares.set(at, new Asked.Share(shares.get(at).name(), wrong));
        return Optional.of(asked.withFacts(asked.facts().withShares(shares)));
    }
}
