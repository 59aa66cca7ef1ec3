package se.stodkoll.text;

import java.util.List;

/** Finds the mentions of one kind. */
interface Grammar {
    /** The words of all grammars. */
    Vocabulary WORDS = Vocabulary.load("mentions");

    /** In order, not overlapping one another, none where another has claimed the text. */
    List<Mention> in(Plain text);
}
