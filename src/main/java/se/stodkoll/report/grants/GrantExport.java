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
     * What an export came to.
     *
     * @param written grants or records
     * @param proposed grants left out, since they are only proposed
     * @param misread grants left out, since a name of theirs was not surely read
     * @param undated grants written without the day of the decision, which the standard demands
     */
    public record Counts(int written, int proposed, int misread, int undated) {}

    /**
     * Writes what a report holds.
     *
     * @param report a report.json
     * @param publisher begins each grant's identifier; the standard gives publishers theirs ("360G-…")
     * @param proposals whether what is only proposed is a grant too
     * @param out left open
     */
    public static Counts write(Path report, Format format, String publisher, boolean proposals, Writer out)
            throws IOException {
        JsonNode night = MAPPER.readTree(report.toFile());
        if (format == Format.RECORDS) {
            ObjectNode root = Records.of(night);
            json(root, out);
            return new Counts(root.get("records").size(), 0, 0, 0);
        }
        Grants found = new Grants(night, publisher, proposals);
        List<PublishedGrant> grants = found.all();
        if (format == Format.GIVING_CSV) {
            GivingCsv.write(grants, out);
        } else {
            ObjectNode root = MAPPER.createObjectNode();
            grants.forEach(g -> root.withArray("grants").add(GivingJson.of(g)));
            root.withArray("grants");
            json(root, out);
        }
        int undated =
                (int) grants.stream().filter(g -> g.dates().award().isEmpty()).count();
        return new Counts(grants.size(), found.proposed(), found.misread(), undated);
    }

    private static void json(JsonNode root, Writer out) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        out.write(MAPPER.writer(lines).writeValueAsString(root));
        out.write('\n');
        out.flush();
    }
}
