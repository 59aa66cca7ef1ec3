package se.stodkoll.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What commands say, in Swedish or English. */
final class Texts {
    private static final String BUNDLE = "se.stodkoll.cli.Texts";

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English where "--lang en" or "--lang=en" is given or the environment's STODKOLL_LANG is "en", else Swedish. */
    static Texts of(String[] arguments, Optional<String> environment) {
        String line = " " + String.join(" ", Arrays.asList(arguments)).replace("--lang=", "--lang ") + " ";
        boolean asksEnglish = line.contains(" --lang en ");
        boolean asksSwedish = line.contains(" --lang sv ");
        boolean english = asksEnglish || !asksSwedish && environment.filter("en"::equals).isPresent();
        Locale locale = english ? Locale.ENGLISH : Locale.ROOT;
        return new Texts(ResourceBundle.getBundle(
                BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** How numbers are written. */
    Locale locale() {
        return bundle.getLocale().equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.forLanguageTag("sv");
    }

    /** The text of a key, {0} and so on filled in; numbers without grouping. */
    String say(String key, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
