package se.stodkoll.language.role;

import se.stodkoll.language.word.ActKind;

/**
 * A figure or a name that something speaks for having a role in an act, and that another, or nobody, was likelier to have.
 *
 * @param act that is told
 * @param role that was looked for
 * @param start of its characters in the text
 * @param end behind them
 * @param probability that it has the role, 0 to 1
 * @param winner probability of the likelier one, or that nothing has the role, 0 to 1
 */
public record PassedOver(ActKind act, Role role, int start, int end, double probability, double winner) {
    /** What something may be in an act. */
    public enum Role {
        AMOUNT,
        PERCENT,
        /** Who gets it; of an application, who applies. */
        RECEIVER,
        PROJECT,
        /** Who decides. */
        GIVER
    }
}
