package se.stodkoll.parse;

import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.PartText;

/** The first words of a text, kept where its names were not surely read, so that names of another paper can be sought in it. */
final class Wording {
    /** Letters kept: a letter's page, or a form's first. */
    private static final int LONGEST = 2_500;

    /** A name less sure than this may be something else. */
    private static final double SURE = 0.9;

    private Wording() {}

    /** Whether there is a record, and it does not surely name both its project and its party. */
    static boolean isWanted(PartContent content) {
        return content.application()
                        .filter(a -> !isSure(a.identity().projectName())
                                || !isSure(a.applicant().name()))
                        .isPresent()
                || content.decision()
                        .filter(d ->
                                !isSure(d.projectName()) || !isSure(d.grant().beneficiary()))
                        .isPresent();
    }

    private static boolean isSure(Optional<Field<String>> name) {
        return name.filter(n -> n.confidence() >= SURE).isPresent();
    }

    static String of(PartText text) {
        String words = text.lines().stream().map(l -> l.text()).collect(Collectors.joining(" "));
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
