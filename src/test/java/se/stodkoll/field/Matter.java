package se.stodkoll.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.made.Dice;

/**
 * A matter: what is applied for and what comes of it.
 *
 * @param asked the application's side
 * @param granted the decision's side; what a rejection would have granted
 * @param planted what was made to differ, empty where nothing was
 */
record Matter(Claim asked, Claim granted, boolean rejected, BudgetPlan budget, String planted) {
    private static final Map<String, Integer> SCALES = Map.of(
            "region",
            400_000,
            "county",
            250_000,
            "agency",
            600_000,
            "municipality",
            40_000,
            "foundation",
            60_000,
            "leader",
            120_000,
            "ministry",
            900_000,
            "eu",
            2_500_000);

    static Matter random(Dice dice, Giver giver) {
        return random(dice, giver, dice.between(2021, 2026));
    }

    /** @param year of the application */
    static Matter random(Dice dice, Giver giver, int year) {
        LocalDate applied = LocalDate.of(year, dice.between(1, 10), dice.between(1, 28));
        LocalDate decided = applied.plusDays(dice.between(20, 160));
        Term term = Term.random(dice, dice.chance(0.3) ? year : decided.getYear() + dice.pick(0, 1, 1));
        Optional<BigDecimal> percent = dice.chance(0.5)
                ? Optional.of(new BigDecimal(dice.pick(
                        "20", "25", "30", "40", "45", "50", "50", "60", "70", "75", "80", "37.5", "33.3", "100")))
                : Optional.empty();
        String label = dice.pick(
                "Sökt stöd från " + giver.name(), "Sökt stöd", giver.name(), "Sökt bidrag", giver.name() + " (sökt)");
        BudgetPlan budget = BudgetPlan.make(dice, term, SCALES.get(giver.kind()), percent, label);
        Claim asked = new Claim(
                giver,
                Receiver.random(dice),
                dice.pick(Bank.lines("projects")),
                budget.asked(),
                percent,
                term,
                giver.diaryNumber(dice, applied.getYear()),
                applied,
                decided,
                budget.total(),
                List.of());
        boolean rejected = dice.chance(0.14);
        String planted = rejected || dice.chance(0.65)
                ? ""
                : dice.pick(
                        "amount", "amount", "percent", "period", "period", "applicant", "number", "name", "sources");
        Claim granted = dice.chance(0.25) || planted.equals("sources") ? asked.with(sources(dice, asked)) : asked;
        return new Matter(asked, bent(dice, granted, planted), rejected, budget, planted);
    }

    private static List<Claim.Source> sources(Dice dice, Claim claim) {
        List<String> names = dice.some(Bank.lists("funds").get(claim.giver().kind()), 2);
        long first = Math.max(1, claim.amount() * dice.between(2, 8) / 10 / 1000 * 1000);
        return first >= claim.amount()
                ? List.of()
                : List.of(
                        new Claim.Source(names.get(0), first), new Claim.Source(names.get(1), claim.amount() - first));
    }

    /** The decision's side with one thing made to differ. */
    private static Claim bent(Dice dice, Claim claim, String planted) {
        return switch (planted) {
            case "amount" -> {
                long step = claim.amount() > 300_000 ? 10_000 : 1000;
                long less = Math.max(step, claim.amount() * dice.between(5, 9) / 10 / step * step);
                Claim bent = claim.withAmount(less == claim.amount() ? less + step : less);
                yield bent.with(claim.sources().isEmpty() ? List.<Claim.Source>of() : sources(dice, bent));
            }
            case "percent" ->
                claim.percent()
                        .map(p -> claim.with(p.intValue() > 60 ? p.subtract(BigDecimal.TEN) : p.add(BigDecimal.TEN)))
                        .orElse(claim);
            case "period" -> claim.with(claim.term().bent(dice));
            case "applicant" -> claim.with(other(dice, claim.receiver()));
            case "number" ->
                claim.withNumber(claim.giver().diaryNumber(dice, claim.applied().getYear()));
            case "name" -> claim.with(claim.project() + dice.pick(", etapp 3", " Plus", " – fortsättning"));
            case "sources" -> claim.sources().isEmpty() ? claim : claim.with(off(claim.sources()));
            default -> claim;
        };
    }

    private static Receiver other(Dice dice, Receiver receiver) {
        Receiver other = Receiver.random(dice);
        while (other.name().equals(receiver.name())) {
            other = Receiver.random(dice);
        }
        return other;
    }

    private static List<Claim.Source> off(List<Claim.Source> sources) {
        List<Claim.Source> off = new ArrayList<>(sources);
        Claim.Source last = off.remove(1);
        off.add(new Claim.Source(last.name(), last.amount() + 5000));
        return off;
    }
}
