package se.stodkoll.facts.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.LabelFinder;
import se.stodkoll.facts.label.LabelFinder.Seen;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.facts.label.ValueFit;
import se.stodkoll.facts.label.ValueTypes;
import se.stodkoll.facts.value.Candidate.Manner;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.PlacedWord;

/** What may be the value of a label: behind it, beside it, below it. */
public final class Values {
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*\\p{L}{4,}\\.");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{1,6}");

    private final PagePieces sheet;
    private final ValueLines blocks;
    private final FieldLabels labels;
    private final Hints hints;

    public Values(PagePieces sheet) {
        this.sheet = sheet;
        this.labels = new FieldLabels(sheet);
        this.blocks = new ValueLines(sheet, labels);
        this.hints = new Hints(sheet, labels);
    }

    public List<Candidate> of(Seen seen) {
        List<Candidate> found = new ArrayList<>();
        if (seen.label().slots().isEmpty()) {
            return found;
        }
        if (!seen.label().taught().isEmpty()) {
            seen.label()
                    .taught()
                    .forEach((slot, taught) -> taught(seen, slot, taught).ifPresent(found::add));
            return found.isEmpty() ? asKnown(seen).map(this::of).orElse(found) : found;
        }
        if (!seen.isAlone()) {
            behind(seen, found);
        } else if (!ENDS_SENTENCE.matcher(seen.asPiece().text()).matches()) {
            beside(seen, found);
            below(seen, found);
        }
        return found;
    }

    /** Where a form says that the value of its label stands, however far off. */
    private Optional<Candidate> taught(Seen seen, Slot slot, LabelBook.Taught taught) {
        List<Piece> block = switch (taught.side()) {
            case RIGHT -> right(seen);
            case BELOW -> under(seen);
            case ABOVE -> over(seen);
        };
        return Optional.of(block)
                .filter(b -> !b.isEmpty())
                .flatMap(b -> fit(slot.kind(), b, Manner.TAUGHT))
                .map(fit -> new Candidate(
                        seen,
                        List.of(slot),
                        fit,
                        Manner.TAUGHT,
                        Placement.of(taught.side()),
                        FactThresholds.TAUGHT * taught.likeness() * fit.weight()));
    }

    /** The label as the program knows it, if of all that the form says: where the form finds nothing, it reads as on any paper. */
    private static Optional<Seen> asKnown(Seen seen) {
        return LabelBook.load()
                .label(Piece.text(seen.words()), Piece.isDamaged(seen.words()))
                .filter(known ->
                        known.slots().keySet().containsAll(seen.label().slots().keySet()))
                .map(seen::telling);
    }

    private List<Piece> right(Seen seen) {
        if (!seen.isAlone()) {
            Piece rest = seen.piece().with(seen.rest());
            return seen.colon() ? blocks.behind(seen, rest) : blocks.beside(seen, rest);
        }
        return Stream.of(seen.piece(), seen.last())
                .flatMap(p -> sheet.right(p).stream())
                .filter(this::isNoLabel)
                .findFirst()
                .map(p -> blocks.beside(seen, p))
                .orElse(List.of());
    }

    private List<Piece> under(Seen seen) {
        Piece label = seen.asPiece();
        if (label.box().isEmpty()) {
            return sheet.next(label).filter(this::isNoLabel).map(List::of).orElse(List.of());
        }
        return sheet.under(label, columnStart(label), columnStop(label))
                .filter(p -> isNoLabel(p)
                        && sheet.down(label, p) < FactThresholds.MOST_DOWN_IN_BOX
                        && !isUnderAnother(label, p))
                .map(p -> blocks.below(
                        p,
                        sheet.ruled()
                                .isOneCell(
                                        label.box().get(),
                                        p.box().orElseThrow(),
                                        FactThresholds.MOST_DOWN_IN_BOX
                                                * sheet.scale().pitch())))
                .orElse(List.of());
    }

    private List<Piece> over(Seen seen) {
        Piece label = seen.piece();
        Optional<Piece> over = label.box().isEmpty()
                ? sheet.previous(label)
                : sheet.over(label, columnStart(label), columnStop(label))
                        .filter(p ->
                                sheet.down(p, label) < FactThresholds.MOST_DOWN_IN_BOX && !isUnderAnother(label, p));
        return over.filter(this::isNoLabel).map(List::of).orElse(List.of());
    }

    /** Where what stands over or under a label may begin, points. */
    private double columnStart(Piece label) {
        return label.box().orElseThrow().x0()
                - FactThresholds.ASKEW_EDGE * sheet.scale().em();
    }

    /** Where it may begin at the latest: before the next piece of the label's line. */
    private double columnStop(Piece label) {
        double em = sheet.scale().em();
        return sheet.right(label)
                .flatMap(Piece::box)
                .map(b -> b.x0() - FactThresholds.SAME_EDGE * em)
                .orElse(label.box().orElseThrow().x1() + FactThresholds.ASKEW_EDGE * em);
    }

    private boolean isNoLabel(Piece piece) {
        return !labels.has(piece);
    }

    private void behind(Seen seen, List<Candidate> found) {
        Piece first = seen.piece().with(seen.rest());
        double gap = PagePieces.Scale.gap(
                seen.words().get(seen.words().size() - 1), seen.rest().get(0));
        boolean cell = seen.piece().cell().isPresent();
        Placement placement = cell ? Placement.SAME_CELL : Placement.LEFT;
        if (seen.colon()) {
            add(seen, blocks.behind(seen, first), Manner.COLON, placement, FactThresholds.SURE_PLACE, found);
        } else if (cell && !seen.isDoubtful()) {
            add(seen, List.of(first), Manner.CELL, placement, FactThresholds.BESIDE, found);
        } else if (gap > FactThresholds.SET_OFF * sheet.scale().blank()) {
            add(seen, blocks.beside(seen, first), Manner.BESIDE, placement, FactThresholds.BESIDE, found);
        } else if (LabelFinder.isTyped(seen.label(), seen.rest())) {
            add(seen, blocks.beside(seen, first), Manner.BARE, placement, FactThresholds.BARE, found);
        } else if (seen.rest().size() == 1 && CAPITALS.matcher(first.text()).matches()) {
            numberBelow(seen, first)
                    .ifPresent(below -> add(
                            seen, List.of(first, below), Manner.BELOW, Placement.ABOVE, FactThresholds.BELOW, found));
        } else if (first.box().isEmpty() && !seen.isDoubtful()) {
            add(seen, List.of(first), Manner.BARE, placement, FactThresholds.BARE_NAME, found);
        }
    }

    /** "Dnr KS" over "2031/4": the letters of a matter's number on the label's line, its figures under the label. */
    private Optional<Piece> numberBelow(Seen seen, Piece letters) {
        return seen.piece()
                .box()
                .flatMap(b -> sheet.underAt(letters, b.x0()))
                .filter(below -> sheet.down(letters, below) < FactThresholds.MOST_DOWN && isNoLabel(below));
    }

    private void beside(Seen seen, List<Candidate> found) {
        for (Piece from : seen.isWrapped() ? List.of(seen.piece(), seen.last()) : List.of(seen.piece())) {
            Optional<Piece> right = sheet.right(from).filter(this::isNoLabel);
            if (right.isEmpty()) {
                continue;
            }
            Manner manner = seen.colon() ? Manner.COLON : from.cell().isPresent() ? Manner.CELL : Manner.BESIDE;
            double across = PagePieces.Scale.gap(
                            seen.words().get(seen.words().size() - 1),
                            right.get().words().get(0))
                    / sheet.scale().em();
            boolean near = manner == Manner.CELL || across < FactThresholds.MOST_ACROSS;
            if (near || new WideRows(sheet).has(from, right.get())) {
                double weight = (manner.isPlain() ? FactThresholds.SURE_PLACE : FactThresholds.BESIDE)
                        * (isRow(right.get()) ? FactThresholds.LIST_HEAD : 1);
                add(seen, blocks.beside(seen, right.get()), manner, Placement.LEFT, weight, found);
            }
        }
    }

    private void below(Seen seen, List<Candidate> found) {
        Piece label = seen.asPiece();
        List<Piece> row = sheet.row(label);
        boolean header = row.size() > 1 && row.stream().allMatch(sheet.book()::isLabel);
        Placement placement = header ? Placement.HEADER_ROW : Placement.ABOVE;
        if (label.box().isPresent()) {
            belowPlaced(seen, label, placement, found);
            return;
        }
        Optional<Piece> next = sheet.next(label).filter(this::isNoLabel);
        boolean cell = label.cell().isPresent();
        boolean list = next.isPresent()
                && cell
                && header
                && sheet.next(next.get()).filter(n -> !sheet.book().isLabel(n)).isPresent();
        double weight = (cell ? FactThresholds.BELOW : seen.colon() ? FactThresholds.BESIDE : FactThresholds.NEXT)
                * (list ? FactThresholds.LIST_HEAD : 1);
        Manner manner = cell ? Manner.CELL : Manner.NEXT;
        next.flatMap(n -> hints.below(label, n))
                .ifPresent(n -> helped(seen, next.get(), List.of(n), manner, placement, weight, found));
        if (found.isEmpty()) {
            next.ifPresent(n -> add(seen, List.of(n), manner, placement, weight, found));
        }
    }

    private void belowPlaced(Seen seen, Piece label, Placement placement, List<Candidate> found) {
        Box own = label.box().orElseThrow();
        double em = sheet.scale().em();
        Optional<Piece> under =
                sheet.under(label, columnStart(label), columnStop(label)).filter(this::isNoLabel);
        if (under.isEmpty()) {
            return;
        }
        Box value = under.get().box().orElseThrow();
        double down = sheet.down(label, under.get());
        boolean boxed = sheet.ruled()
                .isOneCell(
                        own,
                        value,
                        FactThresholds.MOST_DOWN_IN_BOX * sheet.scale().pitch());
        if (down > (boxed ? FactThresholds.MOST_DOWN_IN_BOX : FactThresholds.MOST_DOWN)
                || isUnderAnother(label, under.get())) {
            return;
        }
        boolean edge = Math.abs(value.x0() - own.x0()) < FactThresholds.SAME_EDGE * em;
        boolean parted = placement == Placement.ABOVE && sheet.ruled().isPartedDown(own, value);
        double weight = boxed ? FactThresholds.SURE_PLACE : edge ? FactThresholds.BELOW : FactThresholds.BELOW_ASKEW;
        weight *= parted ? FactThresholds.PARTED : 1;
        weight -= boxed ? 0 : FactThresholds.FAR * Math.max(0, down - 1.5);
        Manner manner = boxed ? Manner.BOX : Manner.BELOW;
        List<Candidate> filled = new ArrayList<>();
        double helped = weight;
        hints.below(label, under.get())
                .ifPresent(h -> helped(seen, under.get(), blocks.below(h, boxed), manner, placement, helped, filled));
        if (filled.isEmpty()) {
            List<Piece> block = blocks.below(under.get(), boxed);
            weight *= isList(block) ? FactThresholds.LIST_HEAD : 1;
            add(seen, block, manner, placement, weight, filled);
        }
        if (filled.isEmpty()) {
            hints.belowSentence(label, under.get())
                    .ifPresent(
                            h -> helped(seen, under.get(), blocks.below(h, boxed), manner, placement, helped, filled));
            filled.removeIf(Candidate::isName);
        }
        found.addAll(filled);
    }

    /** Below a line of help; one that has a value of the kind itself makes the one below it doubtful. */
    private void helped(
            Seen seen,
            Piece help,
            List<Piece> block,
            Manner manner,
            Placement placement,
            double weight,
            List<Candidate> found) {
        List<Candidate> below = new ArrayList<>();
        add(seen, block, manner, placement, weight, below);
        below.stream()
                .filter(c -> c.isName() || c.fit().isAll(block.get(0).words()))
                .map(c -> !c.isName() && ValueTypes.of(c.kind(), help.words()).isPresent()
                        ? c.times(FactThresholds.HELPED)
                        : c)
                .forEach(found::add);
    }

    /** Whether another piece of the label's line stands more nearly over the value. */
    private boolean isUnderAnother(Piece label, Piece value) {
        double x = value.box().orElseThrow().x0();
        double own = Math.abs(label.box().orElseThrow().x0() - x);
        return sheet.row(label).stream()
                .anyMatch(p -> p != label
                        && p.box().isPresent()
                        && Math.abs(p.box().get().x0() - x) < own);
    }

    /** Whether figures follow the value on its line: a table's row. */
    private boolean isRow(Piece value) {
        return isAmount(value) && sheet.right(value).filter(Values::isAmount).isPresent();
    }

    private static boolean isAmount(Piece piece) {
        return ValueTypes.of(Slot.Kind.AMOUNT, piece.words()).isPresent();
    }

    /** Whether rows go on below as the first one does. */
    private boolean isList(List<Piece> block) {
        Piece last = block.get(0).text().matches(".*\\d.*") ? block.get(0) : block.get(block.size() - 1);
        return sheet.underAt(last, last.box().orElseThrow().x0())
                .filter(u -> sheet.down(last, u) < FactThresholds.MOST_DOWN && isNoLabel(u))
                .map(sheet::row)
                .filter(row -> row.size() > 1
                        && row.size() >= sheet.row(last).size()
                        && row.stream().noneMatch(labels::has))
                .isPresent();
    }

    private void add(
            Seen seen, List<Piece> block, Manner manner, Placement placement, double weight, List<Candidate> found) {
        for (Map.Entry<Slot.Kind, List<Slot>> kind :
                LabelFinder.kinds(seen.label()).entrySet()) {
            boolean plainName = kind.getKey().isName()
                    && manner == Manner.BARE
                    && seen.label().slots().get(kind.getValue().get(0));
            if (plainName || kind.getKey().isName() && seen.isDoubtful()) {
                continue; // "Projektet Havsblick" and "till Ekeby" may begin any line of a text
            }
            fit(kind.getKey(), block, manner)
                    .filter(fit -> FieldLabels.isOwn(seen, fit))
                    .ifPresent(fit -> found.add(new Candidate(
                            seen,
                            kind.getValue(),
                            fit,
                            manner,
                            placement,
                            weight * fit.weight() * setting(seen, fit, kind.getKey()))));
        }
    }

    private static Optional<ValueFit> fit(Slot.Kind kind, List<Piece> block, Manner manner) {
        if (kind.isName()) {
            return block.size() > FactThresholds.MOST_LINES ? Optional.empty() : ValueTypes.of(kind, words(block));
        }
        Optional<ValueFit> fit = ValueTypes.of(kind, block.get(0).words())
                .or(() -> block.size() > 1 ? ValueTypes.of(kind, words(block.subList(0, 2))) : Optional.empty());
        int beside = words(block).size() - fit.map(f -> f.words().size()).orElse(0);
        boolean sentence = beside >= FactThresholds.MANY_BESIDE
                && words(block).get(words(block).size() - 1).text().endsWith(".");
        if (manner == Manner.BARE && beside > 2) {
            return Optional.empty();
        }
        return fit.map(f -> sentence ? new ValueFit(f.words(), f.text(), f.weight() * FactThresholds.IN_SENTENCE) : f);
    }

    /** How the label is set against its value: a name under larger letters is headed, not labelled. */
    private static double setting(Seen seen, ValueFit fit, Slot.Kind kind) {
        boolean known = kind.isName() && isText(seen.words()) && isText(fit.words());
        return known
                        && PagePieces.Scale.size(seen.words())
                                > FactThresholds.OTHER_SIZE * PagePieces.Scale.size(fit.words())
                ? FactThresholds.HEADING
                : 1;
    }

    /** Whether the label's letters are smaller than the value's, as in the boxes of forms. */
    public static boolean isSmaller(Candidate candidate) {
        List<PlacedWord> label = candidate.seen().words();
        List<PlacedWord> value = candidate.fit().words();
        return isText(label)
                && isText(value)
                && PagePieces.Scale.size(value) > FactThresholds.OTHER_SIZE * PagePieces.Scale.size(label);
    }

    private static boolean isText(List<PlacedWord> words) {
        return words.stream()
                .allMatch(w ->
                        w.word().source() == Source.TEXT_LAYER && w.word().box().isPresent());
    }

    private static List<PlacedWord> words(List<Piece> block) {
        return block.stream().flatMap(p -> p.words().stream()).toList();
    }
}
