package se.stodkoll.reconcile;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;

/** What rules say to people: {@code RuleTexts.properties} in Swedish, {@code RuleTexts_en.properties} in English, by one key. */
final class RuleTexts {
    private static final ResourceBundle SWEDISH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private RuleTexts() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "se.stodkoll.reconcile.RuleTexts", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * The text of a key, {0} and so on filled in.
     *
     * @param values each a {@link Said}, or what is alike in both languages
     */
    static Said of(String key, Object... values) {
        return new Said(text(SWEDISH, key, Said::sv, values), text(ENGLISH, key, Said::en, values));
    }

    /** In Swedish alone. */
    static String swedish(String key, Object... values) {
        return text(SWEDISH, key, Said::sv, values);
    }

    private static String text(ResourceBundle bundle, String key, Function<Said, String> language, Object... values) {
        Object[] plain = Arrays.stream(values).map(Said::alike).map(language).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
