package se.stodkoll.report.grants;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** The door of the package. */
public final class GrantExport {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private GrantExport() {}

    /** What can be written. */
    public enum Format {
        /** The 360Giving standard's grants, as JSON. */
        GIVING_JSON,
        /** The same, one row a grant, as the standard's CSV: commas, headings in English. */
        GIVING_CSV,
        /** Every record with its file, as the report's contract has them. */
        RECORDS
    }

    /**
     * Writes what a report holds.
     *
     * @param report a report.json
     * @param publisher begins each grant's identifier; the standard gives publishers theirs ("360G-…")
     * @param out left open
     * @return how many grants or records were written
     */
    public static int write(Path report, Format format, String publisher, Writer out) throws IOException {
        JsonNode night = MAPPER.readTree(report.toFile());
        return switch (format) {
            case GIVING_JSON -> {
                List<Grant> grants = new Grants(night, publisher).all();
                ObjectNode root = MAPPER.createObjectNode();
                grants.forEach(g -> root.withArray("grants").add(GivingJson.of(g)));
                root.withArray("grants");
                json(root, out);
                yield grants.size();
            }
            case GIVING_CSV -> {
                List<Grant> grants = new Grants(night, publisher).all();
                GivingCsv.write(grants, out);
                yield grants.size();
            }
            case RECORDS -> {
                ObjectNode root = Records.of(night);
                json(root, out);
                yield root.get("records").size();
            }
        };
    }

    private static void json(JsonNode root, Writer out) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        out.write(MAPPER.writer(lines).writeValueAsString(root));
        out.write('\n');
        out.flush();
    }
}
