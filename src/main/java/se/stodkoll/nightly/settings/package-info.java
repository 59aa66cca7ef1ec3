/**
 * The configuration in force. Enters: {@code stodkoll.yaml} and the environment. Leaves: {@link se.stodkoll.nightly.settings.Settings},
 * or a message that names every value that is wrong. Callers: all rooms of nightly, cli.
 */
package se.stodkoll.nightly.settings;
