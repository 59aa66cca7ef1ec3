package se.stodkoll.text.mention;

import java.util.List;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Finds the mentions of one kind. */
public interface Grammar {
    /** The words of all grammars. */
    Vocabulary WORDS = Vocabulary.load("mentions");

    /** In order, not overlapping one another, none where another has claimed the text. */
    List<Mention> in(NormalizedText text);
}
