package se.stodkoll.model.finding;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that a person decided in review; never changed or taken away once written.
 *
 * @param number running, from 1; 0 for one not yet written
 * @param at when
 * @param person who
 * @param act what was decided
 * @param subject on what
 * @param oldValue canonical, as {@link Comparison#expected()}; what stood there when the person looked, empty where nothing did
 * @param newValue likewise; what the person says stands there; for a case that is assigned, to whom, empty for nobody
 * @param reason in the person's words; may be empty
 */
public record ReviewEvent(
        long number,
        Instant at,
        String person,
        ReviewAct act,
        ReviewSubject subject,
        Optional<String> oldValue,
        Optional<String> newValue,
        String reason) {
    /** A person's reason, name or value is no longer than this many characters. */
    public static final int LONGEST_TEXT = 2000;

    public ReviewEvent {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a review event needs a person");
        }
        for (String text : new String[] {person, reason, oldValue.orElse(""), newValue.orElse("")}) {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("a text of a review event is longer than " + LONGEST_TEXT);
            }
        }
    }

    /** The same, written under its number. */
    public ReviewEvent numbered(long newNumber) {
        return new ReviewEvent(newNumber, at, person, act, subject, oldValue, newValue, reason);
    }

    /** The same, made at another moment. */
    public ReviewEvent saidAt(Instant moment) {
        return new ReviewEvent(number, moment, person, act, subject, oldValue, newValue, reason);
    }

    /** What a decision is about that undoes this one. */
    public ReviewSubject undoSubject() {
        return new ReviewSubject(subject.parts(), Optional.empty(), Optional.empty(), Optional.of(number));
    }
}
