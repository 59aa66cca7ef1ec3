package se.stodkoll.ingest.word;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/**
 * How a run is set, as far as one place says: the run itself, a style, or the document's defaults.
 *
 * @param said what is said of each trait; a trait of which nothing is said is that of the next place
 */
record RunLook(Map<Trait, String> said) {
    static final RunLook NONE = new RunLook(Map.of());

    private static final String YES = "1";
    private static final String NO = "0";

    /** Half points; a run as small as this or smaller is a dot or nothing. */
    private static final int UNSEEN_SIZE = 2;

    RunLook {
        said = Map.copyOf(said);
    }

    /** What can be said of a run. */
    enum Trait {
        HIDDEN(true),
        STRUCK(true),
        DOUBLE_STRUCK(false),
        /** Hex digits, or {@link Colours#AUTO}. */
        COLOUR(false),
        /** Behind the run, as {@link Colours} names it. */
        SHADE(false),
        /** Half points. */
        SIZE(false),
        ALIGNED(false),
        /** Half points above the line. */
        POSITION(false);

        /** Whether a style that says it turns about what another style says (ECMA-376, 17.7.3). */
        private final boolean toggles;

        Trait(boolean toggles) {
            this.toggles = toggles;
        }

        boolean toggles() {
            return toggles;
        }
    }

    /** With what an element of run properties says, if it says anything of these traits. */
    RunLook with(String element, Attributes attributes) {
        String value = Attribute.of(attributes, "val").orElse("");
        return switch (element) {
            case "vanish", "specVanish" -> with(Trait.HIDDEN, isOn(value) ? YES : NO);
            case "strike" -> with(Trait.STRUCK, isOn(value) ? YES : NO);
            case "dstrike" -> with(Trait.DOUBLE_STRUCK, isOn(value) ? YES : NO);
            case "color" -> with(Trait.COLOUR, Colours.ofText(attributes));
            case "shd" -> with(Trait.SHADE, Colours.ofShade(attributes));
            case "highlight" -> with(Trait.SHADE, Colours.ofHighlight(value));
            case "sz" -> with(Trait.SIZE, value);
            case "vertAlign" -> with(Trait.ALIGNED, value);
            case "position" -> with(Trait.POSITION, value);
            default -> this;
        };
    }

    /** With all that another place says instead of what this one does. */
    RunLook with(RunLook other) {
        if (other.said.isEmpty()) {
            return this;
        }
        Map<Trait, String> both = new EnumMap<>(Trait.class);
        both.putAll(said);
        both.putAll(other.said);
        return new RunLook(both);
    }

    /** With a trait that several styles turn about. */
    RunLook toggled(Trait trait, boolean on) {
        return with(trait, on ? YES : NO);
    }

    private RunLook with(Trait trait, String value) {
        return with(new RunLook(Map.of(trait, value)));
    }

    private static boolean isOn(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "false", "0", "off" -> false;
            default -> true;
        };
    }

    boolean isOn(Trait trait) {
        return YES.equals(said.get(trait));
    }

    boolean says(Trait trait) {
        return said.containsKey(trait);
    }

    Optional<String> of(Trait trait) {
        return Optional.ofNullable(said.get(trait));
    }

    boolean isStruck() {
        return isOn(Trait.STRUCK) || isOn(Trait.DOUBLE_STRUCK);
    }

    /** Whether it is set so small that nothing is seen. */
    boolean isTiny() {
        return number(Trait.SIZE) >= 0 && number(Trait.SIZE) <= UNSEEN_SIZE;
    }

    /** Whether it stands above the line, as marks of notes do. */
    boolean isRaised() {
        return "superscript".equals(said.get(Trait.ALIGNED)) || number(Trait.POSITION) > 0;
    }

    /** -1 where none is said. */
    private int number(Trait trait) {
        try {
            return (int) Double.parseDouble(said.getOrDefault(trait, "-1"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
