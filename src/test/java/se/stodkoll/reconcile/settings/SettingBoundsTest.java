package se.stodkoll.reconcile.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.value.Money;

/** The ends of each setting's range are allowed, what lies beyond is refused by the setting's name. */
class SettingBoundsTest {
    @ParameterizedTest
    @CsvSource({
        "tolerances.money, 0, -1",
        "tolerances.grantedAmount, 0, -1",
        "tolerances.percentPoints, 0, -1",
        "tolerances.sharePoints, 0, -1",
        "pairing.threshold, 0, -1",
        "pairing.threshold, 100, 101",
        "pairing.margin, 0, -1",
        "pairing.margin, 100, 101",
        "doubt.lowConfidence, 0, -1",
        "doubt.lowConfidence, 95, 96",
        "doubt.certain, 100, 101",
        "doubt.differenceLikelihood, 0, -1",
        "doubt.differenceLikelihood, 100, 101",
        "doubt.largestAmount, 1, 0",
    })
    void theEndIsAllowedAndNoMore(String name, int hundredthsAllowed, int hundredthsRefused) {
        assertDoesNotThrow(() -> set(name, hundredthsAllowed));
        String message = assertThrows(IllegalArgumentException.class, () -> set(name, hundredthsRefused))
                .getMessage();
        assertTrue(message.contains(name), message);
    }

    private static Object set(String name, int hundredths) {
        RuleSettings.Tolerances tolerances = RuleSettings.Tolerances.DEFAULT;
        RuleSettings.Doubt doubt = RuleSettings.Doubt.DEFAULT;
        BigDecimal points = BigDecimal.valueOf(hundredths, 2);
        double share = hundredths / 100.0;
        return switch (name) {
            case "tolerances.money" ->
                new RuleSettings.Tolerances(
                        new Money(hundredths),
                        tolerances.grantedAmount(),
                        tolerances.percentPoints(),
                        tolerances.sharePoints());
            case "tolerances.grantedAmount" ->
                new RuleSettings.Tolerances(
                        tolerances.money(),
                        new Money(hundredths),
                        tolerances.percentPoints(),
                        tolerances.sharePoints());
            case "tolerances.percentPoints" ->
                new RuleSettings.Tolerances(
                        tolerances.money(), tolerances.grantedAmount(), points, tolerances.sharePoints());
            case "tolerances.sharePoints" ->
                new RuleSettings.Tolerances(
                        tolerances.money(), tolerances.grantedAmount(), tolerances.percentPoints(), points);
            case "pairing.threshold" -> new RuleSettings.Pairing(share, 0.05);
            case "pairing.margin" -> new RuleSettings.Pairing(0.5, share);
            case "doubt.lowConfidence" ->
                new RuleSettings.Doubt(share, doubt.certain(), doubt.differenceLikelihood(), doubt.largestAmount());
            case "doubt.certain" ->
                new RuleSettings.Doubt(
                        doubt.lowConfidence(), share, doubt.differenceLikelihood(), doubt.largestAmount());
            case "doubt.differenceLikelihood" ->
                new RuleSettings.Doubt(doubt.lowConfidence(), doubt.certain(), share, doubt.largestAmount());
            default ->
                new RuleSettings.Doubt(
                        doubt.lowConfidence(), doubt.certain(), doubt.differenceLikelihood(), new Money(hundredths));
        };
    }
}
