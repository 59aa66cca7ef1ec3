package se.stodkoll.parse.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.document.Document;
import se.stodkoll.parse.DocumentParser;
import se.stodkoll.text.vocabulary.Labels;

/** Enclosed income statements and balance sheets, scanned and read by the real reader: figures in their row and column. */
@Tag("slow")
class ScannedStatementTest {
    private static final int STATEMENTS = 12;
    private static final double FLOOR = 0.95;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void figuresStandInTheirRowAndColumn(boolean layered) throws IOException {
        Tally tally = new Tally();
        DocumentParser parser = DocumentParser.load();
        IngestSettings usual = IngestSettings.defaults(folder);
        IngestSettings settings =
                new IngestSettings(2, 768, Duration.ofMinutes(2), 500, usual.tessdata(), folder.resolve("cache"), 0);
        try (Ingest ingest = Ingest.start(settings)) {
            for (int seed = 0; seed < STATEMENTS; seed++) {
                MadeStatement made = MadeStatement.random(new Random(seed));
                Path file = folder.resolve(seed + ".pdf");
                Files.write(file, ScannedStatement.of(made, seed, layered));
                Document document = ingest.read(
                        file, Fingerprint.sha256(file), file.getFileName().toString(), page -> {});
                List<BudgetTable> tables = parser.parse(document).stream()
                        .flatMap(p -> p.content().tables().stream())
                        .toList();
                tally.add(seed, made, tables);
            }
        }
        System.out.println((layered ? "layered: " : "plain: ") + tally);
        assertTrue(tally.right >= FLOOR * tally.wanted, tally::toString);
    }

    /** Figures wanted, those in place, and those that stand where another was printed. */
    private static final class Tally {
        private int wanted;
        private int right;
        private int wrong;
        private final List<String> faults = new ArrayList<>();

        void add(int seed, MadeStatement made, List<BudgetTable> tables) {
            List<BudgetRow> rows =
                    tables.stream().flatMap(t -> t.rows().stream()).toList();
            List<String> heads =
                    tables.stream().findFirst().map(BudgetTable::columns).orElse(List.of());
            int at = 0;
            for (MadeStatement.Row row :
                    made.rows().stream().filter(r -> !r.isHeading()).toList()) {
                int found = at;
                while (found < rows.size()
                        && !Labels.same(rows.get(found).label().value(), row.label())) {
                    found++;
                }
                boolean missing = found == rows.size();
                at = missing ? at : found + 1;
                for (int c = 0; c < row.amounts().size(); c++) {
                    if (row.amounts().get(c) != null) {
                        count(seed, made, row, c, missing ? Optional.empty() : value(rows.get(found), heads, c));
                    }
                }
            }
        }

        private static Optional<String> value(BudgetRow row, List<String> heads, int column) {
            return column < heads.size()
                    ? Optional.ofNullable(row.amounts().get(heads.get(column)))
                            .map(f -> f.value().kronor().stripTrailingZeros().toPlainString())
                    : Optional.empty();
        }

        private void count(int seed, MadeStatement made, MadeStatement.Row row, int column, Optional<String> seen) {
            String printed =
                    made.kronor(row.amounts().get(column)).stripTrailingZeros().toPlainString();
            wanted++;
            right += seen.equals(Optional.of(printed)) ? 1 : 0;
            wrong += seen.isPresent() && !seen.get().equals(printed) ? 1 : 0;
            if (!seen.equals(Optional.of(printed))) {
                faults.add(seed + " " + row.label() + ", " + made.heads().get(column) + ": " + printed + ", read "
                        + seen.orElse("nothing"));
            }
        }

        @Override
        public String toString() {
            return right + " of " + wanted + " figures in their row and column, " + wrong + " others\n"
                    + String.join("\n", faults);
        }
    }
}
