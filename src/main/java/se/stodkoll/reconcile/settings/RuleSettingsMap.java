package se.stodkoll.reconcile.settings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link RuleSettings} as nested maps of plain values, which is what a configuration file holds.
 *
 * <pre>
 * rules:      { CAP_BELOW_PERCENT: WARNING }
 * tolerances: { money: 1, grantedAmount: 0.99, percentPoints: 0.5, sharePoints: 0.01 }
 * pairing:    { threshold: 0.5, margin: 0.05 }
 * doubt:      { lowConfidence: 0.7, certain: 0.95, differenceLikelihood: 0.05, largestAmount: 10000000000 }
 * frames:     { 2026: 25520000 }
 * </pre>
 */
public final class RuleSettingsMap {
    private static final String SEVERITIES = "rules";
    private static final String TOLERANCES = "tolerances";
    private static final String PAIRING = "pairing";
    private static final String DOUBT = "doubt";
    private static final String FRAMES = "frames";

    private RuleSettingsMap() {}

    /**
     * Reads what {@link #write} gives; what is left out keeps its default.
     *
     * @throws IllegalArgumentException in Swedish, naming the setting, where a name or value is not allowed
     */
    public static RuleSettings read(Map<String, ?> settings) {
        allow(settings.keySet(), List.of(SEVERITIES, TOLERANCES, PAIRING, DOUBT, FRAMES), "");
        Map<String, Map<String, Object>> all = write(RuleSettings.DEFAULT);
        Map<String, Object> tolerances = section(settings, all, TOLERANCES);
        Map<String, Object> pairing = section(settings, all, PAIRING);
        Map<String, Object> doubt = section(settings, all, DOUBT);
        return new RuleSettings(
                severities(settings.get(SEVERITIES)),
                new RuleSettings.Tolerances(
                        Money.of(number(tolerances, "tolerances.money")),
                        Money.of(number(tolerances, "tolerances.grantedAmount")),
                        number(tolerances, "tolerances.percentPoints"),
                        number(tolerances, "tolerances.sharePoints")),
                new RuleSettings.Pairing(
                        number(pairing, "pairing.threshold").doubleValue(),
                        number(pairing, "pairing.margin").doubleValue()),
                new RuleSettings.Doubt(
                        number(doubt, "doubt.lowConfidence").doubleValue(),
                        number(doubt, "doubt.certain").doubleValue(),
                        number(doubt, "doubt.differenceLikelihood").doubleValue(),
                        Money.of(number(doubt, "doubt.largestAmount"))),
                frames(settings.get(FRAMES)));
    }

    /** Every setting in force, in the form of the configuration file. */
    public static Map<String, Map<String, Object>> write(RuleSettings s) {
        Map<String, Object> severities = new LinkedHashMap<>();
        Arrays.stream(Rule.values())
                .forEach(r -> severities.put(r.name(), s.severity(r).name()));
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        all.put(SEVERITIES, severities);
        all.put(
                TOLERANCES,
                ordered(
                        "money", s.tolerances().money().kronor(),
                        "grantedAmount", s.tolerances().grantedAmount().kronor(),
                        "percentPoints", s.tolerances().percentPoints(),
                        "sharePoints", s.tolerances().sharePoints()));
        all.put(
                PAIRING,
                ordered(
                        "threshold", s.pairing().threshold(),
                        "margin", s.pairing().margin()));
        all.put(
                DOUBT,
                ordered(
                        "lowConfidence", s.doubt().lowConfidence(),
                        "certain", s.doubt().certain(),
                        "differenceLikelihood", s.doubt().differenceLikelihood(),
                        "largestAmount", s.doubt().largestAmount().kronor()));
        Map<String, Object> frames = new LinkedHashMap<>();
        s.frames().forEach((year, frame) -> frames.put(year.toString(), frame.kronor()));
        all.put(FRAMES, frames);
        return all;
    }

    private static SortedMap<Integer, Money> frames(Object given) {
        SortedMap<Integer, Money> frames = new TreeMap<>();
        Map<String, Object> named = new LinkedHashMap<>();
        map(given, FRAMES).forEach((year, frame) -> named.put(year.toString(), frame));
        for (String year : named.keySet()) {
            if (!year.matches("20\\d\\d")) {
                throw refused(FRAMES, year, RuleTexts.swedish("setting.year"));
            }
            frames.put(Integer.valueOf(year), Money.of(number(named, FRAMES + "." + year)));
        }
        return frames;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<Rule, Severity> severities(Object given) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        map(given, SEVERITIES).forEach((rule, severity) -> {
            String name = SEVERITIES + "." + rule;
            severities.put(constant(Rule.class, rule, name), constant(Severity.class, severity, name));
        });
        return severities;
    }

    /** The default section with what is given laid over it. */
    private static Map<String, Object> section(
            Map<String, ?> settings, Map<String, Map<String, Object>> all, String name) {
        Map<String, Object> section = new LinkedHashMap<>(all.get(name));
        Map<?, ?> given = map(settings.get(name), name);
        allow(given.keySet(), section.keySet(), name + ".");
        given.forEach((k, v) -> section.put(k.toString(), v));
        return section;
    }

    private static Map<?, ?> map(Object given, String name) {
        if (given == null) {
            return Map.of();
        }
        if (given instanceof Map<?, ?> map) {
            return map;
        }
        throw refused(name, given, RuleTexts.swedish("setting.list"));
    }

    private static void allow(Set<?> given, Collection<String> known, String prefix) {
        given.stream()
                .map(Object::toString)
                .filter(k -> !known.contains(k))
                .findFirst()
                .ifPresent(k -> {
                    throw new IllegalArgumentException(
                            RuleTexts.swedish("setting.unknown", prefix + k, String.join(", ", known)));
                });
    }

    private static BigDecimal number(Map<String, Object> section, String name) {
        Object value = section.get(name.substring(name.indexOf('.') + 1));
        try {
            return new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw refused(name, value, RuleTexts.swedish("setting.number"));
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Object given, String name) {
        String wanted = String.valueOf(given).toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused(name, given, Arrays.toString(type.getEnumConstants())));
    }

    private static IllegalArgumentException refused(String name, Object given, String expected) {
        return new IllegalArgumentException(RuleTexts.swedish("setting.refused", name, given, expected));
    }
}
