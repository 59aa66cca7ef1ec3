/**
 * Text and figures made comparable, and what is said of them in Swedish and English. Enters: printed text, keys of messages. Leaves:
 * folded text, {@link se.stodkoll.reconcile.texts.BilingualText}. Callers: all rooms of reconcile.
 */
package se.stodkoll.reconcile.texts;
