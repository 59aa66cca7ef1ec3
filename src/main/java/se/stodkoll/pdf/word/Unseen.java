package se.stodkoll.pdf.word;

import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/**
 * What a page's file says beside what its text shows.
 *
 * @param ofPictures words without ink that lie over or under pictures: as a rule some program's reading of these
 * @param pictures places of the pictures that have such words
 * @param leftOut words that do not count
 */
public record Unseen(List<Word> ofPictures, List<Box> pictures, List<LeftOutWord> leftOut) {
    public Unseen {
        ofPictures = List.copyOf(ofPictures);
        pictures = List.copyOf(pictures);
        leftOut = List.copyOf(leftOut);
    }
}
