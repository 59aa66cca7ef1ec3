package se.stodkoll.ingest.word;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import se.stodkoll.model.word.Contrast;

/** Colours as Word files state them: six hex digits, or one of the words below. */
final class Colours {
    /** Word takes what is seen against the shade. */
    static final String AUTO = "auto";
    /** Not told by the file alone (a pattern, a picture, a theme): whatever stands on it is taken for seen. */
    static final String UNKNOWN = "unknown";
    /** Nothing: what is behind shows. */
    static final String CLEAR = "clear";

    static final String WHITE = "ffffff";

    /** Contrast (WCAG 2.1, 1 to 21) below which letters are not seen; the faintest watermark that can be read is at 1.2. */
    private static final double SEEN = 1.12;

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})\\b.*");
    private static final Pattern SHORT_HEX = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])\\b.*");

    /** The names that highlights (ECMA-376, 17.18.40) and shapes have; the two sets agree where they meet. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("black", "000000"),
            Map.entry("white", WHITE),
            Map.entry("blue", "0000ff"),
            Map.entry("cyan", "00ffff"),
            Map.entry("green", "00ff00"),
            Map.entry("magenta", "ff00ff"),
            Map.entry("red", "ff0000"),
            Map.entry("yellow", "ffff00"),
            Map.entry("darkblue", "000080"),
            Map.entry("darkcyan", "008080"),
            Map.entry("darkgreen", "008000"),
            Map.entry("darkmagenta", "800080"),
            Map.entry("darkred", "800000"),
            Map.entry("darkyellow", "808000"),
            Map.entry("darkgray", "808080"),
            Map.entry("lightgray", "c0c0c0"));

    private Colours() {}

    static String ofText(Attributes attributes) {
        String value = Attribute.of(attributes, "val").orElse(AUTO);
        String theme = Attribute.of(attributes, "themeColor").orElse("");
        boolean paper = theme.startsWith("background") || theme.startsWith("light");
        String hex = hex(value);
        return hex.equals(UNKNOWN) ? (paper ? WHITE : AUTO) : hex;
    }

    static String ofShade(Attributes attributes) {
        String pattern = Attribute.of(attributes, "val").orElse("clear");
        return switch (pattern) {
            case "nil" -> CLEAR;
            case "clear" -> shadeOf(Attribute.of(attributes, "fill").orElse(AUTO), attributes, "themeFill");
            case "solid" -> shadeOf(Attribute.of(attributes, "color").orElse(AUTO), attributes, "themeColor");
            default -> UNKNOWN;
        };
    }

    private static String shadeOf(String value, Attributes attributes, String theme) {
        boolean themed = Attribute.of(attributes, theme).isPresent();
        return value.equals(AUTO) ? (themed ? UNKNOWN : CLEAR) : hex(value);
    }

    static String ofHighlight(String name) {
        return name.equals("none") ? CLEAR : NAMED.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Of a shape's own way to state it: {@code #1f3864}, {@code #fff [3212]} or a name. */
    static String hex(String value) {
        Matcher hex = HEX.matcher(value);
        if (hex.matches()) {
            return hex.group(1).toLowerCase(Locale.ROOT);
        }
        Matcher shortHex = SHORT_HEX.matcher(value);
        if (shortHex.matches()) {
            return (shortHex.group(1).repeat(2)
                            + shortHex.group(2).repeat(2)
                            + shortHex.group(3).repeat(2))
                    .toLowerCase(Locale.ROOT);
        }
        return NAMED.getOrDefault(value.trim().toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Whether text of the one colour is seen on the other. */
    static boolean isSeen(String text, String behind) {
        if (text.equals(AUTO) || behind.equals(UNKNOWN)) {
            return true;
        }
        return Contrast.between(Integer.parseInt(text, 16), Integer.parseInt(behind, 16)) >= SEEN;
    }
}
