package se.stodkoll.nightly;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import se.stodkoll.report.grants.GrantExport;

/** The newest report's grants and records, for others to use. */
public final class GrantsShelf {
    private GrantsShelf() {}

    /**
     * Writes them.
     *
     * @param home whose newest report is read
     * @param format a name of {@link GrantExport.Format}
     * @param publisher begins each grant's identifier
     * @param file to write, whole or not at all; empty for {@code terminal}
     * @param terminal left open
     * @return how many were written; empty where there is no report yet
     */
    public static Optional<Integer> write(
            Home home, String format, String publisher, Optional<Path> file, Writer terminal) throws IOException {
        Path report = home.latestReport().resolve("report.json");
        if (!Files.isRegularFile(report)) {
            return Optional.empty();
        }
        GrantExport.Format form = GrantExport.Format.valueOf(format);
        if (file.isEmpty()) {
            return Optional.of(GrantExport.write(report, form, publisher, terminal));
        }
        Path whole = file.get().toAbsolutePath();
        Path unfinished = whole.resolveSibling("." + whole.getFileName() + ".unfinished");
        int count;
        try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            count = GrantExport.write(report, form, publisher, out);
        }
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(count);
    }
}
