package se.stodkoll.held;

import java.util.ArrayList;
import java.util.List;

/** A project description: an applicant's own paper with a budget, or the same parts within a delegated decision. */
final class DescriptionPaper {
    private final Look look;
    private final Draw draw;
    private final Matter matter;
    private final Phrases phrases;
    private final StringBuilder html = new StringBuilder();

    DescriptionPaper(Look look, Matter matter) {
        this.look = look;
        draw = look.draw;
        this.matter = matter;
        phrases = new Phrases(draw, look.figures);
    }

    String html() {
        head();
        html.append(look.h2(draw.any("Sammanfattning", "Sammanfattning", "Ansökan i korthet", "Kort om projektet")));
        html.append(look.p(phrases.asks(matter))).append(look.p(Bank.sentences(draw, 1, 4)));
        html.append(look.sections(2, 7));
        html.append(municipalities()).append(look.sections(1, 3)).append(budget());
        if (draw.chance(30))
            html.append("<p class=small>* ").append(Bank.sentence(draw)).append("</p>");
        return look.page(html.toString());
    }

    private void head() {
        Matter.Applied a = matter.applied;
        String label = draw.any("Dnr", "Diarienummer", "Diarienr", "Dnr");
        String about =
                draw.any("Projektbeskrivning", "Projektbeskrivning", "Projektplan", "Bilaga 1. Projektbeskrivning");
        if (draw.chance(35)) {
            html.append(look.h1(about));
            List<String[]> facts = new ArrayList<>();
            facts.add(new String[] {draw.any("Projektnamn", "Projektets namn", "Projekt"), a.project});
            facts.add(new String[] {
                draw.any("Sökande", "Projektägare", "Sökande organisation", "Stödmottagare"), a.applicant
            });
            if (a.diary != null) facts.add(new String[] {label, a.diary});
            if (a.periodPrinted && draw.chance(60))
                facts.add(new String[] {draw.any("Projektperiod", "Projekttid"), look.figures.span(a.start, a.end)});
            html.append(look.facts(facts));
            return;
        }
        html.append("<div class=head><div class=logo>")
                .append(Look.escaped(a.applicant))
                .append("</div><div>")
                .append(about)
                .append("</div>");
        html.append("<div>")
                .append(a.diary == null ? "" : label + ": " + a.diary)
                .append("</div></div>");
        html.append(look.h1(draw.any(a.project, a.project, "Projektbeskrivning: " + a.project)));
    }

    String municipalities() {
        return look.h2(draw.any(
                        "Ingående kommuner", "Deltagande kommuner", "Kommuner som omfattas", "Ingående kommuner"))
                + look.p(String.join(", ", matter.applied.municipalities));
    }

    /** The heading and tables of the budget. */
    String budget() {
        Matter.Applied a = matter.applied;
        look.grid.grain(matter.grain);
        long unit = 1;
        if (matter.grain >= 1000) unit = draw.any(1L, 1000L, 1000L, matter.grain >= 10_000 ? 1_000_000L : 1000L);
        else if (matter.grain == 100 && draw.chance(50)) unit = 1000;
        if (a.costs.rows.stream().anyMatch(r -> r.broken >= 0)) unit = 1;
        StringBuilder own = new StringBuilder();
        own.append(look.h2(draw.any(
                "Kostnads- och finansieringsbudget", "Budget", "Budget och finansiering", "Ekonomi", "Projektbudget")));
        boolean titles = draw.chance(40);
        if (titles)
            own.append("<h3>").append(draw.any("Kostnadsbudget", "Kostnader")).append("</h3>");
        own.append(
                look.grid.table(draw.any("Bokförda kostnader", "Kostnader", "Kostnadsslag", "Kostnad"), a.costs, unit));
        if (titles)
            own.append("<h3>")
                    .append(draw.any("Finansieringsbudget", "Finansiering"))
                    .append("</h3>");
        own.append(look.grid.table(draw.any("Finansiär", "Finansiering", "Finansiärer"), a.financing, unit));
        if (a.inKind != null) {
            own.append(look.grid.table(
                    draw.any(
                            "Direktfinansierade kostnader (in natura)",
                            "Bidrag i annat än pengar",
                            "Naturainsatser, ej bokförda"),
                    a.inKind,
                    unit));
        }
        return own.toString();
    }
}
