package se.stodkoll.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.TableCheck;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Field;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.FileRow;

/** The files of a night. */
final class FileRows {
    /** Said of one file; report.json has them all. */
    private static final int MOST_PROBLEMS = 12;

    private final NightDigest night;

    FileRows(NightDigest night) {
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
        Stream<String> problems = d.problems().stream().limit(MOST_PROBLEMS).map(FileRows::advice);
        String advice = Stream.concat(problems, sums(d)).collect(Collectors.joining(" "));
        return new FileRow(d.file(), SwedishTerms.of(d.status()), detail(d, worst), advice);
    }

    /** Sums that differ in tables that no rule judges: many of them stand in no case. */
    private static Stream<String> sums(DocumentReport d) {
        return d.parts().stream()
                .flatMap(p -> p.content().tables().stream())
                .flatMap(t -> t.checks().stream()
                        .filter(c -> c.outcome() == TableCheck.Outcome.DIFFERS)
                        .map(c -> sum(t, c)));
    }

    private static String sum(BudgetTable table, TableCheck check) {
        Field<String> label = table.rows().get(check.row()).label();
        return "s. " + label.evidence().page() + ": ”" + table.title() + "”, rad " + label.value() + ", kolumn "
                + check.column()
                + ": delarna blir " + SwedishFormat.amount(check.computed()) + ", utskrivet är "
                + SwedishFormat.amount(check.printed()) + ".";
    }

    private String detail(DocumentReport d, Optional<Problem> worst) {
        return switch (d.status()) {
            case FAILED -> worst.map(p -> SwedishTerms.of(p.code())).orElse("");
            case DUPLICATE -> "Samma innehåll som " + original(d);
            case RESCAN -> "Samma handling som " + original(d) + ", inläst på nytt; den andra läsningen gäller";
            case EXTRACTED ->
                d.pageCount()
                        + (d.pageCount() == 1 ? " sida: " : " sidor: ")
                        + SwedishTerms.kinds(d.parts()).toLowerCase(Locale.ROOT);
        };
    }

    private String original(DocumentReport d) {
        return d.duplicateOf()
                .flatMap(night::document)
                .map(DocumentReport::file)
                .or(d::duplicateOf)
                .orElse("en annan fil");
    }

    private static String advice(Problem problem) {
        return problem.page() == 0 ? problem.message() : "s. " + problem.page() + ": " + problem.message();
    }
}
