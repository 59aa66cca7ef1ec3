package se.stodkoll.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.stodkoll.made.Dice;

/** Says things of one claim in one paper's style, and remembers what it said. */
final class Speech {
    private static final List<String> SUPPORT = List.of(
            "stöd",
            "bidrag",
            "projektstöd",
            "projektmedel",
            "medfinansiering",
            "projektbidrag",
            "utvecklingsmedel",
            "ekonomiskt stöd");

    private static final List<String> COSTS = List.of(
            "de stödberättigande kostnaderna",
            "projektets faktiska kostnader",
            "de godkända kostnaderna",
            "projektets totala kostnader",
            "kostnaderna",
            "den totala budgeten",
            "redovisade kostnader");

    private final Dice dice;
    private final boolean decides;
    private final Split split;
    private final PaperStyle style;
    private final Claim claim;
    private final Printed printed;
    private final Others others;
    private final String fund;
    private final String support;

    /** @param decides whether the paper is a decision */
    Speech(Dice dice, boolean decides, Split split, PaperStyle style, Claim claim, Printed printed) {
        this.dice = dice;
        this.decides = decides;
        this.split = split;
        this.style = style;
        this.claim = claim;
        this.printed = printed;
        this.others = new Others(dice, style, claim);
        this.fund = claim.giver().fund(dice);
        this.support = dice.pick(SUPPORT);
    }

    /** The same paper speaking of another claim, for instance of what was applied for. */
    Speech of(Claim other, Printed where) {
        return new Speech(dice, decides, split, style, other, where);
    }

    Split split() {
        return split;
    }

    Claim claim() {
        return claim;
    }

    Printed printed() {
        return printed;
    }

    PaperStyle style() {
        return style;
    }

    /** A way of a bank that this claim has all values for. */
    PhraseRow pick(String bank, String mode) {
        List<PhraseRow> fit = fit(bank, mode);
        if (fit.isEmpty()) {
            throw new IllegalStateException("no " + mode + " of " + bank + " in " + split);
        }
        return dice.pick(fit);
    }

    private List<PhraseRow> fit(String bank, String mode) {
        return Bank.rows(bank).stream()
                .filter(r -> r.split() == split)
                .filter(r -> r.mode().equals(mode)
                        || decides && mode.equals("say") && r.mode().equals("dec"))
                .filter(r -> known().containsAll(r.needs()))
                .toList();
    }

    /** Some different sentences of a bank. */
    List<String> some(String bank, int count) {
        return dice.some(fit(bank, "say"), count).stream().map(this::say).toList();
    }

    /** A phrase said. */
    String say(PhraseRow row) {
        return Template.fill(row.text(), dice, this::wanted, this::value);
    }

    /** Something of a bank said. */
    String say(String bank) {
        return say(pick(bank, "say"));
    }

    private boolean wanted(String part) {
        Set<String> slots = PhraseRow.slots(part);
        boolean again = slots.stream().anyMatch(s -> !s.equals("costs") && printed.has(s));
        return known().containsAll(slots) && dice.chance(again ? 0.1 : 0.65);
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(Others.SLOTS);
        known.addAll(List.of(
                "body",
                "giver",
                "receiver",
                "receivers",
                "project",
                "amount",
                "period",
                "start",
                "end",
                "date",
                "applied",
                "dnr",
                "support",
                "supportkind",
                "costs",
                "fund",
                "total"));
        claim.percent().ifPresent(p -> known.add("percent"));
        if (claim.term().isWholeYears()) {
            known.add("years");
        }
        if (!claim.sources().isEmpty()) {
            known.addAll(List.of("part1", "part2", "source1", "source2"));
        }
        return known;
    }

    private String value(String asked) {
        boolean first = asked.endsWith("^");
        String slot = asked.replace("^", "");
        if (Others.SLOTS.contains(slot)) {
            return others.value(slot);
        }
        String text = text(slot, first);
        printed.add(slot, text);
        return text;
    }

    /** The value of a slot as this paper writes it, noted as printed. */
    String printed(String slot) {
        return value(slot);
    }

    private String text(String slot, boolean first) {
        return switch (slot) {
            case "body" -> style.body(claim.giver().body(), claim.giver(), first);
            case "giver" -> claim.giver().name();
            case "receiver" -> claim.receiver().name();
            case "receivers" -> PaperStyle.genitive(claim.receiver().name());
            case "project" -> style.project(claim.project());
            case "amount" -> style.money(claim.amount());
            case "figure" -> style.figure(claim.amount());
            case "total" -> style.money(claim.total());
            case "percent" -> style.percent(claim.percent().orElse(BigDecimal.ZERO));
            case "period" -> style.term(claim.term());
            case "years" -> style.years(claim.term());
            case "start" -> style.day(claim.term().start());
            case "end" -> style.day(claim.term().end());
            case "date" -> dayOf(claim.decided());
            case "applied" -> dayOf(claim.applied());
            case "dnr" -> claim.diaryNumber();
            case "organisation" -> claim.receiver().number();
            case "support" -> support;
            case "supportkind" -> dice.pick("stöd", "bidrag", "projektstöd", "projektbidrag");
            case "costs" -> dice.pick(COSTS);
            case "fund" -> fund;
            case "part1", "part2" ->
                style.money(claim.sources().get(slot.endsWith("1") ? 0 : 1).amount());
            case "source1", "source2" ->
                claim.sources().get(slot.endsWith("1") ? 0 : 1).name();
            default -> throw new IllegalArgumentException(slot);
        };
    }

    /** Phrases say "den" before such a day themselves. */
    private String dayOf(LocalDate day) {
        return style.dayAfterDen(day);
    }
}
