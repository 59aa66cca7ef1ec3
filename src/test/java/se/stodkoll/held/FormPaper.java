package se.stodkoll.held;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** The portal's application form. */
final class FormPaper {
    private final Look look;
    private final Draw draw;
    private final Matter matter;
    private final ObjectNode gold;
    private final StringBuilder html = new StringBuilder();

    FormPaper(Look look, Matter matter, ObjectNode gold) {
        this.look = look;
        draw = look.draw;
        this.matter = matter;
        this.gold = gold;
    }

    String html() {
        html.append(look.h1("Ansökan om stöd"));
        general();
        applicant();
        project();
        plan();
        budget();
        html.append(look.h2("1.8 Förskott"))
                .append(line("Sökt förskottsbelopp", "0,00"))
                .append(line("Motivering", ""));
        html.append(look.h2("1.9 Mina kontakter"));
        html.append(line("Namn", Bank.person(draw)))
                .append(line("Telefonnummer", "0" + draw.between(100_000_000, 999_999_999)));
        html.append(line("Roll", draw.any("Projektledare", "Ekonomi", "Behörig företrädare")));
        return look.page(html.toString());
    }

    private String line(String label, String value) {
        return "<div>" + (draw.chance(50) ? "<b>" + label + ":</b> " : label + ": ") + Look.escaped(value) + "</div>";
    }

    private void general() {
        Matter.Applied a = matter.applied;
        html.append(look.h2("1.1 Allmänna uppgifter"));
        html.append(line("Projektnamn", a.project));
        html.append(line("Ansökansid", gold.path("applicationId").asText()));
        html.append(line("Ärendeid", gold.path("caseId").asText()));
        if (a.diary != null) html.append(line("Diarienummer", a.diary));
        html.append(line("Projektperiod", a.periodPrinted ? a.start + draw.any(" - ", " – ") + a.end : "-"));
        html.append(
                line("Typ av finansiering", draw.any("Regionalt projekt", "Regionala projektmedel", "Projektstöd")));
        html.append(line("Sista ansökningsdag", draw.any("2032-12-31", "2029-06-30")));
        html.append(line("Ansvarig organisation", matter.region.name()));
    }

    private void applicant() {
        Matter.Applied a = matter.applied;
        html.append(look.h2("1.2 Stödsökande"));
        if (draw.chance(50)) {
            html.append("<table style='width:100%'><tr><td style='width:55%'>Namn: ")
                    .append(Look.escaped(a.applicant));
            html.append("</td><td>Org.Nr: ").append(a.organisationNumber).append("</td></tr></table>");
        } else html.append(line("Namn", a.applicant)).append(line("Org.Nr", a.organisationNumber));
        html.append(line("Antal anställda", Integer.toString(draw.between(2, 9000))));
        html.append(
                asked("Är organisationen momsredovisningsskyldig för projektets verksamhet?", yes("vatRegistered")));
        html.append(asked(
                "Omfattas organisationen av Lagen om offentlig upphandling (LOU) eller annan upphandlingslagstiftning, t.ex. LUF?",
                yes("procurementActApplies")));
        html.append(look.h2("1.4 Betalningssätt"));
        html.append(
                line("Typ av konto", gold.path("payment").path("accountType").asText()));
        html.append(
                line("Kontonummer", gold.path("payment").path("accountNumber").asText()));
    }

    private String yes(String name) {
        return gold.path(name).asBoolean() ? "Ja" : "Nej";
    }

    private String asked(String question, String answer) {
        return "<h3>" + question + "</h3>" + look.p(answer);
    }

    private void project() {
        html.append(look.h2("1.5 Projektinformation"));
        List<String> questions = List.of(
                "Vilket/vilka problem vill projektet lösa?", "Sammanfattande beskrivning till Projektbanken",
                "Vilken/vilka är projektets målgrupp(er)?", "Hur ska projektet organiseras och styras?",
                "Hur ska projektet avgränsas från ordinarie verksamhet?",
                        "Hur är hållbarhetsaspekter integrerade i projektet?");
        for (String question : questions.subList(0, draw.between(2, 6)))
            html.append(asked(question, Bank.sentences(draw, 2, 6)));
        html.append(asked(
                "Vilken/vilka kommuner eller län ska projektet omfatta? Valda kommuner",
                String.join(", ", matter.applied.municipalities)));
    }

    private void plan() {
        html.append(look.h2("1.6 Tid och aktivitetsplan"));
        boolean grouped = draw.chance(40);
        for (Matter.Activity activity : matter.applied.activities) {
            html.append("<h3>")
                    .append(Look.escaped(activity.name))
                    .append("</h3>")
                    .append(look.p(Bank.sentences(draw, 1, 4)));
            html.append("<div>Startdatum: ")
                    .append(activity.start)
                    .append("</div><div>Slutdatum: ")
                    .append(activity.end)
                    .append("</div>");
            html.append("<div>Kostnad: ").append(cost(activity.cost, grouped)).append("</div><h3>Aktiviteter</h3>");
            for (Matter.Step step : activity.steps) {
                html.append("<div style='margin-left:")
                        .append(draw.any("0", "1.5em"))
                        .append("'><h3>")
                        .append(step.name)
                        .append("</h3>");
                html.append(look.p(Bank.sentences(draw, 1, 2)))
                        .append("<div>Kostnad: ")
                        .append(cost(step.cost, grouped))
                        .append("</div></div>");
            }
        }
    }

    private String cost(long kronor, boolean grouped) {
        return look.figures.grouped(kronor, grouped ? "\u00A0" : "");
    }

    private void budget() {
        Matter.Applied a = matter.applied;
        look.grid.grain(1);
        html.append(look.h2("1.7 Budget"))
                .append("<h3>Kostnader</h3>")
                .append(look.grid.table("Kostnadsslag", a.costs, 1));
        html.append("<h3>Finansiering</h3>");
        Sheet.Row last = a.financing.rows.get(a.financing.rows.size() - 1);
        if (last.label.equals("Stödfinansiering")) {
            Sheet before = new Sheet(a.financing.years);
            before.rows.addAll(a.financing.rows.subList(0, a.financing.rows.size() - 1));
            Sheet alone = new Sheet(a.financing.years);
            alone.rows.add(last);
            html.append(look.grid.table("Finansiär", before, 1))
                    .append("<h3>Stödfinansiering</h3>")
                    .append(look.grid.table("Finansiering", alone, 1));
        } else html.append(look.grid.table("Finansiär", a.financing, 1));
        html.append("<h3>Sammanställning</h3>");
        boolean columns = draw.chance(50);
        for (String[] share : a.shares) {
            String text = Phrases.percentText(new BigDecimal(share[1])) + draw.any("%", "%", " %");
            html.append(
                    columns
                            ? "<div style='display:flex;width:70%;justify-content:space-between'><span>" + share[0]
                                    + "</span><span>" + text + "</span></div>"
                            : "<div>" + share[0] + " " + text + "</div>");
        }
    }
}
