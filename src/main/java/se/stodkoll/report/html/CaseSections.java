package se.stodkoll.report.html;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.PlacedPart;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.report.html.Views.CaseHead;
import se.stodkoll.report.html.Views.CaseSection;
import se.stodkoll.report.html.Views.Paper;

/** The cases of a night as sections of the page. */
final class CaseSections {
    private final NightDigest night;
    private final FindingCards cards;
    private final URI review;

    CaseSections(NightDigest night, CropIndex crops, URI review) {
        this.night = night;
        this.review = review;
        cards = new FindingCards(night, crops);
    }

    CaseSection section(Matter m) {
        return new CaseSection(
                head(m),
                new SideBySide(night, m).sides(),
                cards.of(m),
                Charts.byYear(m),
                new BudgetTables(m).tables(),
                m.parts().stream().map(this::paper).toList(),
                m.matter().links().stream()
                        .flatMap(l -> l.reasons().stream())
                        .distinct()
                        .toList(),
                Reviewed.of(m.matter()));
    }

    private CaseHead head(Matter m) {
        List<Finding> findings = m.matter().findings();
        return new CaseHead(
                Told.anchor(m.matter()),
                "/arende/" + URLEncoder.encode(m.matter().id(), StandardCharsets.UTF_8),
                review.toString().replaceAll("/+$", ""),
                StateMark.of(m.matter().status()),
                m.matter().projectName(),
                Told.amounts(m),
                m.difference().isZero() ? "" : SwedishFormat.kronor(m.difference()),
                m.matter().leads().stream()
                        .filter(f -> !f.isDismissed())
                        .map(StateMark::title)
                        .distinct()
                        .toList(),
                findings.stream().map(f -> f.rule().name()).distinct().collect(Collectors.joining(" ")),
                Told.searchText(m));
    }

    private Paper paper(PlacedPart place) {
        PageRange pages = place.part().pages();
        List<String> leftOut = place.document().problems().stream()
                .filter(p -> p.code().isLeftOut() && !p.figures().isEmpty())
                .filter(p -> p.page() == 0 || p.page() >= pages.first() && p.page() <= pages.last())
                .map(p -> SwedishTerms.of(p.code()) + ": " + p.message())
                .toList();
        return new Paper(
                document(place),
                night.original(place.document().sha256(), pages.first()).orElse(""),
                leftOut);
    }

    private static String document(PlacedPart place) {
        return SwedishTerms.of(place.part().kind()) + ": " + place.document().file() + ", s. "
                + SwedishFormat.pages(place.part().pages()) + " ("
                + SwedishTerms.of(place.part().textSource()).toLowerCase(Locale.ROOT) + ")";
    }
}
