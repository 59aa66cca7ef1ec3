package se.stodkoll.held;

import java.util.ArrayList;
import java.util.List;

/** A board's proposal, an extract of its minutes, or a letter of a delegated decision. */
final class DecisionPaper {
    private final Look look;
    private final Draw draw;
    private final Matter matter;
    private final Matter.Granted g;
    private final Phrases phrases;
    private final StringBuilder html = new StringBuilder();

    DecisionPaper(Look look, Matter matter) {
        this.look = look;
        draw = look.draw;
        this.matter = matter;
        g = matter.granted;
        phrases = new Phrases(draw, look.figures);
    }

    String html() {
        switch (matter.answered) {
            case PROPOSAL -> proposal();
            case MINUTES -> minutes();
            default -> letter();
        }
        return look.page(html.toString());
    }

    private String title() {
        return draw.any(
                "Medfinansiering av projekt " + g.project, "Medfinansiering av projektet " + g.project,
                "Ansökan om projektmedel: " + g.project, "Regionalt projektstöd till " + g.project,
                "Stöd till projektet " + phrases.quoted(g.project), "Beslut om stöd – " + g.project);
    }

    private void head(String dayLabel, String numberLabel) {
        html.append("<div class=head><div class=logo>")
                .append(matter.region.name())
                .append("</div>");
        String unit = draw.any("Regional utveckling", "Tillväxtavdelningen", "Enheten för projektstöd") + ", "
                + Bank.person(draw);
        boolean stacked = draw.chance(50);
        String[][] cells = {
            {draw.any("Handläggare", "Tjänsteställe, handläggare", "Avdelning"), unit},
            {dayLabel, look.figures.day(g.day)},
            {numberLabel, g.diary}
        };
        for (String[] cell : cells) {
            if (cell[1] == null) continue;
            html.append("<div>")
                    .append(cell[0])
                    .append(stacked ? "<br>" : ": ")
                    .append(cell[1].equals(unit) ? unit : "<span class=nw>" + cell[1] + "</span>")
                    .append("</div>");
        }
        html.append("</div>");
    }

    private String dayLabel(boolean meeting) {
        return meeting
                ? draw.any("Sammanträdesdatum", "Sammanträdesdatum", "Datum")
                : draw.any("Datum", "Datum", "Beslutsdatum");
    }

    private String numberLabel() {
        return draw.any("Dnr", "Diarienummer", "Beteckning", "Ärendenummer", "Diarienr", "Vår beteckning");
    }

    private void proposal() {
        boolean dayOnTop = draw.chance(60);
        if (dayOnTop) head(dayLabel(true), numberLabel());
        html.append(look.h1(title()));
        if (!dayOnTop && g.diary != null) html.append(look.p(draw.any("Diarienummer: ", "Dnr: ", "Dnr ") + g.diary));
        if (draw.chance(25)) {
            summary();
            clauses(draw.any("Förslag till beslut", "Beslutsförslag"));
        } else {
            clauses(draw.any(
                    "Förslag till beslut",
                    "Förslag till beslut",
                    "Beslutsförslag",
                    "Förslag till beslut i " + g.body.toLowerCase()));
            summary();
        }
        reasons();
        if (!dayOnTop) {
            html.append(look.h2("Beslutsunderlag"))
                    .append(look.p(draw.any("FöredragningsPM ", "Tjänsteutlåtande till ", "Missiv till ")
                            + lower(g.body) + " " + look.figures.day(g.day)));
        }
        html.append(look.p(Bank.person(draw)))
                .append(look.p(draw.any("Förvaltningschef", "Regional utvecklingsdirektör", "Tillväxtchef")));
    }

    private static String lower(String body) {
        return body.substring(0, 1).toLowerCase() + body.substring(1);
    }

    private void clauses(String heading) {
        html.append(look.h2(heading)).append(look.p(g.body + draw.any(" beslutar", " föreslås besluta", " beslutar")));
        List<String> sources = phrases.sources(matter);
        List<String> clauses = new ArrayList<>(List.of(phrases.grants(matter), sources.get(0), phrases.period(matter)));
        if (g.reservedPerYear > 0) clauses.add(phrases.reserves(matter));
        List<String> conditions = phrases.conditions(matter.region);
        clauses.add("följande villkor gäller för beslutet:");
        int form = draw.between(0, 2);
        for (int i = 0; i < clauses.size(); i++) {
            boolean last = i == clauses.size() - 1;
            String end = last || clauses.get(i).endsWith(":")
                    ? ""
                    : i == clauses.size() - 2 ? draw.any(", samt", " samt") : draw.any(",", "", ".");
            clause(form, clauses.get(i) + end);
            if (i == 1 && sources.size() > 1) html.append(look.bullets(sources.subList(1, 3)));
        }
        html.append(look.bullets(conditions));
    }

    private void clause(int form, String clause) {
        String text = Look.escaped(clause);
        if (form == 0) html.append("<p>att ").append(text).append("</p>");
        else if (form == 1)
            html.append("<div class=att><span class=w>att</span><div>")
                    .append(text)
                    .append("</div></div>");
        else html.append("<p><b>att</b> ").append(text).append("</p>");
    }

    private void summary() {
        html.append(look.h2(draw.any("Sammanfattning", "Sammanfattning", "Ärendet", "Ärendebeskrivning")));
        html.append(look.p(phrases.restates(matter)))
                .append(look.p(Bank.sentences(draw, 2, 5) + " " + phrases.noise()));
    }

    private void reasons() {
        html.append(look.h2(draw.any("Bedömning", "Skäl till beslut", "Motivering", "Överväganden")))
                .append(look.p(Bank.sentences(draw, 2, 5) + " " + phrases.noise()));
        if (draw.chance(50))
            html.append(look.h2("Konsekvenser för barn, miljö och jämställdhet"))
                    .append(look.p(Bank.sentences(draw, 1, 4)));
        if (draw.chance(50))
            html.append(look.h2("Ekonomiska konsekvenser"))
                    .append(look.p("Utgiften ryms i årets ram för projektmedel."));
    }

    private void minutes() {
        head(dayLabel(true), numberLabel());
        html.append(look.h1(draw.any("Protokollsutdrag", "Protokoll", "Utdrag ur protokoll")));
        html.append(look.p(g.body)).append(look.h2("§ " + draw.between(12, 190) + " " + title()));
        html.append(look.h2("Beslut"));
        html.append(look.p(g.body + " beslutar"));
        List<String> sources = phrases.sources(matter);
        int form = draw.between(0, 2);
        clause(form, phrases.grants(matter) + ",");
        clause(form, sources.get(0));
        if (sources.size() > 1) html.append(look.bullets(sources.subList(1, 3)));
        clause(form, phrases.period(matter) + ".");
        summary();
        html.append(look.h2("Beslutsgång")).append(look.p("Ordföranden finner att nämnden beslutar enligt förslaget."));
        html.append(look.p("Justerat av " + Bank.person(draw) + " och " + Bank.person(draw)));
    }

    private void letter() {
        head(dayLabel(false), numberLabel());
        html.append("<p>")
                .append(Look.escaped(g.beneficiary))
                .append("<br>")
                .append(Bank.word(draw, "place"))
                .append("vägen ")
                .append(draw.between(1, 90));
        html.append("<br>")
                .append(draw.between(200, 989))
                .append(" ")
                .append(draw.between(10, 99))
                .append(" ")
                .append(draw.of(matter.region.municipalities()))
                .append("</p>");
        html.append(look.h1(title())).append(look.p(phrases.restates(matter)));
        html.append(look.h2(draw.any("Beslutet", "Beslut", "Beslut", matter.region.name() + " beslutar")));
        List<String> lines = new ArrayList<>();
        lines.add(sentence(phrases.grants(matter)));
        lines.add(sentence(phrases.period(matter)));
        List<String> sources = phrases.sources(matter);
        if (draw.chance(60)) {
            lines.add(
                    sources.size() == 1
                            ? sentence(sources.get(0))
                            : sources.get(0).substring(0, 1).toUpperCase()
                                    + sources.get(0).substring(1));
            html.append(look.bullets(lines));
        } else {
            lines.add(
                    sources.size() == 1
                            ? sentence(sources.get(0))
                            : sources.get(0).substring(0, 1).toUpperCase()
                                    + sources.get(0).substring(1));
            lines.forEach(line -> html.append(look.p(line)));
        }
        if (sources.size() > 1) html.append(look.bullets(sources.subList(1, 3)));
        html.append(look.p("Följande villkor gäller:")).append(look.bullets(phrases.conditions(matter.region)));
        html.append(look.h2("Sammanfattning")).append(look.p(Bank.sentences(draw, 2, 6)));
        reasons();
        if (matter.answered == Matter.Answered.DELEGATED) {
            DescriptionPaper description = new DescriptionPaper(look, matter);
            html.append(look.sections(2, 5))
                    .append(description.municipalities())
                    .append(description.budget());
        }
        html.append(look.p("För " + matter.region.name()))
                .append(look.p(Bank.person(draw) + ", " + draw.any("enhetschef", "regional utvecklingsdirektör")));
        if (draw.chance(40)) html.append(look.appeal());
    }

    /** A clause as a sentence of a letter: "bevilja X …" takes who decides before it. */
    private String sentence(String clause) {
        boolean acts = clause.startsWith("bevilja ") || clause.startsWith("medfinansiera ");
        String whole = acts
                ? matter.region.name() + draw.any(" beslutar att ", " har beslutat att ") + clause
                : clause.substring(0, 1).toUpperCase() + clause.substring(1);
        return whole.replaceAll(",$", "") + ".";
    }
}
