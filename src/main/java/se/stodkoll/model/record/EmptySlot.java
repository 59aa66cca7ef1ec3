package se.stodkoll.model.record;

import java.util.List;
import java.util.Optional;

/**
 * A slot of a part that holds no value, and why.
 *
 * @param holder record that it is a slot of
 * @param name which
 * @param labels whose values were looked for, as they are spelled; may be empty
 * @param verbs that would have told it, in all their forms; may be empty
 * @param reason why nothing was taken
 * @param candidates what was weighed, the likeliest first; none where there was nothing to weigh
 */
public record EmptySlot(
        Holder holder, Name name, List<String> labels, List<String> verbs, Reason reason, List<Candidate> candidates) {
    public EmptySlot {
        labels = List.copyOf(labels);
        verbs = List.copyOf(verbs);
        candidates = List.copyOf(candidates);
    }

    /** Which of a part's records. */
    public enum Holder {
        APPLICATION,
        DECISION,
        /** None: the part bears no record. */
        NOTHING
    }

    /** Slots, each with what its values are. */
    public enum Name {
        PROJECT(Type.NAME),
        APPLICANT(Type.ORGANISATION),
        BENEFICIARY(Type.ORGANISATION),
        ORGANISATION_NUMBER(Type.ORGANISATION_NUMBER),
        DIARY_NUMBER(Type.MATTER_NUMBER),
        APPLICATION_ID(Type.REFERENCE),
        /** Both ends. */
        PERIOD(Type.PERIOD),
        START(Type.DAY),
        END(Type.DAY),
        REQUESTED_AMOUNT(Type.AMOUNT),
        REQUESTED_PERCENT(Type.SHARE),
        GRANTED_AMOUNT(Type.AMOUNT),
        GRANTED_PERCENT(Type.SHARE),
        DECIDING_BODY(Type.ORGANISATION),
        DECISION_DATE(Type.DAY),
        BUDGET(Type.TABLE);

        private final Type type;

        Name(Type type) {
            this.type = type;
        }

        public Type type() {
            return type;
        }
    }

    /** What a value is. */
    public enum Type {
        NAME,
        ORGANISATION,
        ORGANISATION_NUMBER,
        MATTER_NUMBER,
        /** A number that only its label tells. */
        REFERENCE,
        DAY,
        PERIOD,
        AMOUNT,
        SHARE,
        TABLE
    }

    /** Why a slot is empty. */
    public enum Reason {
        /** The application is turned down, so that nothing is looked for. */
        TURNED_DOWN,
        /** Nothing of its type stands on the part. */
        NOTHING_THERE,
        /** Something does, and none of it was taken: each candidate says why. */
        NONE_TAKEN
    }

    /**
     * What might have filled a slot.
     *
     * @param text as read; of a label without a value the label, of a verb without one its sentence
     * @param weight that it had, 0 to 1; empty where nothing weighed it
     * @param needed weight to be taken, 0 to 1; empty where weight did not decide
     * @param why it was not taken
     */
    public record Candidate(String text, Optional<Double> weight, Optional<Double> needed, Why why) {}

    /** Why a candidate was not taken. */
    public enum Why {
        /** Its weight is under what is needed. */
        WEAK,
        /** Labels of the slot give different values. */
        DISAGREE,
        /** Another matter of the same part has it, or several might. */
        OTHER_MATTER,
        /** It is told of an earlier decision. */
        EARLIER,
        /** It is a condition, or what may be granted. */
        SUPPOSED,
        /** It is told as background, as a condition or beside the matter. */
        BACKGROUND,
        /** It is told of what was applied for, and the slot is of what is decided. */
        APPLIED_FOR,
        /** Its sentence says neither for whom nor for what. */
        NAMELESS,
        /** It is not what the slot holds, or can't be read as that. */
        UNFIT,
        /** Its words are another label's value. */
        OTHER_LABEL,
        /** A label of the slot, beside which nothing of the slot's type stands. */
        LABEL_ALONE,
        /** A verb of the slot, in whose sentence nothing of the slot's type stands. */
        VERB_ALONE,
        /** Of the right type, with neither a label nor a verb of the slot. */
        LOOSE,
        /** Another slot of the same record holds it. */
        TAKEN
    }
}
