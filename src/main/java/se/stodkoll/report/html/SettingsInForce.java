package se.stodkoll.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.Setting;
import se.stodkoll.report.html.Views.SettingGroup;

/** What the rules held to, in words; a setting that has none here is told by its name in the configuration file. */
final class SettingsInForce {
    private static final Map<String, String> TITLES = Map.of(
            "rules", "Vad varje regel leder till",
            "tolerances", "Vad som inte räknas som skillnad",
            "pairing", "När ansökan och beslut hör ihop",
            "doubt", "När en läsning är för osäker",
            "frames", "Årets ramar");

    private static final Map<String, String> LABELS = Map.of(
            "tolerances.money", "Belopp i allmänhet (kr)",
            "tolerances.grantedAmount", "Beviljat mot sökt belopp (kr)",
            "tolerances.percentPoints", "Angivna procentsatser (procentenheter)",
            "tolerances.sharePoints", "Utskrivna andelar (procentenheter)",
            "pairing.threshold", "Minsta poäng för ett par (0–1)",
            "pairing.margin", "Så nära får en konkurrent inte ligga (0–1)",
            "doubt.lowConfidence", "Lägre säkerhet än så bär ingen avvikelse (0–1)",
            "doubt.certain", "Från denna säkerhet tas värdet som läst (0–1)",
            "doubt.differenceLikelihood", "Hur ofta belopp som ska vara lika skiljer sig på papper (0–1)",
            "doubt.largestAmount", "Större belopp än så tas aldrig som säkert läst (kr)");

    private SettingsInForce() {}

    /** Section by section; those without settings are left out. */
    static List<SettingGroup> of(Map<String, Map<String, Object>> settings) {
        return settings.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new SettingGroup(
                        TITLES.getOrDefault(section.getKey(), section.getKey()),
                        section.getValue().entrySet().stream()
                                .map(e -> setting(section.getKey(), e.getKey(), e.getValue()))
                                .toList()))
                .toList();
    }

    private static Setting setting(String section, String key, Object value) {
        String name = section + "." + key;
        return switch (section) {
            case "rules" ->
                new Setting(
                        SwedishTerms.of(Rule.valueOf(key)), name, SwedishTerms.of(Severity.valueOf(value.toString())));
            case "frames" ->
                new Setting("År " + key, name, SwedishFormat.kronor(Money.of(new BigDecimal(value.toString()))));
            default ->
                new Setting(
                        LABELS.getOrDefault(name, name), name, value.toString().replace('.', ','));
        };
    }
}
