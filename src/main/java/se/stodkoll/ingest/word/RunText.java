package se.stodkoll.ingest.word;

import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.ingest.word.LeftOut.Cause;

/** Judges the text of the run that is open: whether a reader sees it, as part of what is written. */
final class RunText {
    /** What stands above the line and refers to a note. */
    private static final Pattern NOTE = Pattern.compile("[\\d*†‡§][\\d*†‡§,]{0,3}[.)]?");

    /** A letter does only after a figure: ordinals and units have raised letters too. */
    private static final Pattern NOTE_OF_A_FIGURE = Pattern.compile("\\p{L}\\)?");

    private final ScopeReader scopes;
    private final LeftOuts leftOuts;
    private char before = ' ';

    RunText(ScopeReader scopes, LeftOuts leftOuts) {
        this.scopes = scopes;
        this.leftOuts = leftOuts;
    }

    /** What is shown of it; empty where it is left out or a mark of a note. */
    Optional<String> shown(String said, FieldCodes fields) {
        Optional<Cause> cause = cause(fields);
        if (cause.isPresent()) {
            leftOuts.add(cause.get(), scopes.where(), said);
            return Optional.empty();
        }
        if (isNote(said.strip())) {
            return Optional.empty();
        }
        if (!said.isBlank()) {
            leftOuts.shown();
            before = said.stripTrailing().charAt(said.stripTrailing().length() - 1);
        }
        return Optional.of(said);
    }

    private boolean isNote(String said) {
        return scopes.look().isRaised()
                && (NOTE.matcher(said).matches()
                        || Character.isDigit(before)
                                && NOTE_OF_A_FIGURE.matcher(said).matches());
    }

    /** Deleted under tracked changes, as the XML itself says. */
    void deleted(String said) {
        leftOuts.add(Cause.DELETED, scopes.where(), said);
    }

    /** A blank or a break of what is left out parts its words. */
    void blank(FieldCodes fields) {
        cause(fields).ifPresent(cause -> leftOuts.add(cause, scopes.where(), " "));
    }

    boolean isShown(FieldCodes fields) {
        return cause(fields).isEmpty();
    }

    void endParagraph() {
        leftOuts.parted();
        before = ' ';
    }

    private Optional<Cause> cause(FieldCodes fields) {
        Optional<Cause> around = scopes.current().leftOut();
        if (around.isPresent()) {
            return around;
        }
        if (fields.inInstruction()) {
            return Optional.of(Cause.FIELD_CODE);
        }
        RunLook look = scopes.look();
        if (look.isOn(RunLook.Trait.HIDDEN)) {
            return Optional.of(Cause.HIDDEN);
        }
        if (look.isTiny()) {
            return Optional.of(Cause.TINY);
        }
        if (!Colours.isSeen(look.of(RunLook.Trait.COLOUR).orElse(Colours.AUTO), scopes.behind())) {
            return Optional.of(Cause.COLOURLESS);
        }
        return look.isStruck() ? Optional.of(Cause.STRUCK) : Optional.empty();
    }
}
