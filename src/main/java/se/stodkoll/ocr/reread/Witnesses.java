package se.stodkoll.ocr.reread;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.AgreedWord;
import se.stodkoll.ocr.words.Arbiter;
import se.stodkoll.ocr.words.Bullets;
import se.stodkoll.ocr.words.EmailAddresses;
import se.stodkoll.ocr.words.MisreadFirstDigits;
import se.stodkoll.ocr.words.RawWord;
import se.stodkoll.ocr.words.SectionSigns;
import se.stodkoll.ocr.words.SuspectWords;

/** The readers of one sheet: Swedish for all of it, English where Swedish is blind, a digits-only one for amounts. */
public final class Witnesses implements AutoCloseable {
    /** Fully automatic page segmentation; the single-block mode loses most of a ruled table. */
    private static final int PAGE = 3;
    /** One line of text. */
    static final int LINE = 7;

    /** A word less sure than this that was read over two lines is of neither. */
    private static final double DOUBTED = 0.3;

    private final Engine swedish;
    private final Engine english;
    private final Engine digits;
    private final FigureVote figures;
    private final LeftoverInk leftInk;
    private final TwiceRead twiceRead;
    private final Sideways sideways;
    private final LostLines lostLines;

    public Witnesses(Path tessdata, String first) throws OcrException {
        swedish = new Engine(tessdata, first);
        english = new Engine(tessdata, "eng");
        digits = new Engine(tessdata, "eng");
        digits.set("tessedit_char_whitelist", "0123456789");
        figures = new FigureVote(digits);
        leftInk = new LeftoverInk(english, digits);
        twiceRead = new TwiceRead(swedish);
        sideways = new Sideways(swedish);
        lostLines = new LostLines(swedish);
    }

    /** What the first witness sees, line by line. */
    public List<RawWord> first(PreparedPage prepared) throws OcrException {
        return prepared.isBlank() ? List.of() : swedish.read(prepared.gray(), PAGE, prepared.dpi());
    }

    /** Words that run up the page. */
    public List<RawWord> sideways(PreparedPage prepared, List<RawWord> seen) throws OcrException {
        return sideways.found(NoiseWords.removed(seen, prepared), prepared);
    }

    /**
     * All upright words of the page, line by line, the other witnesses heard on what the first has seen.
     *
     * @param turned words that run up the page, whose ink is theirs
     */
    public List<AgreedWord> settled(PreparedPage prepared, List<RawWord> seen, List<RawWord> turned)
            throws OcrException {
        List<RawWord> upright = NoiseWords.removed(seen, prepared).stream()
                .filter(w -> turned.stream().noneMatch(t -> w.overlap(t) > 0))
                .toList();
        List<RawWord> words = leftInk.added(Bullets.read(MisreadFirstDigits.read(once(upright, prepared))), prepared);
        Map<RawWord, List<AgreedWord>> settled = new HashMap<>();
        english.take(prepared.gray(), prepared.dpi());
        for (List<RawWord> run : SuspectWords.runs(words)) {
            List<AgreedWord> held = Arbiter.settle(run, readAgain(run, prepared));
            run.forEach(word -> settled.put(word, List.of()));
            settled.put(run.get(0), held);
        }
        Map<Integer, List<AgreedWord>> lines = new LinkedHashMap<>();
        for (RawWord word : words) {
            lines.computeIfAbsent(word.line(), n -> new ArrayList<>())
                    .addAll(settled.getOrDefault(word, List.of(AgreedWord.alone(word))));
        }
        List<AgreedWord> all = new ArrayList<>();
        for (List<AgreedWord> line : lines.values()) {
            line.sort(Comparator.comparingInt(r -> r.word().x()));
            List<AgreedWord> signed = InkMarks.read(SectionSigns.read(EmailAddresses.joined(line)), prepared);
            all.addAll(figures.heard(Dashes.read(withBlanks(signed, prepared), prepared), prepared));
        }
        return all;
    }

    /** All letters read, and none twice. */
    private List<RawWord> once(List<RawWord> words, PreparedPage prepared) throws OcrException {
        List<RawWord> fitted = InkBoxes.fitted(words, prepared);
        List<RawWord> overLines = fitted.stream()
                .filter(w -> w.confidence() < DOUBTED && !words.contains(w))
                .toList();
        return lostLines.added(twiceRead.settled(fitted, prepared), overLines, prepared);
    }

    private static List<AgreedWord> withBlanks(List<AgreedWord> line, PreparedPage prepared) throws OcrException {
        List<AgreedWord> parted = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            AgreedWord reading = line.get(i);
            int last = parted.size() - 1;
            if (last >= 0 && LostBlank.isNone(parted.get(last).word(), reading.word(), prepared)) {
                AgreedWord left = parted.get(last);
                parted.set(last, new AgreedWord(LostBlank.joined(left.word(), reading.word()), left.alternatives()));
                continue;
            }
            List<RawWord> words = LostBlank.parted(reading.word(), prepared);
            if (words.size() == 1 && i + 1 < line.size()) {
                words = LostBlank.parted(reading.word(), line.get(i + 1).word(), prepared);
            }
            words.forEach(word -> parted.add(new AgreedWord(word, reading.alternatives())));
        }
        return parted;
    }

    private List<RawWord> readAgain(List<RawWord> run, PreparedPage prepared) throws OcrException {
        return english.readLine(RawWord.around(run, "", 0), Math.max(4, prepared.dpi() / 30));
    }

    @Override
    public void close() {
        swedish.close();
        english.close();
        digits.close();
    }
}
