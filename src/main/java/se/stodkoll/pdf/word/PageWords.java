package se.stodkoll.pdf.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.image.DrawnImage;
import se.stodkoll.pdf.paint.Visibility;
import se.stodkoll.pdf.scan.Glyph;
import se.stodkoll.pdf.scan.PageScan;

/**
 * A page's letters as words, those that count apart from those that do not.
 *
 * @param seen words that a reader sees and that no line strikes, in content order, each place's once
 * @param unseen the others
 */
public record PageWords(List<Word> seen, Unseen unseen) {
    public static PageWords of(PageScan scan) {
        WordBuilder seen = new WordBuilder();
        WordBuilder ofPictures = new WordBuilder();
        Map<Visibility, WordBuilder> hidden = new EnumMap<>(Visibility.class);
        List<Box> pictures = new ArrayList<>();
        for (Glyph glyph : scan.glyphs()) {
            List<Box> here = glyph.isWithoutInk() ? picturesAt(scan, glyph) : List.of();
            if (glyph.isSeen()) {
                seen.add(glyph);
            } else if (here.isEmpty()) {
                hidden.computeIfAbsent(glyph.visibility(), s -> new WordBuilder())
                        .add(glyph);
            } else {
                ofPictures.add(glyph);
                here.stream()
                        .filter(box -> !glyph.isSpace() && !pictures.contains(box))
                        .forEach(pictures::add);
            }
        }
        TypedOver typed = TypedOver.in(seen.words());
        List<Word> words = NoteMarks.leftOut(TextLayers.once(typed.words()));
        List<LeftOutWord> leftOut = new ArrayList<>();
        Stream.concat(seen.struck().stream(), typed.struck().stream())
                .forEach(word -> leftOut.add(new LeftOutWord(Visibility.SEEN, word)));
        hidden.forEach((visibility, builder) -> builder.words().stream()
                .filter(word -> !isSaidAloud(word, words))
                .forEach(word -> leftOut.add(new LeftOutWord(visibility, word))));
        return new PageWords(words, new Unseen(ofPictures.words(), pictures, leftOut));
    }

    private static List<Box> picturesAt(PageScan scan, Glyph glyph) {
        return scan.images().stream()
                .map(DrawnImage::visible)
                .filter(box -> box.contains(glyph.box().centerX(), glyph.box().centerY()))
                .toList();
    }

    /** Whether a word that is seen says the same at the same place. */
    private static boolean isSaidAloud(Word hidden, List<Word> seen) {
        Box place = hidden.box().orElseThrow();
        return seen.stream()
                .filter(word -> word.box().orElseThrow().overlapX(place) > 0
                        && word.box().orElseThrow().overlapY(place) > place.height() / 3)
                .anyMatch(word -> plain(word).contains(plain(hidden)));
    }

    private static String plain(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
