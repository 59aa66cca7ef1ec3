package se.stodkoll.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.judge.FontShares;
import se.stodkoll.repair.judge.PageShares;
import se.stodkoll.repair.judge.ShareCounter;
import se.stodkoll.repair.lexicon.SpellingLexicon;

/** The repair of one document: what is learned of its fonts and pages holds for it alone. */
final class DocumentTextRepair {
    /** Fewer words than this say too little of a page; its neighbours speak for it. */
    private static final int SPEAKING = 40;

    private final SpellingLexicon lexicon;
    private final LostAccents accents;
    private final ShareCounter counter;
    private final BrokenFont font;

    DocumentTextRepair(SpellingLexicon lexicon, LostAccents accents, ShareCounter counter, BrokenFont font) {
        this.lexicon = lexicon;
        this.accents = accents;
        this.counter = counter;
        this.font = font;
    }

    List<List<Line>> repair(List<List<Line>> pages) {
        Set<String> broken = FontShares.broken(FontShares.byFont(words(pages), lexicon));
        List<List<Line>> out = new ArrayList<>();
        for (List<Line> page : pages) {
            out.add(new FontRuns(lexicon, font, broken).repair(page));
        }
        boolean[] lost = pagesWithoutAccents(out);
        for (int i = 0; i < out.size(); i++) {
            boolean pageIsLost = lost[i];
            out.set(
                    i,
                    out.get(i).stream()
                            .map(line -> accents.repair(line, pageIsLost))
                            .toList());
        }
        return List.copyOf(out);
    }

    private static List<Word> words(List<List<Line>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .flatMap(line -> line.words().stream())
                .toList();
    }

    /** Which pages have lost their å, ä and ö; a page of few words goes with the document's other pages. */
    private boolean[] pagesWithoutAccents(List<List<Line>> pages) {
        List<PageShares> shares =
                pages.stream().map(page -> counter.of(words(List.of(page)))).toList();
        boolean[] lost = new boolean[pages.size()];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = shares.get(i).words() >= SPEAKING
                    ? shares.get(i).accentsAreLost()
                    : neighbourhood(shares, i).accentsAreLost() && shares.get(i).accented() == 0;
        }
        return lost;
    }

    /** The page together with the nearest speaking page on either side. */
    private static PageShares neighbourhood(List<PageShares> shares, int page) {
        PageShares sum = shares.get(page);
        for (int step : new int[] {-1, 1}) {
            sum = IntStream.iterate(page + step, i -> i >= 0 && i < shares.size(), i -> i + step)
                    .mapToObj(shares::get)
                    .filter(s -> s.words() >= SPEAKING)
                    .findFirst()
                    .map(sum::plus)
                    .orElse(sum);
        }
        return sum;
    }
}
