package se.stodkoll.language.role;

import java.util.Optional;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.text.mention.Mention;

/**
 * An act that a text tells, with who and what has which role in it.
 *
 * @param kind what is done
 * @param modality how it is told
 * @param place where it is told
 * @param roles who and what
 * @param amount granted, or applied for
 * @param percent granted, or applied for
 * @param whole whether it is all of what was applied for
 * @param supplement whether it only says more of a grant that another sentence makes
 */
public record StatedAct(
        ActKind kind,
        Modality modality,
        Place place,
        Roles roles,
        Optional<RoleFigure<Mention.Amount>> amount,
        Optional<RoleFigure<Mention.Share>> percent,
        boolean whole,
        boolean supplement) {

    /** The same with other roles. */
    public StatedAct with(Roles other) {
        return new StatedAct(kind, modality, place, other, amount, percent, whole, supplement);
    }

    /**
     * Where an act is told.
     *
     * @param section below which heading
     * @param item number of the matter it stands under
     * @param heading whether it is told by a heading
     * @param start of its sentence's characters
     * @param act of its words
     * @param end behind its sentence
     */
    public record Place(Section section, int item, boolean heading, int start, int act, int end) {}

    /**
     * Who and what.
     *
     * @param giver who decides
     * @param receiver who gets it; of an application, who applies
     * @param project what for
     */
    public record Roles(Optional<RoleName> giver, Optional<RoleName> receiver, Optional<RoleName> project) {}
}
