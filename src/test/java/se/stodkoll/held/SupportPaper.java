package se.stodkoll.held;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A list of decisions on business support, as boards are shown them. */
final class SupportPaper {
    private final Look look;
    private final Draw draw;
    private final Region region;
    private final ObjectNode gold = JsonNodeFactory.instance.objectNode();
    private final StringBuilder html = new StringBuilder();

    SupportPaper(Look look, Region region) {
        this.look = look;
        draw = look.draw;
        this.region = region;
    }

    ObjectNode gold() {
        return gold;
    }

    String html(LocalDate meeting) {
        LocalDate end = meeting.minusDays(draw.between(10, 30));
        LocalDate start = end.minusDays(draw.between(30, 90));
        gold.putObject("period").put("start", start.toString()).put("end", end.toString());
        html.append(look.h1(draw.any("Företagsstöd", "Beslut om företagsstöd", "Delegationsbeslut företagsstöd")));
        html.append(look.p(
                draw.any("Perioden: ", "Perioden ", "Avser perioden: ") + start + draw.any(" – ", " - ", "–") + end));
        html.append("<table class=b><thead><tr>");
        String[] heads = {
            draw.any("Dnr", "Diarienr", "Diarienummer"),
            draw.any("Stöd", "Stödform", "Typ av stöd"),
            draw.any("Företag", "Företag", "Sökande"),
            draw.any("Bransch/Prioritering", "Ändamål", "Bransch"),
            "Kön",
            "Kommun"
        };
        for (String head : heads) html.append("<th>").append(head).append("</th>");
        html.append("<th class=n>")
                .append(draw.any("Belopp", "Belopp", "Beviljat belopp", "Belopp (kr)"))
                .append("</th></tr></thead><tbody>");
        ArrayNode grants = gold.putArray("grants");
        for (int i = draw.between(5, 24); i > 0; i--) row(grants.addObject(), meeting.getYear());
        return look.page(html.append("</tbody></table>").toString());
    }

    private void row(ObjectNode grant, int year) {
        grant.put("diaryNumber", region.diaryNumber(draw, year));
        grant.put(
                "supportType",
                draw.any(
                        "Konsultcheck",
                        "Investeringsbidrag",
                        "Såddbidrag",
                        "Mikrobidrag",
                        "Konsulttjänst",
                        "Kommersiell service"));
        grant.put("company", Bank.word(draw, "company"));
        grant.put(
                "purpose",
                draw.any(
                        "Livsmedelshandel",
                        "Avancerad tillverkning",
                        "Digital försäljning",
                        "Utveckling av ny produkt",
                        "Energieffektivisering",
                        "Besöksnäring"));
        grant.put("gender", draw.any("M", "K", "B", "-"));
        grant.put("municipality", draw.of(region.municipalities()));
        boolean granted = draw.chance(88);
        long amount = draw.between(5, 900) * 1000L + (draw.chance(40) ? draw.between(0, 999) : 0);
        grant.put("amount", granted ? amount : null);
        grant.put("outcome", granted ? "GRANTED" : "REJECTED");
        html.append("<tr>");
        for (String name :
                new String[] {"diaryNumber", "supportType", "company", "purpose", "gender", "municipality"}) {
            html.append("<td>").append(Look.escaped(grant.path(name).asText())).append("</td>");
        }
        String gap = look.figures.gap.equals(" ") ? "\u00A0" : look.figures.gap;
        html.append("<td class=n>")
                .append(granted ? look.figures.grouped(amount, gap) : "Avslag")
                .append("</td></tr>");
    }
}
