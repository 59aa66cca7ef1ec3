package se.stodkoll.reconcile.settings;

import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * What a setting may be. A class of its own: the parts of the settings ask it while they are being made, and asking the whole
 * then would make the whole's defaults before theirs exist.
 */
final class SettingBounds {
    private SettingBounds() {}

    /** @throws IllegalArgumentException in Swedish, naming the setting, where the value is not within 0 to 1 */
    static void requireShare(double value, String name) {
        require(value >= 0 && value <= 1, name, value);
    }

    /** @throws IllegalArgumentException in Swedish, naming the setting, where the bound does not hold */
    static void require(boolean holds, String name, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(RuleTexts.swedish("setting.value", name, value));
        }
    }
}
