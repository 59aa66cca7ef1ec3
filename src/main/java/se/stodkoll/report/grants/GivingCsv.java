package se.stodkoll.report.grants;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Grants as the 360Giving standard's CSV, one row each. What comes as text can never be taken for a formula. */
final class GivingCsv {
    private static final List<String> HEADINGS = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Applied For",
            "Amount Awarded",
            "Award Date",
            "Planned Dates:Start Date",
            "Planned Dates:End Date",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Grant Programme:Title",
            "Case",
            "Status",
            "Decided",
            "Sources");
    /** What makes a spreadsheet take a cell for a formula, by its first character. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private GivingCsv() {}

    static void write(List<PublishedGrant> grants, Writer out) throws IOException {
        row(HEADINGS, out);
        for (PublishedGrant grant : grants) {
            row(cells(grant), out);
        }
        out.flush();
    }

    private static List<String> cells(PublishedGrant g) {
        return List.of(
                g.id(),
                g.title(),
                g.description(),
                "SEK",
                g.money().appliedFor().map(a -> a.toPlainString()).orElse(""),
                g.money().awarded().toPlainString(),
                text(g.dates().award()),
                text(g.dates().start()),
                text(g.dates().end()),
                g.recipient().id(),
                g.recipient().name(),
                g.funder().body().id(),
                g.funder().body().name(),
                String.join("; ", g.funder().programmes()),
                g.origin().matter(),
                g.origin().status(),
                String.valueOf(g.origin().decided()),
                String.join("; ", g.origin().sources()));
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        out.write(String.join(",", cells.stream().map(GivingCsv::quoted).toList()));
        out.write("\r\n");
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !text.matches("-?[\\d.]+");
        String safe = formula ? "'" + text : text;
        boolean special = safe.chars().anyMatch(c -> ",\"\r\n\t".indexOf(c) >= 0);
        return special ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
