package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.Bitmap;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.AgreedWord;
import se.stodkoll.ocr.words.Arbiter;
import se.stodkoll.ocr.words.RawWord;
import se.stodkoll.ocr.words.SuspectWords;

/**
 * Has figures read a third time: cut out, enlarged, alone, with an alphabet of digits only. A witness of its own kind: it
 * can not take a digit for a letter, but takes any mark for a digit.
 */
final class FigureVote {
    /** Only what has this many digits is an amount worth the time. */
    private static final int FEWEST_DIGITS = 4;

    private static final Pattern PART = Pattern.compile("[-–−(]?[0-9][0-9.,:)]*");
    /** Groups of one amount stand closer than this, in heights. */
    private static final double GROUP_GAP = 0.75;

    private static final double ALL_AGREE = 0.99;

    private final Engine digits;

    /** @param digits an engine whose alphabet is digits only */
    FigureVote(Engine digits) {
        this.digits = digits;
    }

    /** The line with its amounts' confidences weighed anew. */
    List<AgreedWord> heard(List<AgreedWord> line, PreparedPage prepared) throws OcrException {
        List<AgreedWord> heard = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int end = at;
            while (end < line.size()
                    && isPart(line.get(end))
                    && (end == at || isNear(line.get(end - 1), line.get(end)))) {
                end++;
            }
            if (end == at) {
                heard.add(line.get(at++));
            } else {
                heard.addAll(weighed(line.subList(at, end), prepared));
                at = end;
            }
        }
        return heard;
    }

    private static boolean isPart(AgreedWord reading) {
        return PART.matcher(reading.word().text()).matches();
    }

    private static boolean isNear(AgreedWord left, AgreedWord right) {
        return SuspectWords.gap(left.word(), right.word()) < GROUP_GAP;
    }

    private List<AgreedWord> weighed(List<AgreedWord> figure, PreparedPage prepared) throws OcrException {
        String held = figure.stream().map(r -> Arbiter.digits(r.word().text())).collect(Collectors.joining());
        if (held.length() < FEWEST_DIGITS) {
            return figure;
        }
        String vote = Arbiter.digits(voteOn(figure, prepared));
        if (vote.equals(held)) {
            return figure.stream()
                    .map(r -> r.word().confidence() > Arbiter.DISPUTED
                            ? new AgreedWord(
                                    r.word()
                                            .withConfidence(
                                                    Math.max(ALL_AGREE, r.word().confidence())),
                                    r.alternatives())
                            : r)
                    .toList();
        }
        List<AgreedWord> other = figure.stream().map(FigureVote::swapped).toList();
        String otherHeld =
                other.stream().map(r -> Arbiter.digits(r.word().text())).collect(Collectors.joining());
        return vote.equals(otherHeld)
                ? other
                : figure.stream().map(r -> doubted(r, vote)).toList();
    }

    /** The reading with its best alternative held instead, where it has one. */
    private static AgreedWord swapped(AgreedWord reading) {
        if (reading.alternatives().isEmpty()) {
            return reading;
        }
        Alternative best = reading.alternatives().get(0);
        RawWord was = reading.word();
        RawWord now =
                new RawWord(best.text(), Arbiter.DISPUTED, was.x(), was.y(), was.width(), was.height(), was.line());
        return new AgreedWord(now, List.of(new Alternative(was.text(), was.confidence())));
    }

    private static AgreedWord doubted(AgreedWord reading, String vote) {
        List<Alternative> alternatives = new ArrayList<>(reading.alternatives());
        if (!vote.isEmpty()) {
            alternatives.add(new Alternative(vote, 0.5));
        }
        return new AgreedWord(
                reading.word()
                        .withConfidence(
                                Math.min(Arbiter.DISPUTED, reading.word().confidence())),
                alternatives);
    }

    private String voteOn(List<AgreedWord> figure, PreparedPage prepared) throws OcrException {
        int pad = prepared.dpi() / 40;
        int left = figure.stream().mapToInt(r -> r.word().x()).min().orElseThrow() - pad;
        int top = figure.stream().mapToInt(r -> r.word().y()).min().orElseThrow() - pad;
        int right = figure.stream().mapToInt(r -> r.word().right()).max().orElseThrow() + pad;
        int bottom = figure.stream().mapToInt(r -> r.word().bottom()).max().orElseThrow() + pad;
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        int width = Math.min(prepared.gray().width(), right) - x;
        int height = Math.min(prepared.gray().height(), bottom) - y;
        try (Bitmap cut = prepared.gray().clipped(x, y, width, height);
                Bitmap large = cut.scaled(2)) {
            return digits.readLine(large, prepared.dpi() * 2);
        }
    }
}
