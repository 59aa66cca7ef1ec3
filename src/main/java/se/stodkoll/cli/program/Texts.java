package se.stodkoll.cli.program;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What commands say, in Swedish or English. */
public final class Texts {
    private static final String BUNDLE = "se.stodkoll.cli.program.Texts";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English where "--lang en" or "--lang=en" is given or the environment's STODKOLL_LANG is "en", else Swedish. */
    public static Texts of(String[] arguments, Optional<String> environment) {
        String line = " " + String.join(" ", Arrays.asList(arguments)).replace("--lang=", "--lang ") + " ";
        boolean asksEnglish = line.contains(" --lang en ");
        boolean asksSwedish = line.contains(" --lang sv ");
        boolean english =
                asksEnglish || !asksSwedish && environment.filter("en"::equals).isPresent();
        Locale locale = english ? Locale.ENGLISH : Locale.ROOT;
        return new Texts(
                ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** How numbers are written. */
    public Locale locale() {
        return bundle.getLocale().equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.forLanguageTag("sv");
    }

    /**
     * Letters that a terminal would do instead of show, or that turn what follows around: {@code \\u001b} for what would be an
     * escape sequence. Names come from whoever can drop a file.
     */
    public static String shown(String text) {
        if (text.codePoints().noneMatch(Texts::acts)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(letter -> {
            for (char unit : Character.toChars(letter)) {
                shown.append(acts(letter) ? String.format("\\u%04x", (int) unit) : String.valueOf(unit));
            }
        });
        return shown.toString();
    }

    private static boolean acts(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The text of a key, {0} and so on filled in as {@link #shown}; numbers without grouping. */
    public String say(String key, Object... values) {
        Object[] plain =
                Arrays.stream(values).map(String::valueOf).map(Texts::shown).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
