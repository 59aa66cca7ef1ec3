package se.stodkoll.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.settings.RuleSettingsMap;

class RuleSettingsTest {
    @Test
    void nothingGivenIsTheContract() {
        RuleSettings settings = RuleSettingsMap.read(Map.of());

        assertEquals(RuleSettings.DEFAULT, settings);
        for (Rule rule : Rule.values()) {
            assertEquals(rule.severity(), settings.severity(rule));
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        RuleSettings changed = RuleSettingsMap.read(Map.of(
                "rules", Map.of("CAP_BELOW_PERCENT", "mismatch"),
                "tolerances", Map.of("money", 10, "sharePoints", "0.05"),
                "pairing", Map.of("threshold", 0.6),
                "doubt", Map.of("lowConfidence", 0.5),
                "frames", Map.of(2026, 25_520_000)));

        assertEquals(
                RuleSettingsMap.write(changed),
                RuleSettingsMap.write(RuleSettingsMap.read(RuleSettingsMap.write(changed))));
        assertEquals(Severity.MISMATCH, changed.severity(Rule.CAP_BELOW_PERCENT));
        assertEquals(0.05, changed.pairing().margin());
    }

    /** In a class loader of its own, as nothing of the settings may have been asked for before. */
    @ParameterizedTest
    @ValueSource(strings = {"Tolerances", "Pairing", "Doubt"})
    void defaultsAreWholeWhicheverPartIsAskedFirst(String part) throws Exception {
        URL[] program = {
            RuleSettings.class.getProtectionDomain().getCodeSource().getLocation()
        };
        ClassLoader libraries = new ClassLoader(RuleSettings.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("se.stodkoll.")) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        };
        try (URLClassLoader fresh = new URLClassLoader(program, libraries)) {
            Class.forName("se.stodkoll.reconcile.settings.RuleSettings$" + part, true, fresh);
            Object settings = Class.forName("se.stodkoll.reconcile.settings.RuleSettings", true, fresh)
                    .getField("DEFAULT")
                    .get(null);

            assertEquals(RuleSettings.DEFAULT.toString(), settings.toString());
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Map.of("tolerance", Map.of()), "tolerance finns inte"),
                Arguments.of(Map.of("tolerances", Map.of("kronor", 1)), "tolerances.kronor finns inte"),
                Arguments.of(Map.of("tolerances", Map.of("money", -1)), "tolerances.money"),
                Arguments.of(Map.of("tolerances", Map.of("money", "en krona")), "tolerances.money är en krona"),
                Arguments.of(Map.of("tolerances", "1 kr"), "tolerances är 1 kr"),
                Arguments.of(Map.of("rules", Map.of("AMOUNT", "INFO")), "rules.AMOUNT är AMOUNT"),
                Arguments.of(Map.of("rules", Map.of("ROW_SUM", "LOW")), "rules.ROW_SUM är LOW"),
                Arguments.of(Map.of("pairing", Map.of("threshold", 1.5)), "pairing.threshold"),
                Arguments.of(Map.of("pairing", Map.of("margin", -0.01)), "pairing.margin"),
                Arguments.of(Map.of("frames", Map.of("26", 1)), "frames är 26"),
                Arguments.of(Map.of("frames", Map.of("2026", 0)), "frames.2026"),
                Arguments.of(Map.of("frames", Map.of("2026", "25 mkr")), "frames.2026 är 25 mkr"),
                Arguments.of(Map.of("doubt", Map.of("lowConfidence", 0.99)), "doubt.lowConfidence"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void namesTheSettingThatIsWrong(Map<String, Object> settings, String named) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RuleSettingsMap.read(settings));

        assertTrue(e.getMessage().contains(named), e.getMessage());
    }

    @Test
    void severitiesAndTolerancesAreObeyed() {
        WrittenCase written = WrittenCase.of("A.percent=49");
        RuleSettings milder = RuleSettingsMap.read(Map.of("rules", Map.of("PERCENT_DIFFERS", "WARNING")));
        RuleSettings wider = RuleSettingsMap.read(Map.of("tolerances", Map.of("percentPoints", 1)));

        assertEquals(CaseStatus.MISMATCH, only(RuleSettings.DEFAULT, written).status());
        assertEquals(CaseStatus.MATCH, only(milder, written).status());
        assertEquals(List.of(), only(wider, written).findings());
    }

    private static Case only(RuleSettings settings, WrittenCase written) {
        List<Case> cases = new Reconciler(settings).reconcile(written.documents("case"));
        assertEquals(1, cases.size());
        return cases.get(0);
    }
}
