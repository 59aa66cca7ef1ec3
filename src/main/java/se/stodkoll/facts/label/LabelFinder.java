package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.text.PlacedWord;

/** Finds the labels of a page: pieces that are one, begin with one, or are one together with the piece below. */
public final class LabelFinder {
    private final PagePieces sheet;
    private final LabelBook book;

    public LabelFinder(PagePieces sheet) {
        this.sheet = sheet;
        this.book = sheet.book();
    }

    /**
     * A label as it stands on the page.
     *
     * @param label what it tells
     * @param words its own
     * @param piece where it begins
     * @param last where it ends; the piece below for a wrapped one
     * @param rest the words behind it in its piece, perhaps none
     * @param colon whether a colon ends it
     * @param first whether it begins its line
     */
    public record Seen(
            LabelBook.Label label,
            List<PlacedWord> words,
            Piece piece,
            Piece last,
            List<PlacedWord> rest,
            boolean colon,
            boolean first) {
        public boolean isAlone() {
            return rest.isEmpty();
        }

        public boolean isWrapped() {
            return piece != last;
        }

        /** Whether it begins a line with a small letter, as a line of a text may. */
        public boolean isDoubtful() {
            return first
                    && label.taught().isEmpty()
                    && words.get(0)
                            .text()
                            .codePoints()
                            .filter(Character::isLetter)
                            .mapToObj(Character::isLowerCase)
                            .findFirst()
                            .orElse(false);
        }

        public Seen telling(LabelBook.Label other) {
            return new Seen(other, words, piece, last, rest, colon, first);
        }

        /** Its words with those of the piece it stands in. */
        public Piece asPiece() {
            return isWrapped() ? last : piece.with(words);
        }
    }

    /** Whether words begin with a value of one of the label's kinds that has a form. */
    public static boolean isTyped(LabelBook.Label label, List<PlacedWord> words) {
        return label.slots().keySet().stream()
                .map(Slot::kind)
                .filter(Slot.Kind::isStrong)
                .anyMatch(k -> ValueTypes.of(k, words)
                        .filter(f -> f.words().get(0) == words.get(0))
                        .isPresent());
    }

    public List<Seen> find() {
        List<Seen> found = new ArrayList<>();
        List<Piece> taken = new ArrayList<>();
        for (Piece piece : sheet.pieces()) {
            if (taken.contains(piece)) {
                continue;
            }
            Optional<Seen> wrapped = wrapped(piece);
            wrapped.ifPresent(w -> taken.add(w.last()));
            wrapped.or(() -> plain(piece)).ifPresent(found::add);
        }
        return numbered(found);
    }

    /** Labels of a taught form are told from others of the same words by their order on the page. */
    private static List<Seen> numbered(List<Seen> found) {
        Map<Map<Slot, LabelBook.Taught>, Integer> count = new HashMap<>();
        return found.stream()
                .map(s -> s.label().taught().isEmpty()
                        ? s
                        : s.telling(s.label().nth(count.merge(s.label().taught(), 1, Integer::sum))))
                .toList();
    }

    private Optional<Seen> plain(Piece piece) {
        return book.prefix(piece.words())
                .map(p -> new Seen(
                        p.label(),
                        piece.words().subList(0, p.length()),
                        piece,
                        piece,
                        piece.words().subList(p.length(), piece.words().size()),
                        p.colon(),
                        sheet.isFirst(piece)));
    }

    /** A label over two lines, neither of which is one that has a slot by itself. */
    private Optional<Seen> wrapped(Piece piece) {
        boolean damaged = Piece.isDamaged(piece.words());
        if (piece.words().size() >= book.longest()
                || !book.mayBegin(piece.words().get(0).text(), damaged)
                || piece.box().isEmpty()
                || piece.words().get(piece.words().size() - 1).text().endsWith(":")) {
            return Optional.empty();
        }
        Box box = piece.box().get();
        Optional<Piece> below = sheet.underAt(piece, box.x0())
                .filter(b -> sheet.down(piece, b) < FactThresholds.WRAPPED_PITCH
                        && !sheet.ruled().isPartedDown(box, b.box().orElseThrow()));
        if (below.isEmpty() || piece.words().size() + below.get().words().size() > book.longest()) {
            return Optional.empty();
        }
        List<PlacedWord> both = new ArrayList<>(piece.words());
        both.addAll(below.get().words());
        Optional<LabelBook.Label> label = book.label(Piece.text(both), Piece.isDamaged(both))
                .filter(l -> !isBoth(piece, below.get()) && !isValueAbove(piece, below.get()));
        return label.map(l -> new Seen(
                l,
                both,
                piece,
                below.get(),
                List.of(),
                both.get(both.size() - 1).text().endsWith(":"),
                sheet.isFirst(piece)));
    }

    /** "50 procent" over "Vilket belopp söker ni?": the value of the label before, and a label by itself. */
    private boolean isValueAbove(Piece piece, Piece below) {
        return book.isLabel(below) && piece.text().matches(".*\\d.*");
    }

    private boolean isBoth(Piece upper, Piece lower) {
        return book.isLabel(upper) && book.isLabel(lower);
    }

    /** The slots of a label by what their values are. */
    public static Map<Slot.Kind, List<Slot>> kinds(LabelBook.Label label) {
        return label.slots().keySet().stream().collect(Collectors.groupingBy(Slot::kind));
    }
}
