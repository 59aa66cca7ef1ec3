package se.stodkoll.report.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** The places of a text that goes on over several lines, a box a line, so that nothing beside it is framed. */
public final class LineBoxes {
    private LineBoxes() {}

    /**
     * @param page that the place stands on
     * @return the boxes of its words, line by line; its own box where its words are not found on the page; none where it has none
     */
    public static List<Box> of(Page page, Evidence place) {
        if (place.box().isEmpty()) {
            return List.of();
        }
        List<List<Word>> inside = page.lines().stream()
                .map(line -> inside(line, place.box().get()))
                .filter(words -> !words.isEmpty())
                .toList();
        List<Box> boxes = found(inside, bare(place.text())).stream()
                .flatMap(words -> words.stream().flatMap(w -> w.box().stream()).reduce(Box::union).stream())
                .toList();
        return boxes.size() < 2 ? List.of(place.box().get()) : boxes;
    }

    private static List<Word> inside(Line line, Box box) {
        return line.words().stream()
                .filter(w -> w.box()
                        .filter(b -> box.x0() <= b.centerX()
                                && b.centerX() <= box.x1()
                                && box.y0() <= b.centerY()
                                && b.centerY() <= box.y1())
                        .isPresent())
                .toList();
    }

    /** The words, line by line, that one after the other say the text; nothing where none do. */
    private static List<List<Word>> found(List<List<Word>> lines, String text) {
        List<Word> all = lines.stream().flatMap(List::stream).toList();
        for (int from = 0; from < all.size(); from++) {
            Optional<Integer> to = end(all, from, text);
            if (to.isPresent()) {
                List<Word> said = all.subList(from, to.get());
                return lines.stream()
                        .map(line -> line.stream()
                                .filter(word -> said.stream().anyMatch(s -> s == word))
                                .toList())
                        .filter(words -> !words.isEmpty())
                        .toList();
            }
        }
        return new ArrayList<>();
    }

    private static Optional<Integer> end(List<Word> all, int from, String text) {
        String said = "";
        for (int to = from; to < all.size() && said.length() < text.length(); to++) {
            said += bare(all.get(to).raw());
            if (said.equals(text)) {
                return Optional.of(to + 1);
            }
        }
        return Optional.empty();
    }

    /** Without spaces, and without the hyphens by which words are broken. */
    private static String bare(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != '\u00AD')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
