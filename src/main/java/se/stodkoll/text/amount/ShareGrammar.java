package se.stodkoll.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.AmountUnits;
import se.stodkoll.text.mention.FigureRun;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.InexactWords;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;
import se.stodkoll.text.mention.Numerals;
import se.stodkoll.text.mention.Ranges;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Shares: "50 %", "37,5 procent", "femtio procent", "hälften av kostnaderna"; never percentage points. */
public final class ShareGrammar implements Grammar {
    private static final String SIGN =
            "(?:" + WORDS.pattern("share.signs") + "|" + WORDS.pattern("share.words") + "(?![\\p{L}]|-\\p{L}))";
    private static final Pattern BEHIND = Pattern.compile("[ \\t]{0,3}+" + AmountUnits.IN_WORDS + SIGN);
    private static final Pattern WORDED = Pattern.compile("(?=[" + Numerals.FIRSTS + "])(?<![\\p{L}\\d-])(?<number>"
            + Numerals.PATTERN + ")[ \\t]+" + WORDS.pattern("share.words") + "(?!\\p{L})");
    /** Words between "hälften av" and what it is half of, at most. */
    private static final Pattern FRACTION = Pattern.compile(
            "(?=[" + WORDS.firsts("share.fraction") + "])(?<!\\p{L})(?<fraction>" + WORDS.pattern("share.fraction")
                    + ")(?!\\p{L})(?=[ \\t]+" + WORDS.pattern("share.of") + "[ \\t]+(?:[\\p{L}-]++[ \\t]+){0,5}?"
                    + WORDS.pattern("share.whole") + "(?!\\p{L}))");

    private static final Map<String, String> FRACTIONS = WORDS.meanings("share.fraction");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,4})?");
    private static final BigDecimal AN_AMOUNT = BigDecimal.valueOf(1_000);

    /** The end of the sign or word of a share that stands right behind figures; empty where none does. */
    public static OptionalInt signBehind(NormalizedText text, int end) {
        Matcher m =
                BEHIND.matcher(text.lower()).region(end, text.lower().length()).useTransparentBounds(true);
        return m.lookingAt() ? OptionalInt.of(m.end()) : OptionalInt.empty();
    }

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        FigureRun before = null;
        for (FigureRun run : FigureRun.in(text)) {
            OptionalInt end = signBehind(text, run.end());
            if (end.isPresent()) {
                boolean range = before != null && Ranges.are(text, before, run);
                found.add(
                        range
                                ? new Mention.Share(before.start(), end.getAsInt(), Optional.empty(), true)
                                : share(text, own(run), end.getAsInt()));
            }
            before = end.isPresent() ? null : run;
        }
        addWords(text, found);
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static void addWords(NormalizedText text, List<Mention> found) {
        Matcher worded = WORDED.matcher(text.lower());
        while (worded.find()) {
            found.add(new Mention.Share(
                    worded.start(),
                    worded.end(),
                    Optional.of(Numerals.value(worded.group("number"))),
                    !InexactWords.before(text, worded.start())));
        }
        Matcher fraction = FRACTION.matcher(text.lower());
        while (fraction.find()) {
            BigDecimal percent = new BigDecimal(FRACTIONS.get(Vocabulary.key(fraction.group("fraction"))));
            found.add(new Mention.Share(
                    fraction.start(),
                    fraction.end(),
                    Optional.of(percent),
                    !InexactWords.before(text, fraction.start())));
        }
    }

    /** A year or an amount before a share is no part of it: "30 000 50 %"; two small numbers are one that was misread: "47 5 %". */
    private static FigureRun own(FigureRun run) {
        FigureRun other = run.butLast();
        boolean parted = run.last().isPresent()
                && (other.isYear()
                        || other.value()
                                .filter(v -> v.compareTo(AN_AMOUNT) >= 0)
                                .isPresent());
        return parted ? run.last().get() : run;
    }

    private static Mention.Share share(NormalizedText text, FigureRun run, int end) {
        Optional<BigDecimal> percent = PERCENTAGE.matcher(run.text()).matches()
                ? Optional.of(new BigDecimal(run.text().replace(',', '.')))
                : Optional.empty();
        return new Mention.Share(run.start(), end, percent, !InexactWords.before(text, run.start()));
    }
}
