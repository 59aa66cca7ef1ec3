package se.stodkoll.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import se.stodkoll.model.value.Unit;

/** Makes matters without any fault; anomalies are put in afterwards. */
final class CaseMaker {
    private static final List<String> SOURCES = List.of(
            "regionalt utvecklingsstöd – statligt stöd",
            "det statliga anslaget 1:1 Regionala utvecklingsåtgärder",
            "regionala projektmedel",
            "anslag 1:1 regionala tillväxtåtgärder",
            "regional utveckling rambudgetmedel",
            "regionens egna utvecklingsmedel",
            "regionala utvecklingsnämndens budget");
    private static final List<Integer> FIVES = List.of(5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 80, 90);
    private final Dice dice;
    private final Region region;

    CaseMaker(Dice dice, Region region) {
        this.dice = dice;
        this.region = region;
    }

    MadeCase make(MadeCase.Asking asking, MadeCase.Granting granting) {
        Asked asked = asking == MadeCase.Asking.FORM ? form() : description();
        boolean letter = granting == MadeCase.Granting.LETTER;
        return new MadeCase(region, asking, granting, asked, granted(asked, letter), List.of());
    }

    private Asked description() {
        Unit unit =
                dice.pick(Unit.SEK, Unit.SEK, Unit.SEK, Unit.SEK, Unit.SEK, Unit.SEK, Unit.TSEK, Unit.TSEK, Unit.MSEK);
        BudgetMaker budgets = new BudgetMaker(dice, region, unit, dice.chance(0.6));
        Span period = period();
        Sheet costs = budgets.costs(years(period), false);
        BigDecimal percent = percent(unit);
        boolean amountAlone = dice.chance(0.06);
        boolean percentAlone = !amountAlone && dice.chance(0.05);
        long amount = budgets.amount(costs, percent, dice.chance(0.12));
        Sheet financing = budgets.financing(costs, amount);
        int year = period.start().getYear() - (period.start().getMonthValue() < 5 ? 1 : 0);
        Optional<String> number = dice.chance(0.85) ? Optional.of(region.diaryNumber(dice, year)) : Optional.empty();
        Asked.Request request = new Asked.Request(
                amountAlone ? Optional.empty() : Optional.of(percent),
                percentAlone ? OptionalLong.empty() : OptionalLong.of(amount));
        Asked.Naming naming = new Asked.Naming(Vocabulary.projectName(dice, region), number, "", "");
        Asked.BudgetSheets sheets = new Asked.BudgetSheets(costs, financing, budgets.inKind(costs.years()));
        return new Asked(naming, applicant(), period, true, request, sheets, List.of(), facts(List.of()));
    }

    private Asked form() {
        boolean full = dice.chance(0.4);
        BudgetMaker budgets = new BudgetMaker(dice, region, Unit.SEK, !full && dice.chance(0.5));
        Span period = period();
        Sheet costs = budgets.costs(years(period), full);
        long amount = budgets.amount(costs, percent(Unit.SEK), false);
        Sheet financing = budgets.formFinancing(costs, amount, full);
        List<Asked.Share> shares = full ? allShares(costs, financing) : shortShares(costs, financing);
        Asked.Request request = new Asked.Request(Optional.of(shares.get(0).percent()), OptionalLong.of(amount));
        Asked.Naming naming = new Asked.Naming(
                Vocabulary.projectName(dice, region), Optional.empty(), dice.digits(6), "20" + dice.digits(6));
        return new Asked(
                naming,
                applicant(),
                period,
                dice.chance(0.8),
                request,
                new Asked.BudgetSheets(costs, financing, Optional.empty()),
                activities(costs.total(), period),
                facts(shares));
    }

    private BigDecimal percent(Unit unit) {
        if (unit == Unit.SEK && dice.chance(0.3)) {
            return new BigDecimal(dice.pick("28", "33", "47.5", "12.5", "67", "49", "37", "22"));
        }
        return BigDecimal.valueOf(dice.pick(FIVES));
    }

    private Span period() {
        LocalDate start = LocalDate.of(dice.between(2018, 2026), dice.between(1, 12), dice.chance(0.85) ? 1 : 15);
        LocalDate end = start.plusMonths(dice.between(3, 36));
        LocalDate last = end.withDayOfMonth(1).minusDays(1);
        return new Span(start, last.isBefore(start.plusMonths(2)) ? end : last);
    }

    private static List<Integer> years(Span period) {
        return IntStream.rangeClosed(period.start().getYear(), period.end().getYear())
                .boxed()
                .toList();
    }

    private Asked.Applicant applicant() {
        if (dice.chance(0.15)) {
            return new Asked.Applicant(region.name(), "232100-" + dice.digits(4));
        }
        if (dice.chance(0.65)) {
            return new Asked.Applicant(
                    Region.municipal(dice.pick(region.municipalities())), "212000-" + dice.digits(4));
        }
        String[] other = dice.pick(Vocabulary.APPLICANTS);
        return new Asked.Applicant(other[0], other[1] + "-" + dice.digits(4));
    }

    private Asked.Facts facts(List<Asked.Share> shares) {
        return new Asked.Facts(
                dice.some(region.municipalities(), dice.between(1, 6)),
                shares,
                dice.pick("Plusgiro", "Bankgiro"),
                dice.digits(3) + "-" + dice.digits(4),
                dice.chance(0.5),
                dice.chance(0.7));
    }

    private List<Asked.Activity> activities(long total, Span period) {
        List<String> names = Vocabulary.activities("ACTIVITY");
        List<Long> costs = split(total, dice.between(1, 4));
        List<String> chosen = dice.some(names, costs.size());
        List<Asked.Activity> made = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            LocalDate start = i == 0 ? period.start() : period.start().plusDays(dice.between(0, 40));
            LocalDate end = i == chosen.size() - 1 ? period.end() : period.end().minusDays(dice.between(0, 15));
            List<Long> parts = split(costs.get(i), dice.between(1, 3));
            List<String> steps = dice.some(Vocabulary.activities("STEP"), parts.size());
            List<Asked.Step> list = new ArrayList<>();
            for (int s = 0; s < parts.size(); s++) {
                list.add(new Asked.Step(steps.get(s), parts.get(s)));
            }
            made.add(new Asked.Activity(chosen.get(i), new Span(start, end), costs.get(i), list));
        }
        return made;
    }

    private List<Long> split(long total, int parts) {
        List<Long> split = new ArrayList<>();
        long rest = total;
        for (int i = parts; i > 1; i--) {
            long part = rest / i * dice.between(60, 140) / 100;
            split.add(part);
            rest -= part;
        }
        split.add(rest);
        return split;
    }

    private static List<Asked.Share> shortShares(Sheet costs, Sheet financing) {
        return List.of(
                share("Stödandel av faktiska kostnader", costs, financing),
                share("Stödandel av totala kostnader", costs, financing));
    }

    private static List<Asked.Share> allShares(Sheet costs, Sheet financing) {
        return ShareBasis.NAMES.stream().map(n -> share(n, costs, financing)).toList();
    }

    private static Asked.Share share(String name, Sheet costs, Sheet financing) {
        return new Asked.Share(name, ShareBasis.of(name, costs, financing).setScale(2, RoundingMode.HALF_UP));
    }

    private Granted granted(Asked asked, boolean letter) {
        Span period = asked.period();
        LocalDate date = period.start().minusDays(dice.between(5, 120));
        Optional<String> number = asked.naming().diaryNumber();
        if (number.isPresent() || dice.chance(0.6)) {
            boolean printed = letter || dice.chance(0.7);
            String own = number.orElseGet(() -> region.diaryNumber(dice, date.getYear()));
            number = printed ? Optional.of(own) : Optional.empty();
        }
        List<Granted.Reservation> reservations = !letter && dice.chance(0.08)
                ? List.of(new Granted.Reservation(
                        dice.between(2, 20) * 100_000L,
                        period.start().getYear(),
                        period.start().getYear() + dice.between(1, 3)))
                : List.of();
        Optional<BigDecimal> percent = asked.request().percent();
        Granted.Award award = new Granted.Award(percent, asked.request().amount(), reservations, false);
        boolean silent = letter || dice.chance(0.1);
        return new Granted(
                asked.naming().project(),
                number,
                asked.applicant().name(),
                award,
                Optional.of(period),
                new Granted.Forum(letter ? Optional.empty() : Optional.of(region.body()), date),
                sources(asked),
                new Granted.Restated(
                        silent ? Optional.empty() : percent, asked.request().amount(), Optional.of(period)));
    }

    private List<Granted.FundingSource> sources(Asked asked) {
        List<String> names = dice.some(SOURCES, 2);
        List<Integer> rows = asked.budget().financing().indices(Row.Role.GRANT);
        if (rows.size() == 2 && asked.request().amount().isPresent()) {
            return List.of(source(names.get(0), asked, rows.get(0)), source(names.get(1), asked, rows.get(1)));
        }
        OptionalLong amount = dice.chance(0.15) ? asked.request().amount() : OptionalLong.empty();
        return List.of(new Granted.FundingSource(names.get(0), amount));
    }

    private static Granted.FundingSource source(String name, Asked asked, int row) {
        long total = asked.budget().financing().rows().get(row).total().orZero();
        return new Granted.FundingSource(name, OptionalLong.of(total));
    }
}
