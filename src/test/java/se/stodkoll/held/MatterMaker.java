package se.stodkoll.held;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes a matter in which everything agrees. */
final class MatterMaker {
    private final Draw draw;
    private final Set<String> namesTaken;
    private final Matter matter = new Matter();
    private Region region;
    private boolean meeting;

    MatterMaker(Draw draw, Set<String> namesTaken) {
        this.draw = draw;
        this.namesTaken = namesTaken;
    }

    Matter make() {
        matter.region = region == null ? draw.of(Bank.REGIONS) : region;
        matter.asked = !meeting && draw.chance(45) ? Matter.Asked.FORM : Matter.Asked.DESCRIPTION;
        matter.answered = answered();
        if (matter.answered == Matter.Answered.DELEGATED) matter.asked = Matter.Asked.DESCRIPTION;
        matter.grain =
                matter.asked == Matter.Asked.FORM ? draw.any(1L, 1L, 500L) : draw.any(1L, 1L, 1L, 100L, 1000L, 10000L);
        applied();
        new BudgetMaker(draw.branch(), matter).make();
        if (matter.asked == Matter.Asked.FORM) form();
        granted();
        return matter;
    }

    /** A matter of a board's meeting: a description and a proposal, or a letter that the board is told of. */
    Matter meeting(Region region, String body, LocalDate day) {
        this.region = region;
        meeting = true;
        Matter made = make();
        made.granted.body = body;
        if (made.answered == Matter.Answered.PROPOSAL) made.granted.day = day;
        return made;
    }

    private Matter.Answered answered() {
        if (meeting) return draw.chance(85) ? Matter.Answered.PROPOSAL : Matter.Answered.DELEGATED;
        int throwOf = draw.between(1, 100);
        if (throwOf <= 50) return Matter.Answered.PROPOSAL;
        if (throwOf <= 76) return Matter.Answered.LETTER;
        return throwOf <= 84 ? Matter.Answered.MINUTES : Matter.Answered.DELEGATED;
    }

    private void applied() {
        Matter.Applied a = matter.applied;
        a.project = freshName();
        a.applicant = applicant();
        a.organisationNumber = organisationNumber();
        a.start = LocalDate.of(draw.between(2019, 2026), draw.between(1, 12), draw.chance(85) ? 1 : 15);
        int months = draw.any(5, 6, 9, 11, 12, 18, 24, 24, 30, 36, 36, 42, 47);
        a.end = a.start.plusMonths(months).withDayOfMonth(1).minusDays(1);
        a.percent = draw.chance(90)
                ? BigDecimal.valueOf(
                        draw.any(10, 15, 20, 25, 30, 33, 35, 40, 45, 48, 50, 50, 50, 55, 60, 65, 70, 75, 80, 90))
                : new BigDecimal(draw.any("12.5", "37.5", "47.5", "62.5", "22.5"));
        a.diary = matter.region.diaryNumber(draw, a.start.getYear() - (a.start.getMonthValue() < 5 ? 1 : 0));
        a.municipalities.addAll(draw.some(matter.region.municipalities(), draw.between(1, 6)));
    }

    private String freshName() {
        while (true) {
            String name = name();
            String key = name.toLowerCase().replaceAll("[^a-zåäö]", "");
            if (namesTaken.add(key.substring(0, Math.min(14, key.length())))) return name;
        }
    }

    private String name() {
        String place = draw.chance(50) ? Bank.word(draw, "place") : draw.of(matter.region.municipalities());
        String plain = Bank.word(draw, "adjective") + " " + Bank.word(draw, "noun");
        return switch (draw.between(0, 7)) {
            case 0 -> plain + " i " + matter.region.county();
            case 1 -> plain + " kring " + place;
            case 2 -> Bank.word(draw, "phrase");
            case 3 ->
                Bank.word(draw, "acronym") + " – " + Bank.word(draw, "phrase").toLowerCase();
            case 4 -> Bank.word(draw, "phrase") + " " + draw.any("2.0", "2030", "steg 2", "– förstudie", "(etapp 1)");
            case 5 ->
                Bank.word(draw, "phrase") + ", " + plain.toLowerCase() + " för "
                        + draw.any("fler", "alla", "länets företag");
            case 6 -> Bank.word(draw, "acronym") + " " + place + ": " + plain.toLowerCase();
            default -> plain + " " + draw.any("på landsbygden", "i samverkan", "och nya jobb", "året runt");
        };
    }

    private String applicant() {
        String place = Bank.word(draw, "place");
        String town = draw.of(matter.region.municipalities());
        return switch (draw.between(0, 8)) {
            case 0, 1, 2 -> Region.municipalityBody(town);
            case 3 -> place + " " + Bank.word(draw, "owner");
            case 4, 5 -> Bank.word(draw, "prefix") + " " + place;
            case 6 -> town + "bygdens " + draw.any("universitet", "näringslivsförening", "kulturförening");
            case 7 -> draw.any("Stiftelsen ", "Föreningen ") + place + " & " + Bank.word(draw, "place");
            default -> matter.region.name();
        };
    }

    private String organisationNumber() {
        String nine = draw.any("232100", "212000", "802400", "556677", "559012", "769601")
                + String.format("%03d", draw.between(0, 999));
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int doubled = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        String ten = nine + (10 - sum % 10) % 10;
        return ten.substring(0, 6) + "-" + ten.substring(6);
    }

    private void form() {
        Matter.Applied a = matter.applied;
        if (draw.chance(70)) a.diary = null;
        long left = a.costs.grandTotal();
        int count = draw.between(2, 5);
        List<String> names = draw.some(Bank.all("activity"), count);
        for (int i = 0; i < count; i++) {
            Matter.Activity activity = new Matter.Activity();
            activity.name = names.get(i);
            activity.cost = i == count - 1 ? left : left / (count - i) + draw.between(-3, 3) * (left / 40 / count);
            left -= activity.cost;
            activity.start = i == 0 || draw.chance(50) ? a.start : a.start.plusDays(draw.between(10, 60));
            activity.end = i == count - 1 || draw.chance(50) ? a.end : a.end.minusDays(draw.between(5, 40));
            steps(activity);
            a.activities.add(activity);
        }
        a.shares.addAll(new Shares(matter).all());
    }

    private void steps(Matter.Activity activity) {
        long left = activity.cost;
        int count = draw.between(1, 3);
        List<String> names = draw.some(Bank.all("step"), count);
        for (int i = 0; i < count; i++) {
            Matter.Step step = new Matter.Step();
            step.name = names.get(i);
            step.cost = i == count - 1 ? left : left / (count - i) - draw.between(0, 5) * (left / 60);
            left -= step.cost;
            activity.steps.add(step);
        }
    }

    private void granted() {
        Matter.Applied a = matter.applied;
        Matter.Granted g = matter.granted;
        g.project = a.project;
        g.beneficiary = a.applicant;
        g.diary = a.diary != null ? a.diary : matter.region.diaryNumber(draw, a.start.getYear());
        g.percent = a.percent;
        g.amount = a.amount;
        g.start = a.start;
        g.end = a.end;
        g.body = draw.of(matter.region.boards());
        g.day = a.start.minusDays(draw.between(5, 120));
        if (draw.chance(20)) g.day = a.start.plusDays(draw.between(2, 25));
        if (draw.chance(75)) g.restatedAmount = g.amount;
        if (g.restatedAmount != null && draw.chance(60)) g.restatedPercent = g.percent;
        if (draw.chance(65)) {
            g.restatedStart = g.start;
            g.restatedEnd = g.end;
        }
        if (matter.answered == Matter.Answered.PROPOSAL && draw.chance(25)) g.diary = null;
        if (matter.answered == Matter.Answered.DELEGATED) delegated();
        sources();
        if (matter.answered == Matter.Answered.PROPOSAL && draw.chance(8)) reserve();
    }

    /** A letter that is its own application: what it restates is what was applied for. */
    private void delegated() {
        Matter.Applied a = matter.applied;
        Matter.Granted g = matter.granted;
        a.diary = g.diary;
        g.restatedAmount = a.amount;
        g.restatedStart = a.start;
        g.restatedEnd = a.end;
        if (draw.chance(50)) g.restatedPercent = a.percent;
        else {
            g.restatedPercent = null;
            a.percent = null;
        }
    }

    private void reserve() {
        Matter.Granted g = matter.granted;
        g.reservedPerYear = draw.between(1, 8) * 250_000L;
        g.reservedFrom = g.start.getYear();
        g.reservedTo = g.reservedFrom + draw.between(1, 2);
    }

    private void sources() {
        List<String> names = draw.some(
                List.of(
                        "regionalt utvecklingsstöd – statligt stöd",
                        "anslag 1:1 Regionala utvecklingsåtgärder",
                        "det statliga anslaget 1:1 regionala tillväxtåtgärder",
                        "regionala projektmedel " + matter.granted.day.getYear(),
                        "rambudget för regional utveckling",
                        "regionens egna utvecklingsmedel"),
                2);
        List<Sheet.Row> own = BudgetMaker.regionRows(matter);
        int count = own.size() == 2 || draw.chance(20) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            Matter.Source source = new Matter.Source();
            source.name = names.get(i);
            matter.granted.sources.add(source);
        }
        if (count == 1) return;
        long first = own.size() == 2
                ? own.get(0).total
                : new BigDecimal(matter.granted.amount)
                                .multiply(BigDecimal.valueOf(draw.between(25, 75)))
                                .divide(BigDecimal.valueOf(100 * matter.grain), 0, RoundingMode.HALF_UP)
                                .longValue()
                        * matter.grain;
        matter.granted.sources.get(0).amount = first;
        matter.granted.sources.get(1).amount = matter.granted.amount - first;
    }
}
