package se.stodkoll.nightly.extract;

import java.util.List;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.record.PartExplanation;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.parse.DocumentParser;

/** Why slots of a file's records are empty, for a person who asks. */
public final class Explanations {
    private Explanations() {}

    /**
     * Each part of what was read, in its order.
     *
     * @param taught forms that it was read with
     * @param settings that it was read with
     */
    public static List<PartExplanation> of(Extraction extraction, List<TaughtForm> taught, Settings settings) {
        boolean broken = extraction.parsed().problems().stream().anyMatch(p -> p.code() == ProblemCode.INTERNAL);
        return broken || extraction.document().isFailed()
                ? extraction.parsed().parts().stream()
                        .map(part -> new PartExplanation(part, List.of()))
                        .toList()
                : DocumentParser.load(settings.rules().doubt().largestAmount()).explain(extraction.document(), taught);
    }
}
