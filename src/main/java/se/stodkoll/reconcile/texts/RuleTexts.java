package se.stodkoll.reconcile.texts;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;

/** What rules say to people: {@code RuleTexts.properties} in Swedish, {@code RuleTexts_en.properties} in English, by one key. */
public final class RuleTexts {
    private static final ResourceBundle SWEDISH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private RuleTexts() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "se.stodkoll.reconcile.texts.RuleTexts",
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * The text of a key, {0} and so on filled in.
     *
     * @param values each a {@link BilingualText}, or what is alike in both languages
     */
    public static BilingualText of(String key, Object... values) {
        return new BilingualText(
                text(SWEDISH, key, BilingualText::sv, values), text(ENGLISH, key, BilingualText::en, values));
    }

    /** In Swedish alone. */
    public static String swedish(String key, Object... values) {
        return text(SWEDISH, key, BilingualText::sv, values);
    }

    private static String text(
            ResourceBundle bundle, String key, Function<BilingualText, String> language, Object... values) {
        Object[] plain =
                Arrays.stream(values).map(BilingualText::alike).map(language).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
