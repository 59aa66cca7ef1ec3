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
    private static final int LINE = 7;

    private final Engine swedish;
    private final Engine english;
    private final Engine digits;
    private final FigureVote figures;
    private final LeftoverInk leftInk;

    public Witnesses(Path tessdata, String first) throws OcrException {
        swedish = new Engine(tessdata, first);
        english = new Engine(tessdata, "eng");
        digits = new Engine(tessdata, "eng");
        digits.set("tessedit_char_whitelist", "0123456789");
        figures = new FigureVote(digits);
        leftInk = new LeftoverInk(english, digits);
    }

    /** What the first witness sees, line by line. */
    public List<RawWord> first(PreparedPage prepared) throws OcrException {
        return prepared.isBlank() ? List.of() : swedish.read(prepared.gray(), PAGE, prepared.dpi());
    }

    /** All words of the sheet, line by line, the other witnesses heard on what the first has seen. */
    public List<AgreedWord> settled(PreparedPage prepared, List<RawWord> seen) throws OcrException {
        List<RawWord> words =
                leftInk.added(Bullets.read(MisreadFirstDigits.read(NoiseWords.removed(seen, prepared))), prepared);
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
            List<AgreedWord> signed = SectionSigns.read(EmailAddresses.joined(line));
            all.addAll(figures.heard(Dashes.read(withBlanks(signed, prepared), prepared), prepared));
        }
        return all;
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
        int pad = Math.max(4, prepared.dpi() / 30);
        int left = run.stream().mapToInt(RawWord::x).min().orElseThrow();
        int top = run.stream().mapToInt(RawWord::y).min().orElseThrow();
        int right = run.stream().mapToInt(RawWord::right).max().orElseThrow();
        int bottom = run.stream().mapToInt(RawWord::bottom).max().orElseThrow();
        int x = Math.max(0, left - pad);
        int y = Math.max(0, top - pad);
        int width = Math.min(prepared.gray().width(), right + pad) - x;
        int height = Math.min(prepared.gray().height(), bottom + pad) - y;
        List<RawWord> again = new ArrayList<>();
        for (RawWord word : english.readPart(x, y, width, height, LINE)) {
            again.add(word.onLine(run.get(0).line()));
        }
        return again;
    }

    @Override
    public void close() {
        swedish.close();
        english.close();
        digits.close();
    }
}
