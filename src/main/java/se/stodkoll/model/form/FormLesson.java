package se.stodkoll.model.form;

import java.util.List;
import se.stodkoll.model.record.PartKind;

/**
 * What can be learnt from a paper on which a person has shown values.
 *
 * @param kind of record that it bears, {@link PartKind#APPLICATION} or {@link PartKind#DECISION}
 * @param headings that may tell its form, the likeliest first; perhaps none
 * @param items a row for each value shown, in their order
 */
public record FormLesson(PartKind kind, List<String> headings, List<Item> items) {
    public FormLesson {
        headings = List.copyOf(headings);
        items = List.copyOf(items);
    }

    /**
     * A value and what may be its label.
     *
     * @param value as shown
     * @param text of the value as read there, empty where there are no words
     * @param choices labels that find the value again on this paper, the likeliest first; none where nothing does
     */
    public record Item(ShownValue value, String text, List<TaughtLabel> choices) {
        public Item {
            choices = List.copyOf(choices);
        }
    }
}
