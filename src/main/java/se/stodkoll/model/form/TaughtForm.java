package se.stodkoll.model.form;

import java.util.List;
import se.stodkoll.model.record.PartKind;

/**
 * A form that a person has shown the program: words of the form itself, never values.
 *
 * @param id names its file: small letters a to z, figures and hyphens, at most {@value #LONGEST_ID}
 * @param name for people, not blank
 * @param kind of record that its papers bear, {@link PartKind#APPLICATION} or {@link PartKind#DECISION}
 * @param headings that stand on all its papers; may be empty where it has {@value #LABELS_ALONE} labels or more
 * @param labels at least one
 */
public record TaughtForm(String id, String name, PartKind kind, List<String> headings, List<TaughtLabel> labels) {
    /** So many letters a file's name has at most, without its ending. */
    public static final int LONGEST_ID = 60;

    /** So many labels tell a form without a heading. */
    public static final int LABELS_ALONE = 3;

    public TaughtForm {
        headings = List.copyOf(headings);
        labels = List.copyOf(labels);
        boolean told = !headings.isEmpty() || labels.size() >= LABELS_ALONE;
        boolean kindKnown = kind == PartKind.APPLICATION || kind == PartKind.DECISION;
        if (!isId(id)
                || name.isBlank()
                || !kindKnown
                || labels.isEmpty()
                || !told
                || headings.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("form " + id + " of kind " + kind + " with " + headings.size()
                    + " headings and " + labels.size() + " labels");
        }
    }

    /** Whether a text may be an id. */
    public static boolean isId(String text) {
        return text.matches("[a-z0-9][a-z0-9-]{0," + (LONGEST_ID - 1) + "}");
    }
}
