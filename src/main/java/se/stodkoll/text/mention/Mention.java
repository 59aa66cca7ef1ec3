package se.stodkoll.text.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.stodkoll.model.value.Money;

/** Something of a known type that a text names, at [{@link #start()}, {@link #end()}) of its characters. */
public sealed interface Mention {
    int start();

    /** Behind its last character. */
    int end();

    /**
     * A sum of money.
     *
     * @param start of its figures
     * @param end behind its unit
     * @param value in kronor; empty where the whole run of figures is no well-formed amount, or the money is foreign
     * @param exact whether the text gives it as an exact figure: no "drygt", "cirka", "nästan" before it, no rounded millions or
     *     words ("2,3 miljoner kronor", "fyra miljoner")
     */
    record Amount(int start, int end, Optional<Money> value, boolean exact) implements Mention {}

    /**
     * A share.
     *
     * @param start of its figures
     * @param end behind its sign or word
     * @param percent 0 and up; empty where its figures are no well-formed percentage ("47 5 %")
     * @param exact whether the text gives it as an exact figure
     */
    record Share(int start, int end, Optional<BigDecimal> percent, boolean exact) implements Mention {}

    /**
     * A day.
     *
     * @param start of its figures
     * @param end behind its year
     * @param date empty where there is no such day ("2024-09-31")
     */
    record Day(int start, int end, Optional<LocalDate> date) implements Mention {}

    /**
     * A span of days; its days are no mentions of their own.
     *
     * @param start of its first words ("perioden" and "under" are none of them)
     * @param end behind its last
     * @param from its first day
     * @param to its last day
     * @param finest whether its ends are printed as days; else as months or years
     */
    record Span(int start, int end, Optional<LocalDate> from, Optional<LocalDate> to, boolean finest)
            implements Mention {}

    /**
     * A matter's number, with its label or in a form that tells it.
     *
     * @param start of the number
     * @param end behind it
     * @param number as printed, its white space folded
     * @param labelled whether a label ("Dnr", "Diarienummer") stands before it
     */
    record MatterNumber(int start, int end, String number, boolean labelled) implements Mention {}

    /**
     * An organisation's number.
     *
     * @param start of the number
     * @param end behind it
     * @param number as "232100-0164"
     */
    record OrganisationNumber(int start, int end, String number) implements Mention {}
}
