package se.stodkoll.held;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A meeting's papers in one file: agenda, proposals with their descriptions, other reports, a support list. */
final class BundleMaker {
    private final Draw draw;
    private final Press press;
    private final Look house;
    private final ArrayNode parts;
    private final List<byte[]> papers = new ArrayList<>();
    private int pages;

    /** @param parts gold's parts of the file, to be filled */
    BundleMaker(Draw draw, Press press, ArrayNode parts) {
        this.draw = draw;
        this.press = press;
        this.parts = parts;
        house = new Look(draw.branch());
    }

    byte[] made(List<Matter> matters) throws IOException {
        Region region = matters.get(0).region;
        add(agenda(matters), region.name());
        for (Matter matter : matters) {
            matter(matter);
            if (draw.chance(70)) add(report(draw.between(3, 14)), region.name());
        }
        add(report(draw.between(2, 10)), region.name());
        SupportPaper list = new SupportPaper(house, region);
        int first = pages + 1;
        add(list.html(matters.get(0).granted.day), region.name());
        part("SUPPORT_LIST", first).set("supportList", list.gold());
        PDFMergerUtility merger = new PDFMergerUtility();
        for (byte[] paper : papers) merger.addSource(new RandomAccessReadBuffer(paper));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        merger.mergeDocuments(null);
        return out.toByteArray();
    }

    private void matter(Matter matter) throws IOException {
        int first = pages + 1;
        add(new DecisionPaper(house, matter).html(), matter.region.name());
        ObjectNode decision = part(Papers.kind(matter), first);
        decision.set("decision", Gold.decision(matter));
        if (matter.answered == Matter.Answered.DELEGATED) {
            decision.set("application", Gold.application(matter));
            return;
        }
        int next = pages + 1;
        Look theirs = draw.chance(50) ? house : new Look(draw.branch());
        add(new DescriptionPaper(theirs, matter).html(), matter.applied.applicant);
        part("PROJECT_DESCRIPTION", next).set("application", Gold.application(matter));
    }

    private ObjectNode part(String kind, int first) {
        ObjectNode part = parts.addObject().put("kind", kind);
        part.putObject("pages").put("first", first).put("last", pages);
        return part;
    }

    private void add(String html, String owner) throws IOException {
        byte[] pdf = press.print(html, Press.footer(draw, owner));
        papers.add(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages += document.getNumberOfPages();
        }
    }

    private String agenda(List<Matter> matters) {
        StringBuilder html = new StringBuilder(house.h1(draw.any("Föredragningslista", "Dagordning", "Kallelse")));
        Matter.Granted first = matters.get(0).granted;
        html.append(house.p(first.body + " " + house.figures.day(first.day)));
        int number = 1;
        html.append(house.p(number++ + ". Val av justerare"))
                .append(house.p(number++ + ". Fastställande av dagordning"));
        for (Matter matter : matters) {
            String diary = matter.granted.diary;
            html.append(house.p(number++ + ". Medfinansiering av projekt " + matter.granted.project
                    + (diary == null ? "" : " (" + diary + ")")));
        }
        html.append(house.p(number++ + ". " + Bank.word(draw, "report")))
                .append(house.p(number + ". Anmälan av delegationsbeslut"));
        return house.page(html.toString());
    }

    /** A paper on another matter, with a table of its own that is no budget of a project. */
    private String report(int sections) {
        StringBuilder html = new StringBuilder(house.h1(Bank.word(draw, "report")));
        html.append(house.p(Bank.sentences(draw, 3, 6)));
        for (int i = 0; i < sections; i++) {
            html.append(house.h2(Bank.word(draw, "heading")))
                    .append(house.p(Bank.sentences(draw, 4, 9)))
                    .append(house.p(Bank.sentences(draw, 3, 8)));
        }
        html.append("<table class=b><tr><th>Indikator</th><th class=n>2021</th><th class=n>2022</th></tr>");
        for (String town : draw.some(
                List.of("Nystartade företag", "Gästnätter", "Förvärvsarbetande", "Pendlare", "Konkurser"), 4)) {
            html.append("<tr><td>")
                    .append(town)
                    .append("</td><td class=n>")
                    .append(draw.between(100, 99_999))
                    .append("</td><td class=n>")
                    .append(draw.between(100, 99_999))
                    .append("</td></tr>");
        }
        return house.page(html.append("</table>").toString());
    }
}
