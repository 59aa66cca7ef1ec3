package se.stodkoll.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.LabelText;
import se.stodkoll.facts.label.PagePieces;
import se.stodkoll.facts.label.Piece;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.word.Box;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;

/** Pages of a paper on which a person has shown where values stand. */
final class ShownPages {
    private final Map<Integer, Page> pages;
    private final List<ShownValue> shown;
    private final Map<Integer, PagePieces> sheets;

    ShownPages(List<Page> pages, List<ShownValue> shown) {
        this.pages = pages.stream().collect(Collectors.toMap(Page::number, p -> p));
        this.shown = shown;
        this.sheets = pages.stream()
                .filter(p -> !p.lines().isEmpty())
                .collect(Collectors.toMap(Page::number, p -> sheet(p, List.of())));
    }

    List<ShownValue> shown() {
        return shown;
    }

    /** The pieces of a page; empty where nothing stands on it. */
    Optional<PagePieces> sheet(int page) {
        return Optional.ofNullable(sheets.get(page));
    }

    Page page(ShownValue value) {
        return pages.get(value.page());
    }

    /** @param taught forms whose labels are known on it */
    static PagePieces sheet(Page page, List<FormFit> taught) {
        List<TextLine> lines = lines(page);
        return Facts.sheet(lines, IntStream.range(0, lines.size()).boxed().toList(), page, LabelBook.with(taught));
    }

    private static List<TextLine> lines(Page page) {
        return page.lines().stream().map(l -> new TextLine(page.number(), l)).toList();
    }

    /** What stands where a value is shown. */
    String text(ShownValue value) {
        return sheet(value.page())
                .map(sheet -> Piece.text(sheet.pieces().stream()
                        .flatMap(p -> p.words().stream())
                        .filter(w -> isIn(w, value))
                        .toList()))
                .orElse("");
    }

    static boolean holds(Piece piece, ShownValue value) {
        return piece.words().stream().anyMatch(w -> isIn(w, value));
    }

    /** Whether none of the words is shown to be a value. */
    boolean isFree(List<PlacedWord> words) {
        return words.stream().noneMatch(w -> shown.stream().anyMatch(s -> isIn(w, s)));
    }

    static boolean isIn(PlacedWord word, ShownValue value) {
        Box box = value.box();
        return word.page() == value.page()
                && word.word()
                        .box()
                        .filter(b -> b.centerX() >= box.x0()
                                && b.centerX() <= box.x1()
                                && b.centerY() >= box.y0()
                                && b.centerY() <= box.y1())
                        .isPresent();
    }

    /** Whether a form's label of that slot has this value and no other. */
    boolean finds(TaughtForm form, ShownValue value) {
        Page page = pages.get(value.page());
        List<Fact> facts = Facts.of(lines(page), Map.of(page.number(), page), List.of(new FormFit(form, 1))).stream()
                .filter(f -> f.slot().key().equals(value.slot()))
                .filter(f ->
                        form.labels().stream().anyMatch(l -> Labels.same(LabelText.plain(f.labelText()), l.text())))
                .toList();
        return !facts.isEmpty()
                && facts.stream().allMatch(f -> f.value().stream().anyMatch(w -> isIn(w, value)));
    }
}
