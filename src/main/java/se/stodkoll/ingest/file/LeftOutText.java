package se.stodkoll.ingest.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.ingest.word.LeftOuts;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.paint.Visibility;
import se.stodkoll.pdf.word.LeftOutWord;

/** Tells of the text of a PDF page that does not count: what its reader does not see, or sees struck through. */
final class LeftOutText {
    private static final double MM_PER_POINT = 25.4 / 72;
    /** Between two words of one number, heights of a word. */
    private static final double BLANK = 0.8;

    private LeftOutText() {}

    /** A problem for each reason why text of the page is left out; none where all of it counts. */
    static List<Problem> problems(PdfPage page) {
        Map<Visibility, List<Word>> byReason = new LinkedHashMap<>();
        for (LeftOutWord left : page.unseen().leftOut()) {
            byReason.computeIfAbsent(left.visibility(), s -> new ArrayList<>()).add(left.word());
        }
        List<Problem> problems = new ArrayList<>();
        byReason.forEach((visibility, words) -> problems.add(
                visibility == Visibility.SEEN
                        ? struck(page.number(), words)
                        : hidden(page.number(), visibility, words)));
        return problems;
    }

    /**
     * What is struck through.
     *
     * @param words at least one
     */
    static Problem struck(int page, List<Word> words) {
        List<String> figures = figures(words);
        String message = "Sidan " + page + place(words) + ": " + count(words)
                + (words.size() == 1 ? " överstruket" : " överstrukna") + LeftOuts.named(figures)
                + ". Det överstrukna gäller inte och är inte läst. Kontrollera att det som gäller är läst.";
        return new Problem(ProblemCode.STRUCK_TEXT, message, page, figures);
    }

    private static Problem hidden(int page, Visibility visibility, List<Word> words) {
        List<String> figures = figures(words);
        String place = visibility == Visibility.OUTSIDE ? "" : place(words);
        String message = "Sidan " + page + place + ": " + count(words) + " i filen som inte syns på sidan, "
                + reason(visibility) + LeftOuts.named(figures)
                + ". Det är inte läst, bara det som syns. Kontrollera handlingen mot sidan som den visas.";
        return new Problem(ProblemCode.HIDDEN_TEXT, message, page, figures);
    }

    private static String count(Collection<Word> words) {
        return words.size() + " ord";
    }

    private static String reason(Visibility visibility) {
        return switch (visibility) {
            case SEEN -> throw new IllegalArgumentException("what is seen is not hidden");
            case NO_INK -> "satt utan färg";
            case UNDER_PICTURE -> "under en bild";
            case COVERED -> "under en täckande yta";
            case CLIPPED -> "bortklippt";
            case OUTSIDE -> "utanför sidans kant";
            case LAYER_OFF -> "i ett avstängt lager";
            case PAPER_COLOUR -> "i papperets färg";
            case TOO_SMALL -> "för litet för att läsas";
        };
    }

    /** Of the first word with a figure, else of the first. */
    private static String place(List<Word> words) {
        Word first = words.stream().filter(LeftOutText::hasFigure).findFirst().orElse(words.get(0));
        return first.box()
                .map(box ->
                        ", " + millimetres(box.x0()) + " mm från vänster och " + millimetres(box.y0()) + " mm uppifrån")
                .orElse("");
    }

    private static long millimetres(double points) {
        return Math.round(points * MM_PER_POINT);
    }

    /** The words that hold figures, those next to each other together. */
    private static List<String> figures(List<Word> words) {
        List<String> figures = new ArrayList<>();
        Word before = null;
        for (Word word : words) {
            if (!hasFigure(word) && !(before != null && word.text().startsWith("%"))) {
                before = null;
                continue;
            }
            if (before != null && isNextTo(before, word)) {
                figures.set(figures.size() - 1, figures.get(figures.size() - 1) + " " + word.text());
            } else {
                figures.add(word.text());
            }
            before = word;
        }
        return figures.stream().distinct().toList();
    }

    private static boolean isNextTo(Word a, Word b) {
        if (a.box().isEmpty() || b.box().isEmpty()) {
            return true;
        }
        Box left = a.box().get();
        Box right = b.box().get();
        double gap = right.x0() - left.x1();
        return left.overlapY(right) > left.height() / 2 && gap > -left.height() && gap < BLANK * left.height();
    }

    private static boolean hasFigure(Word word) {
        return word.hasDigit();
    }
}
