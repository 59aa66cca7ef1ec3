package se.stodkoll.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.Night;

/** Writes rapport.html, one file beside the folder of pictures. */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlReport() {}

    public static void write(Night night, CropIndex crops, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TEMPLATES.render("report.jte", night, new WriterOutput(out));
        }
    }
}
