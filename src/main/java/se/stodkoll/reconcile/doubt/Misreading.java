package se.stodkoll.reconcile.doubt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Message;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Source;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.DigitChange;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * Tells a misreading, and a value that may be of something else, from a difference. A finding that stands on a value too weakly
 * read, or that a slip of the reader about as likely as a real difference would take away, becomes a
 * {@link Rule#LOW_CONFIDENCE} that shows both hypotheses. Never the other way: no agreement is assumed.
 */
public final class Misreading {
    private final RuleSettings.Doubt doubt;

    public Misreading(RuleSettings.Doubt doubt) {
        this.doubt = doubt;
    }

    public Finding judge(RuleFinding found) {
        return found.corrections().stream()
                .filter(m -> isRead(m.field()))
                .filter(m ->
                        m.field().confidence() < doubt.lowConfidence() || likelihood(m) >= doubt.differenceLikelihood())
                .max(Comparator.comparingDouble(this::likelihood))
                .map(m -> doubtful(found.finding(), m))
                .or(() -> found.corrections().stream()
                        .filter(m -> isGuess(m.field()))
                        .findFirst()
                        .map(m -> guessed(found.finding(), m)))
                .orElse(found.finding());
    }

    /** What a document's own text says for certain, but not surely of this matter or in this role. */
    private boolean isGuess(Field<?> field) {
        return field.source() == Source.TEXT_LAYER && field.confidence() < doubt.lowConfidence();
    }

    private static Finding guessed(Finding f, RuleFinding.Correction correction) {
        String read = correction.field().evidence().text();
        int sure = (int) Math.round(100 * correction.field().confidence());
        return unsure(f, correction, RuleTexts.of("guessed", said(f), f.rule(), read, sure));
    }

    /** What a document's own text says or a person has set is not misread. */
    private boolean isRead(Field<?> field) {
        return field.source() != Source.TEXT_LAYER
                && field.source() != Source.CORRECTED
                && field.confidence() < doubt.certain();
    }

    /** How likely the ink says what is wanted instead of what was read, 0 to 1. */
    double likelihood(RuleFinding.Correction correction) {
        double misread = 1 - correction.field().confidence();
        String read = FindingDraft.canonical(correction.field().value());
        double byShape = misread * shape(read, correction.wanted());
        return Math.max(byShape, byAlternative(correction));
    }

    private static double shape(String read, String wanted) {
        if (isFigure(read) && isFigure(wanted)) {
            return DigitChange.of(FoldedText.id(read), FoldedText.id(wanted)).share();
        }
        double likeness = FoldedText.likeness(read, wanted);
        return likeness >= 0.9 ? likeness : 0;
    }

    /** The reader's own second thought, where it is the wanted value. */
    private static double byAlternative(RuleFinding.Correction correction) {
        Optional<Alternative> held = correction.field().alternatives().stream()
                .filter(a -> says(a.text(), correction.wanted()))
                .findFirst();
        return held.map(a -> a.confidence()
                        / Math.max(1e-9, a.confidence() + correction.field().confidence()))
                .orElse(0.0);
    }

    private static boolean says(String text, String wanted) {
        return isNumber(wanted)
                ? text.replaceAll("[^0-9,]", "").replaceAll(",0*$", "").equals(wanted)
                : FoldedText.text(text).equals(FoldedText.text(wanted));
    }

    /** Numbers, dates, diary numbers. */
    private static boolean isFigure(String s) {
        return !s.contains(" ") && s.chars().filter(Character::isDigit).count() * 2 >= s.length();
    }

    private static boolean isNumber(String s) {
        return s.matches("-?\\d+(\\.\\d+)?");
    }

    private static Finding doubtful(Finding f, RuleFinding.Correction correction) {
        String read = correction.field().evidence().text();
        Optional<Money> amount = amount(f.comparison().type(), correction.wanted());
        int sure = (int) Math.round(100 * correction.field().confidence());
        BilingualText wanted =
                amount.map(FigureFormat::money).orElseGet(() -> BilingualText.alike(correction.wanted()));
        return unsure(f, correction, RuleTexts.of("misread", said(f), f.rule(), wanted, read, sure));
    }

    private static BilingualText said(Finding f) {
        return new BilingualText(f.message().sv(), f.message().en());
    }

    private static Finding unsure(Finding f, RuleFinding.Correction correction, BilingualText said) {
        Message message = new Message(said.sv(), said.en());
        return new Finding(
                Rule.LOW_CONFIDENCE,
                Severity.REVIEW,
                message,
                f.comparison(),
                f.where(),
                merged(correction, f),
                f.suggestion());
    }

    private static Optional<Money> amount(Comparison.Type type, String wanted) {
        return type == Comparison.Type.MONEY && isNumber(wanted)
                ? Optional.of(Money.of(new BigDecimal(wanted)))
                : Optional.empty();
    }

    private static List<Evidence> merged(RuleFinding.Correction correction, Finding f) {
        return Stream.concat(Stream.of(correction.field().evidence()), f.evidence().stream())
                .distinct()
                .toList();
    }
}
