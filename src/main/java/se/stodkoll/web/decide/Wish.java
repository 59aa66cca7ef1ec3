package se.stodkoll.web.decide;

import java.util.Optional;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.word.Box;

/**
 * What a person asks to have decided, as the form and the API say it; nothing of it is trusted yet.
 *
 * @param act what
 * @param seen number of the last decision when they looked
 * @param field the value concerned
 * @param finding key of the finding concerned
 * @param otherPart a part of the case to pair with
 * @param undone number of the decision to undo
 * @param newValue as written
 * @param reason as written
 */
public record Wish(
        ReviewAct act,
        long seen,
        Optional<Field> field,
        Optional<String> finding,
        Optional<String> otherPart,
        Optional<Long> undone,
        String newValue,
        String reason) {

    /**
     * A value.
     *
     * @param part id
     * @param path in its records
     * @param oldValue plain, as the person saw it; empty where nothing stood there
     * @param pointed where they say it stands
     */
    public record Field(String part, String path, String oldValue, Optional<Pointed> pointed) {}

    /**
     * A place on a page of the same document.
     *
     * @param page from 1
     * @param box around it
     */
    public record Pointed(int page, Box box) {}
}
