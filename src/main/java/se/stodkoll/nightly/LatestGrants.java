package se.stodkoll.nightly;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.report.grants.GrantExport;

/** The newest report's grants and records, for others to use. */
public final class LatestGrants {
    private LatestGrants() {}

    /**
     * Writes them.
     *
     * @param home whose newest report is read
     * @param format a name of {@link GrantExport.Format}
     * @param publisher begins each grant's identifier
     * @param proposals whether what is only proposed is a grant too
     * @param file to write, whole or not at all; empty for {@code terminal}
     * @param terminal left open
     * @return what it came to; empty where there is no report yet
     */
    public static Optional<Exported> write(
            Home home, String format, String publisher, boolean proposals, Optional<Path> file, Writer terminal)
            throws IOException {
        Path report = home.latestReport().resolve("report.json");
        if (!Files.isRegularFile(report)) {
            return Optional.empty();
        }
        GrantExport.Format form = GrantExport.Format.valueOf(format);
        if (file.isEmpty()) {
            return Optional.of(exported(GrantExport.write(report, form, publisher, proposals, terminal)));
        }
        Path whole = file.get().toAbsolutePath();
        Path unfinished = whole.resolveSibling("." + whole.getFileName() + ".unfinished");
        Exported exported;
        try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            exported = exported(GrantExport.write(report, form, publisher, proposals, out));
        }
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(exported);
    }

    /**
     * What an export came to.
     *
     * @param written grants or records
     * @param proposed left out, since they are only proposed
     * @param misread left out, since a name was not surely read
     * @param undated written without the day of the decision
     */
    public record Exported(int written, int proposed, int misread, int undated) {}

    private static Exported exported(GrantExport.Counts outcome) {
        return new Exported(outcome.written(), outcome.proposed(), outcome.misread(), outcome.undated());
    }
}
