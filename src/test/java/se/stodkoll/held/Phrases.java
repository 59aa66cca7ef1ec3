package se.stodkoll.held;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ways of asking and of granting. */
final class Phrases {
    private final Draw draw;
    private final Figures figures;

    Phrases(Draw draw, Figures figures) {
        this.draw = draw;
        this.figures = figures;
    }

    private String costs() {
        return draw.any(
                "projektets bokförda kostnader",
                "projektets faktiska kostnader",
                "de stödberättigande kostnaderna",
                "projektets totala kostnader",
                "godkända kostnader",
                "projektets kostnader");
    }

    private String atMost() {
        return draw.any("dock högst", "dock högst", "men högst", "dock maximalt", "maximalt", "högst", "dock max");
    }

    private String named(String project) {
        return draw.any("projekt ", "projektet ", "projektet ") + quoted(project);
    }

    String quoted(String project) {
        return draw.any(project, project, project, "”" + project + "”", "\"" + project + "\"");
    }

    /** The sentence of a description that asks; the period follows in it or on its own. */
    String asks(Matter matter) {
        Matter.Applied a = matter.applied;
        String amount = figures.money(a.amount);
        String share = a.percent == null ? null : figures.percent(a.percent);
        String project = named(a.project);
        String text = switch (draw.between(0, 5)) {
            case 0, 1 ->
                a.applicant + " ansöker om "
                        + (share == null ? amount : share + " av " + costs() + ", " + atMost() + " " + amount) + " för "
                        + project;
            case 2 ->
                a.applicant + " söker " + draw.any("stöd", "medfinansiering", "projektmedel") + " med " + amount
                        + (share == null ? "" : ", motsvarande " + share + " av " + costs() + ",") + " till " + project;
            case 3 ->
                "Ansökan avser " + project + ". " + a.applicant + " söker "
                        + (share == null
                                ? amount
                                : atMost().replace("dock ", "").replace("men ", "") + " " + amount + ", vilket utgör "
                                        + share + " av " + costs());
            case 4 ->
                a.applicant + " ansöker hos " + matter.region.name() + " om regionalt projektstöd om " + amount
                        + (share == null ? "" : " (" + share + " av " + costs() + ")") + " för " + project;
            default ->
                a.applicant + " ansöker härmed om medfinansiering "
                        + (share == null
                                ? "med " + amount
                                : "med " + share + " av " + costs() + ", " + atMost() + " " + amount + ",")
                        + " för genomförande av " + project;
        };
        if (!a.periodPrinted) return text + ".";
        String span = figures.span(a.start, a.end);
        return text
                + draw.any(
                        " under perioden " + span + ".",
                        ". Projektperioden är " + span + ".",
                        ". Ansökan avser perioden " + span + ".",
                        ". Projektet genomförs " + figures.day(a.start) + " till och med " + figures.day(a.end) + ".");
    }

    /** What a decision says was applied for; empty where it restates nothing. */
    String restates(Matter matter) {
        Matter.Granted g = matter.granted;
        String who = matter.applied.applicant;
        StringBuilder text = new StringBuilder();
        String project = named(g.project);
        if (g.restatedAmount != null) {
            String amount = figures.money(g.restatedAmount);
            String asked = g.restatedPercent == null
                    ? draw.any(
                            " ansöker om " + amount,
                            " har ansökt om " + amount + " i stöd",
                            " söker stöd med " + amount)
                    : draw.any(
                            " ansöker om " + figures.percent(g.restatedPercent) + " av " + costs() + ", " + atMost()
                                    + " " + amount + ",",
                            " har ansökt om " + amount + ", motsvarande " + figures.percent(g.restatedPercent) + " av "
                                    + costs() + ",");
            text.append(who).append(asked).append(" för ").append(project);
        } else
            text.append(who)
                    .append(" har inkommit med en ansökan om stöd till ")
                    .append(project);
        if (g.restatedStart == null) return text.append(".").toString();
        String span = figures.span(g.restatedStart, g.restatedEnd);
        return text.append(draw.any(" under perioden ", ". Ansökan avser perioden ", " för tiden "))
                .append(span)
                .append(".")
                .toString();
    }

    /** The clause that grants, without "att". */
    String grants(Matter matter) {
        Matter.Granted g = matter.granted;
        String amount = figures.money(g.amount);
        String share = figures.percent(g.percent);
        String project = named(g.project);
        return switch (draw.between(0, 7)) {
            case 0, 1, 2 ->
                g.beneficiary + " beviljas " + share + " av " + costs() + ", " + atMost() + " " + amount + ", för "
                        + draw.any("genomförande av ", "") + project;
            case 3 ->
                "bevilja " + g.beneficiary + " " + share + " av " + costs() + ", " + atMost() + " " + amount + ", för "
                        + project;
            case 4 ->
                "bevilja " + g.beneficiary + " " + draw.any("regionalt projektstöd", "stöd", "medfinansiering")
                        + " med " + draw.any("högst ", "upp till ", "maximalt ", "") + amount + ", motsvarande " + share
                        + " av " + costs() + ", till " + project;
            case 5 ->
                g.beneficiary + " beviljas " + draw.any("högst ", "maximalt ", "upp till ") + amount + " för " + project
                        + ", dock högst " + share + " av " + costs();
            case 6 ->
                "medfinansiera " + project + " med " + share + " av " + costs() + ", " + atMost() + " " + amount
                        + ", till " + g.beneficiary;
            default ->
                "bevilja " + g.beneficiary + " ett stöd om " + amount + " (" + figures.share(g.percent) + " av "
                        + costs() + ") för " + draw.any("genomförandet av ", "") + project;
        };
    }

    /** The clause of the granted period. */
    String period(Matter matter) {
        Matter.Granted g = matter.granted;
        return draw.any(
                "projektet får påbörjas tidigast " + figures.day(g.start) + " och avslutas senast "
                        + figures.day(g.end),
                "projektet får påbörjas tidigast " + figures.day(g.start) + " och ska vara avslutat senast "
                        + figures.day(g.end),
                "projektet ska genomföras under perioden " + figures.span(g.start, g.end),
                "projektperioden är " + figures.span(g.start, g.end),
                "stödet gäller för perioden " + figures.span(g.start, g.end));
    }

    /** The clause of where the money comes from, or its lines: the first leads, the others follow as a list. */
    List<String> sources(Matter matter) {
        List<Matter.Source> sources = matter.granted.sources;
        String lead = draw.any(
                "finansiering sker inom ramen för",
                "finansiering sker inom ramen för",
                "medlen anvisas inom ramen för",
                "beslutet finansieras inom ramen för");
        if (sources.size() == 1) return List.of(lead + " " + sources.get(0).name);
        List<String> parts = new ArrayList<>();
        String with = draw.any(" med ", " ", " ", ", ");
        for (Matter.Source source : sources) parts.add(source.name + with + figures.money(source.amount));
        if (draw.chance(50)) return List.of(lead + " " + parts.get(0) + " och " + parts.get(1));
        return List.of(lead + ":", parts.get(0), parts.get(1));
    }

    String reserves(Matter matter) {
        Matter.Granted g = matter.granted;
        String amount = figures.grouped(g.reservedPerYear, "\u00A0");
        return draw.any(
                "utöver sökta medel reservera upp till " + amount + " kr per år för åren " + g.reservedFrom + "–"
                        + g.reservedTo + " till pilotinsatser",
                "därutöver reservera en totalsumma på " + amount + " kr/år mellan åren " + g.reservedFrom + "–"
                        + g.reservedTo);
    }

    List<String> conditions(Region region) {
        return draw.some(
                List.of(
                        "Beslutet förutsätter att projektets budget är fullt finansierad.",
                        "Av information om projektet ska framgå att " + region.name() + " bidrar till finansieringen.",
                        "Utbetalning görs i efterskott mot redovisade kostnader.",
                        region.name() + "s allmänna villkor gäller, beslutade 2018-03-14 (diarienummer 18X4471).",
                        "En lägesrapport lämnas två gånger om året.",
                        "Slutrapporten ska lämnas senast tre månader efter projektets slut."),
                draw.between(1, 4));
    }

    /** Sentences of the matter's standing that hold numbers and days that are none of its own. */
    String noise() {
        return draw.any(
                "Nämnden har tidigare fattat beslut om inriktning för anslaget (2023-11-15 § 84).",
                "I länet finns omkring " + figures.grouped(draw.between(1200, 9900), "\u00A0") + " företag som berörs.",
                "En förstudie genomfördes under åren 2017–2018.",
                "Insatsen bidrar till mål 2 i länets strategi för åren 2020–2030.",
                "Arbetslösheten uppgick till " + draw.between(4, 11) + "," + draw.between(0, 9) + " procent i maj.");
    }

    static String percentText(BigDecimal share) {
        return share.setScale(2).toPlainString().replace('.', ',');
    }
}
