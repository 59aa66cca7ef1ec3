package se.stodkoll.ocr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The readers of one sheet: Swedish for all of it, English where Swedish is blind, a digits-only one for amounts. */
final class Witnesses implements AutoCloseable {
    /** Fully automatic page segmentation; the single-block mode loses most of a ruled table. */
    private static final int PAGE = 3;
    /** One line of text. */
    private static final int LINE = 7;

    private final Engine swedish;
    private final Engine english;
    private final Engine digits;
    private final FigureVote figures;
    private final LeftInk leftInk;

    Witnesses(Path tessdata, String first) throws OcrException {
        swedish = new Engine(tessdata, first);
        english = new Engine(tessdata, "eng");
        digits = new Engine(tessdata, "eng");
        digits.set("tessedit_char_whitelist", "0123456789");
        figures = new FigureVote(digits);
        leftInk = new LeftInk(english, digits);
    }

    /** What the first witness sees, line by line. */
    List<RawWord> first(Sheet sheet) throws OcrException {
        return sheet.isBlank() ? List.of() : swedish.read(sheet.gray(), PAGE, sheet.dpi());
    }

    /** All words of the sheet, line by line, the other witnesses heard on what the first has seen. */
    List<Reading> settled(Sheet sheet, List<RawWord> seen) throws OcrException {
        List<RawWord> words = leftInk.added(Bullets.read(StandIns.read(Ghosts.removed(seen, sheet))), sheet);
        Map<RawWord, List<Reading>> settled = new HashMap<>();
        english.take(sheet.gray(), sheet.dpi());
        for (List<RawWord> run : Suspects.runs(words)) {
            List<Reading> held = Arbiter.settle(run, readAgain(run, sheet));
            run.forEach(word -> settled.put(word, List.of()));
            settled.put(run.get(0), held);
        }
        Map<Integer, List<Reading>> lines = new LinkedHashMap<>();
        for (RawWord word : words) {
            lines.computeIfAbsent(word.line(), n -> new ArrayList<>())
                    .addAll(settled.getOrDefault(word, List.of(Reading.alone(word))));
        }
        List<Reading> all = new ArrayList<>();
        for (List<Reading> line : lines.values()) {
            line.sort(Comparator.comparingInt(r -> r.word().x()));
            List<Reading> signed = SectionSigns.read(Addresses.joined(line));
            all.addAll(figures.heard(Dashes.read(withBlanks(signed, sheet), sheet), sheet));
        }
        return all;
    }

    private static List<Reading> withBlanks(List<Reading> line, Sheet sheet) throws OcrException {
        List<Reading> parted = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Reading reading = line.get(i);
            int last = parted.size() - 1;
            if (last >= 0 && LostBlank.isNone(parted.get(last).word(), reading.word(), sheet)) {
                Reading left = parted.get(last);
                parted.set(last, new Reading(LostBlank.joined(left.word(), reading.word()), left.alternatives()));
                continue;
            }
            List<RawWord> words = LostBlank.parted(reading.word(), sheet);
            if (words.size() == 1 && i + 1 < line.size()) {
                words = LostBlank.parted(reading.word(), line.get(i + 1).word(), sheet);
            }
            words.forEach(word -> parted.add(new Reading(word, reading.alternatives())));
        }
        return parted;
    }

    private List<RawWord> readAgain(List<RawWord> run, Sheet sheet) throws OcrException {
        int pad = Math.max(4, sheet.dpi() / 30);
        int left = run.stream().mapToInt(RawWord::x).min().orElseThrow();
        int top = run.stream().mapToInt(RawWord::y).min().orElseThrow();
        int right = run.stream().mapToInt(RawWord::right).max().orElseThrow();
        int bottom = run.stream().mapToInt(RawWord::bottom).max().orElseThrow();
        int x = Math.max(0, left - pad);
        int y = Math.max(0, top - pad);
        int width = Math.min(sheet.gray().width(), right + pad) - x;
        int height = Math.min(sheet.gray().height(), bottom + pad) - y;
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
