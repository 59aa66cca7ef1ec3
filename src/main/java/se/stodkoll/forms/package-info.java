/**
 * Forms that persons have taught, as data files: {@code forms/<id>.yaml} of a home folder. Enters: a folder, or a file's text. Leaves:
 * {@link se.stodkoll.model.TaughtForm}s, and of files that are none what is wrong with them, in Swedish. What a form does is the
 * matter of {@code facts}. Caller: nightly.
 */
package se.stodkoll.forms;
