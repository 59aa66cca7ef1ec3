package se.stodkoll.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.mention.AmountUnits;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;
import se.stodkoll.text.mention.Numerals;

/** Sums of money in words: "en halv miljon kronor", "två miljoner fyra hundra tusen kronor". They are never exact. */
public final class WordAmountGrammar implements Grammar {
    private static final String MAGNITUDE = WORDS.pattern("amount.magnitude");
    private static final Pattern AMOUNT = Pattern.compile("(?=[" + Numerals.FIRSTS
            + "])(?<![\\p{L}\\d-])(?<![\\d,.] )(?:(?<first>" + Numerals.PATTERN + ")[ \\t]*(?<times>" + MAGNITUDE
            + ")(?!\\p{L})[ \\t]+(?:" + WORDS.pattern("range.and") + "[ \\t]+)?)?"
            + "(?<number>" + Numerals.PATTERN + ")[ \\t]*(?:" + WORDS.pattern("inexact.inside")
            + "[ \\t]+)?(?<unit>" + AmountUnits.UNIT + ")");

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        Matcher m = AMOUNT.matcher(text.lower());
        while (m.find()) {
            boolean magnitude = m.group("many") != null
                    || m.group("alone") != null
                    || m.group("foreign") != null
                    || m.group("short") != null;
            if (magnitude) {
                found.add(new Mention.Amount(m.start(), m.end(), value(m), false));
            }
        }
        return found;
    }

    private static Optional<Money> value(Matcher m) {
        long unit = AmountUnits.kronor(m);
        if (unit == 0) {
            return Optional.empty();
        }
        BigDecimal more = m.group("first") == null
                ? BigDecimal.ZERO
                : Numerals.value(m.group("first")).multiply(BigDecimal.valueOf(AmountUnits.factor(m.group("times"))));
        return Money.ofPrint(more.add(Numerals.value(m.group("number")).multiply(BigDecimal.valueOf(unit))));
    }
}
