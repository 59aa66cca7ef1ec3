package se.stodkoll.language.sentence;

import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.Voice;

/**
 * An act told in a sentence.
 *
 * @param kind what is done; a grant that is denied is a rejection
 * @param voice of its words
 * @param modality how it is told
 * @param strong whether its words do it alone
 * @param from index of its first word among the sentence's tokens
 * @param to behind its last
 */
public record Act(ActKind kind, Voice voice, Modality modality, boolean strong, int from, int to) {}
