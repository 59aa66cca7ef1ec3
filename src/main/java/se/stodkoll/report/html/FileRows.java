package se.stodkoll.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Problem;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.FileRow;

/** The files of a night. */
final class FileRows {
    private final Night night;

    FileRows(Night night) {
        this.night = night;
    }

    List<FileRow> failed() {
        return night.report().documents().stream()
                .filter(d -> d.status() == DocumentReport.Status.FAILED)
                .map(this::row)
                .toList();
    }

    List<FileRow> all() {
        return night.report().documents().stream().map(this::row).toList();
    }

    private FileRow row(DocumentReport d) {
        Optional<Problem> worst = d.problems().stream().findFirst();
        return new FileRow(d.file(), SwedishTerms.of(d.status()), detail(d, worst), worst.map(FileRows::advice).orElse(""));
    }

    private String detail(DocumentReport d, Optional<Problem> worst) {
        return switch (d.status()) {
            case FAILED -> worst.map(p -> SwedishTerms.of(p.code())).orElse("");
            case DUPLICATE -> "Samma innehåll som " + original(d);
            case RESCAN -> "Samma handling som " + original(d) + ", inläst på nytt; den andra läsningen gäller";
            case EXTRACTED -> d.pageCount() + (d.pageCount() == 1 ? " sida: " : " sidor: ")
                    + d.parts().stream()
                            .map(p -> SwedishTerms.of(p.kind()).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        };
    }

    private String original(DocumentReport d) {
        return d.duplicateOf().flatMap(night::document).map(DocumentReport::file).or(d::duplicateOf).orElse("en annan fil");
    }

    private static String advice(Problem problem) {
        return problem.page() == 0 ? problem.message() : "s. " + problem.page() + ": " + problem.message();
    }
}
