package se.stodkoll.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.codec.ModelJson;

/**
 * A matter of made documents and what is to be found in it, as told by whoever made them.
 *
 * @param project name of the project
 * @param applicationFile where it is applied for
 * @param decisionFile where it is decided; the same in a bundle
 * @param rules those that find something; empty where all agrees
 */
public record ExpectedCase(String project, String applicationFile, String decisionFile, List<String> rules) {
    public ExpectedCase {
        rules = List.copyOf(rules);
    }

    /** The cases of a gold.json, in its order. */
    public static List<ExpectedCase> read(Path file) throws IOException {
        List<ExpectedCase> cases = new ArrayList<>();
        for (JsonNode each : ModelJson.mapper().readTree(file.toFile()).path("cases")) {
            List<String> rules = new ArrayList<>();
            each.path("findings").forEach(rule -> rules.add(rule.asText()));
            cases.add(new ExpectedCase(
                    each.path("project").asText(),
                    each.path("applicationFile").asText(),
                    each.path("decisionFile").asText(),
                    rules));
        }
        return cases;
    }
}
