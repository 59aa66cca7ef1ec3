package se.stodkoll.held;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What stands on a matter's papers, as the scoring tool reads it. */
final class Gold {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Gold() {}

    static ObjectNode application(Matter matter) {
        Matter.Applied a = matter.applied;
        ObjectNode gold = JSON.objectNode();
        boolean form = matter.asked == Matter.Asked.FORM;
        gold.put("projectName", a.project);
        ObjectNode applicant = gold.putObject("applicant").put("name", a.applicant);
        applicant.put("organisationNumber", form ? a.organisationNumber : null);
        gold.put("diaryNumber", a.diary);
        gold.put(
                "applicationId",
                form ? Integer.toString(100_000 + Math.floorMod(a.organisationNumber.hashCode(), 800_000)) : null);
        gold.put("caseId", form ? Integer.toString(20_000_000 + Math.floorMod(a.project.hashCode(), 900_000)) : null);
        period(
                gold.putObject("period"),
                form || a.periodPrinted ? a.start : null,
                form || a.periodPrinted ? a.end : null);
        gold.put("periodMissing", !a.periodPrinted);
        gold.put("requestedPercent", form ? new BigDecimal(a.shares.get(0)[1]) : a.percent);
        gold.put("requestedAmount", a.amount);
        ArrayNode towns = gold.putArray("municipalities");
        a.municipalities.forEach(towns::add);
        activities(gold.putArray("activities"), a.activities);
        ObjectNode budget = gold.putObject("budget");
        ArrayNode years = budget.putArray("years");
        if (a.costs.byYear) a.costs.years.forEach(years::add);
        List<Sheet.Row> own = BudgetMaker.regionRows(matter);
        budget.set("costs", sheet(a.costs, List.of()));
        budget.set("financing", sheet(a.financing, own));
        if (a.inKind != null) budget.set("inKind", sheet(a.inKind, List.of()));
        gold.put("malformed", a.costs.rows.stream().anyMatch(r -> r.broken >= 0));
        if (form) portal(gold, a);
        return gold;
    }

    private static void portal(ObjectNode gold, Matter.Applied a) {
        ArrayNode shares = gold.putArray("shares");
        a.shares.forEach(s -> shares.addObject().put("name", s[0]).put("percent", new BigDecimal(s[1])));
        int account = Math.floorMod(a.project.hashCode(), 9_000_000);
        boolean bank = account % 2 == 0;
        gold.putObject("payment")
                .put("accountType", bank ? "Bankgiro" : "Plusgiro")
                .put(
                        "accountNumber",
                        bank
                                ? 100 + account % 899 + "-" + (1000 + account % 8999)
                                : 100_000 + account % 899_999 + "-" + account % 10);
        gold.put("vatRegistered", account % 3 > 0);
        gold.put("procurementActApplies", account % 5 > 1);
    }

    private static void activities(ArrayNode gold, List<Matter.Activity> activities) {
        for (Matter.Activity activity : activities) {
            ObjectNode node = gold.addObject().put("name", activity.name);
            period(node, activity.start, activity.end);
            node.put("cost", activity.cost);
            ArrayNode steps = node.putArray("steps");
            activity.steps.forEach(s -> steps.addObject().put("name", s.name).put("cost", s.cost));
        }
    }

    private static ObjectNode sheet(Sheet sheet, List<Sheet.Row> own) {
        ObjectNode gold = JSON.objectNode();
        ArrayNode columns = gold.putArray("columns");
        if (sheet.byYear) sheet.years.forEach(y -> columns.add(y.toString()));
        if (sheet.withTotals) columns.add("Totalt");
        ArrayNode rows = gold.putArray("rows");
        for (Sheet.Row row : sheet.rows) {
            ObjectNode node = rows.addObject()
                    .put("kind", row.kind.name())
                    .put("group", row.group)
                    .put("label", row.label);
            ObjectNode amounts = node.putObject("amounts");
            for (int y = 0; sheet.byYear && y < sheet.years.size(); y++)
                amounts.put(sheet.years.get(y).toString(), row.amounts[y]);
            node.put("total", sheet.withTotals ? row.total : null);
            if (own.contains(row)) node.put("own", true);
            if (!row.over.isEmpty()) row.over.forEach(r -> node.withArray("of").add(sheet.rows.indexOf(r)));
        }
        return gold;
    }

    static ObjectNode decision(Matter matter) {
        Matter.Granted g = matter.granted;
        ObjectNode gold = JSON.objectNode();
        gold.put("projectName", g.project).put("diaryNumber", g.diary);
        gold.putObject("beneficiary").put("name", g.beneficiary);
        gold.put("percent", g.percent).put("maxAmount", g.amount);
        period(gold.putObject("period"), g.start, g.end);
        boolean letter = matter.answered == Matter.Answered.LETTER || matter.answered == Matter.Answered.DELEGATED;
        gold.put("decidingBody", letter ? null : g.body);
        gold.put("decisionDate", day(g.day));
        ArrayNode sources = gold.putArray("fundingSources");
        g.sources.forEach(s -> sources.addObject().put("name", s.name).put("amount", s.amount));
        ArrayNode reservations = gold.putArray("reservations");
        if (g.reservedPerYear > 0) {
            reservations
                    .addObject()
                    .put("amountPerYear", g.reservedPerYear)
                    .put("fromYear", g.reservedFrom)
                    .put("toYear", g.reservedTo);
        }
        ObjectNode restated =
                gold.putObject("restated").put("percent", g.restatedPercent).put("amount", g.restatedAmount);
        period(restated.putObject("period"), g.restatedStart, g.restatedEnd);
        return gold;
    }

    private static void period(ObjectNode gold, LocalDate start, LocalDate end) {
        gold.put("start", day(start)).put("end", day(end));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
