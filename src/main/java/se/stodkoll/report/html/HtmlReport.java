package se.stodkoll.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.report.digest.Attention;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.Choice;
import se.stodkoll.report.html.Views.Page;
import se.stodkoll.report.html.Views.Turn;

/** Writes rapport.html: one file beside the folder of pictures, that opens from disk and asks no network. */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlReport() {}

    /** @param review address of the review page */
    public static void write(NightDigest night, CropIndex crops, URI review, Path file) throws IOException {
        CaseSections sections = new CaseSections(night, crops, review);
        FileRows files = new FileRows(night);
        Page page = new Page(
                StaticAssets.load(),
                Glances.of(night),
                night.notRead().stream().map(f -> f.message().sv()).toList(),
                files.failed(),
                rules(night),
                turns(night, sections),
                GrantLists.of(night),
                files.all(),
                SettingsInForce.of(night.report().settings()));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TEMPLATES.render("report.jte", page, new WriterOutput(out));
        }
    }

    private static List<Turn> turns(NightDigest night, CaseSections sections) {
        Map<Attention, List<Matter>> byAttention = night.matters().stream()
                .collect(Collectors.groupingBy(night::attention, TreeMap::new, Collectors.toList()));
        return byAttention.entrySet().stream()
                .map(e -> new Turn(
                        e.getKey().name().toLowerCase(Locale.ROOT),
                        SwedishTerms.of(e.getKey()),
                        e.getValue().stream().map(sections::section).toList()))
                .toList();
    }

    /** The rules that found something, in the contract's order. */
    private static List<Choice> rules(NightDigest night) {
        return night.matters().stream()
                .flatMap(m -> m.matter().findings().stream())
                .map(Finding::rule)
                .distinct()
                .sorted()
                .map(HtmlReport::choice)
                .toList();
    }

    private static Choice choice(Rule rule) {
        return new Choice(rule.name(), SwedishTerms.of(rule));
    }
}
