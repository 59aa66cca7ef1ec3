package se.stodkoll.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.stodkoll.model.Finding;
import se.stodkoll.model.Rule;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.Choice;
import se.stodkoll.report.html.Views.Page;

/** Writes rapport.html: one file beside the folder of pictures, that opens from disk and asks no network. */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlReport() {}

    public static void write(Night night, CropIndex crops, Path file) throws IOException {
        CaseSections sections = new CaseSections(night, crops);
        FileRows files = new FileRows(night);
        Page page = new Page(
                StaticAssets.load(),
                Glances.of(night),
                night.notRead().stream().map(f -> f.message().sv()).toList(),
                files.failed(),
                rules(night),
                night.matters().stream().map(sections::section).toList(),
                GrantLists.of(night),
                files.all(),
                SettingsInForce.of(night.report().settings()));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TEMPLATES.render("report.jte", page, new WriterOutput(out));
        }
    }

    /** The rules that found something, in the contract's order. */
    private static List<Choice> rules(Night night) {
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
