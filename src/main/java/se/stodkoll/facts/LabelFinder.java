package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.Box;
import se.stodkoll.text.PlacedWord;

/** Finds the labels of a page: pieces that are one, begin with one, or are one together with the piece below. */
final class LabelFinder {
    private static final LabelBook BOOK = LabelBook.load();
    private static final Pattern POINT = Pattern.compile("\\d+:");

    private final LabelSheet sheet;

    LabelFinder(LabelSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A label at the beginning of words.
     *
     * @param label what it tells
     * @param length in words
     * @param colon whether a colon ends it
     */
    record Prefix(LabelBook.Label label, int length, boolean colon) {}

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
    record Seen(LabelBook.Label label, List<PlacedWord> words, Piece piece, Piece last, List<PlacedWord> rest, boolean colon, boolean first) {
        boolean isAlone() {
            return rest.isEmpty();
        }

        boolean isWrapped() {
            return piece != last;
        }

        /** Whether it begins a line with a small letter, as a line of a text may. */
        boolean isDoubtful() {
            return first && words.get(0).text().codePoints().filter(Character::isLetter).mapToObj(Character::isLowerCase).findFirst().orElse(false);
        }

        /** Its words with those of the piece it stands in. */
        Piece asPiece() {
            return isWrapped() ? last : piece.with(words);
        }
    }

    /** The longest label that words begin with. */
    static Optional<Prefix> prefix(List<PlacedWord> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<PlacedWord> first = words.subList(0, Math.min(words.size(), FactThresholds.LABEL_WORDS));
        boolean damaged = Piece.isDamaged(first) || first.stream().anyMatch(w -> w.text().endsWith(":"));
        if (!BOOK.mayBegin(words.get(0).text(), damaged)) {
            return Optional.empty();
        }
        return prefix(words, false).or(() -> damaged ? prefix(words, true) : Optional.empty());
    }

    private static Optional<Prefix> prefix(List<PlacedWord> words, boolean damaged) {
        for (int k = Math.min(words.size(), FactThresholds.LABEL_WORDS); k > 0; k--) {
            List<PlacedWord> own = words.subList(0, k);
            if (own.subList(0, k - 1).stream().anyMatch(w -> w.text().endsWith(":") && !POINT.matcher(w.text()).matches())) {
                continue;
            }
            Optional<LabelBook.Label> label = BOOK.label(own.stream().map(PlacedWord::text).collect(Collectors.joining(" ")), damaged);
            if (label.isPresent()) {
                boolean colon = own.get(k - 1).text().endsWith(":");
                boolean next = !colon && k < words.size() && words.get(k).text().equals(":");
                return Optional.of(new Prefix(label.get(), next ? k + 1 : k, colon || next));
            }
        }
        return Optional.empty();
    }

    /** Whether words begin with a value of one of the label's kinds that has a form. */
    static boolean isTyped(LabelBook.Label label, List<PlacedWord> words) {
        return label.slots().keySet().stream()
                .map(Slot::kind)
                .filter(Slot.Kind::isStrong)
                .anyMatch(k -> Types.of(k, words).filter(f -> f.words().get(0) == words.get(0)).isPresent());
    }

    List<Seen> find() {
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
        return found;
    }

    private Optional<Seen> plain(Piece piece) {
        return prefix(piece.words()).map(p -> new Seen(
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
        if (piece.words().size() >= FactThresholds.LABEL_WORDS || !BOOK.mayBegin(piece.words().get(0).text(), damaged) || piece.box().isEmpty()
                || piece.words().get(piece.words().size() - 1).text().endsWith(":")) {
            return Optional.empty();
        }
        Box box = piece.box().get();
        double edge = FactThresholds.SAME_EDGE * sheet.scale().em();
        Optional<Piece> below = sheet.under(piece, box.x0() - edge, box.x0() + edge)
                .filter(b -> sheet.down(piece, b) < FactThresholds.WRAPPED_PITCH && !sheet.ruled().isPartedDown(box, b.box().orElseThrow()));
        if (below.isEmpty() || piece.words().size() + below.get().words().size() > FactThresholds.LABEL_WORDS) {
            return Optional.empty();
        }
        List<PlacedWord> both = new ArrayList<>(piece.words());
        both.addAll(below.get().words());
        Optional<LabelBook.Label> label = BOOK.label(Piece.text(both), Piece.isDamaged(both)).filter(l -> !isBoth(piece, below.get()));
        return label.map(l -> new Seen(l, both, piece, below.get(), List.of(), both.get(both.size() - 1).text().endsWith(":"), sheet.isFirst(piece)));
    }

    private static boolean isBoth(Piece upper, Piece lower) {
        return isLabel(upper) && isLabel(lower);
    }

    /** Whether a piece as a whole is a label. */
    static boolean isLabel(Piece piece) {
        return BOOK.label(piece.text(), Piece.isDamaged(piece.words())).isPresent();
    }

    /** Whether a piece is a label or begins with one that ends with a colon. */
    static boolean beginsLabel(List<PlacedWord> words) {
        return prefix(words).filter(p -> p.colon() || p.length() == words.size()).isPresent();
    }

    /** The slots of a label by what their values are. */
    static Map<Slot.Kind, List<Slot>> kinds(LabelBook.Label label) {
        return label.slots().keySet().stream().collect(Collectors.groupingBy(Slot::kind));
    }
}
