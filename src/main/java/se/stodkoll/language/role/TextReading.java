package se.stodkoll.language.role;

import java.util.List;
import java.util.Set;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.sentence.Sentence;
import se.stodkoll.text.mention.Mention;

/**
 * What a text says.
 *
 * @param acts told, in the order of the text
 * @param naming who or what the text says in so many words to have a role: "Sökande är X och projektet heter Y"
 * @param when spans of days, with what they are of
 * @param bodies who the text says decides
 * @param dates when it was decided
 * @param speaker who speaks
 * @param items where the text of each matter begins, by its number
 * @param resolutions sentences in which who speaks decides on an amount, by whatever verb
 * @param deciding numbers of the matters that have a section of what is decided or proposed
 */
public record TextReading(
        List<StatedAct> acts,
        List<Naming> naming,
        List<When> when,
        List<Body> bodies,
        List<Dated> dates,
        Speaker speaker,
        List<Integer> items,
        List<Sentence> resolutions,
        Set<Integer> deciding) {
    public TextReading {
        acts = List.copyOf(acts);
        naming = List.copyOf(naming);
        when = List.copyOf(when);
        bodies = List.copyOf(bodies);
        dates = List.copyOf(dates);
        items = List.copyOf(items);
        resolutions = List.copyOf(resolutions);
        deciding = Set.copyOf(deciding);
    }

    /**
     * A name that a sentence gives a role.
     *
     * @param recipient whether it is who applies or gets; else it is the project
     * @param name of it
     * @param item number of the matter it stands under
     */
    public record Naming(boolean recipient, RoleName name, int item) {}

    /**
     * A span of days that a sentence gives the project.
     *
     * @param span of days
     * @param applied whether it is what was applied for
     * @param section it stands in
     * @param item number of the matter it stands under
     * @param worded whether a word of a project's time stands beside it: "får påbörjas den ... och ska vara slutförd den ..."
     * @param probability that it is the project's
     */
    public record When(
            Mention.Span span, boolean applied, Section section, int item, boolean worded, double probability) {}

    /**
     * A body that decides.
     *
     * @param name of it
     * @param item number of the matter it stands under
     * @param headed whether it only stands as a heading
     */
    public record Body(RoleName name, int item, boolean headed) {}

    /**
     * A day of decision.
     *
     * @param day of it
     * @param item number of the matter whose sentence names it; -1 for that of the whole text
     * @param probability that it is the day
     */
    public record Dated(Mention.Day day, int item, double probability) {}

    /** Who a text speaks as. */
    public enum Speaker {
        /** "Vi ansöker om ..." */
        APPLICANT,
        /** "Ni har sökt ...", "Er ansökan ...". */
        FUNDER,
        /** Of both. */
        NOBODY
    }
}
