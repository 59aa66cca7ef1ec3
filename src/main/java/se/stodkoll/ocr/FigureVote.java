package se.stodkoll.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Alternative;

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
    List<Reading> heard(List<Reading> line, Sheet sheet) throws OcrException {
        List<Reading> heard = new ArrayList<>();
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
                heard.addAll(weighed(line.subList(at, end), sheet));
                at = end;
            }
        }
        return heard;
    }

    private static boolean isPart(Reading reading) {
        return PART.matcher(reading.word().text()).matches();
    }

    private static boolean isNear(Reading left, Reading right) {
        return Suspects.gap(left.word(), right.word()) < GROUP_GAP;
    }

    private List<Reading> weighed(List<Reading> figure, Sheet sheet) throws OcrException {
        String held = figure.stream().map(r -> Arbiter.digits(r.word().text())).collect(Collectors.joining());
        if (held.length() < FEWEST_DIGITS) {
            return figure;
        }
        String vote = Arbiter.digits(voteOn(figure, sheet));
        if (vote.equals(held)) {
            return figure.stream()
                    .map(r -> r.word().confidence() > Arbiter.DISPUTED
                            ? new Reading(
                                    r.word()
                                            .withConfidence(
                                                    Math.max(ALL_AGREE, r.word().confidence())),
                                    r.alternatives())
                            : r)
                    .toList();
        }
        List<Reading> other = figure.stream().map(FigureVote::swapped).toList();
        String otherHeld =
                other.stream().map(r -> Arbiter.digits(r.word().text())).collect(Collectors.joining());
        return vote.equals(otherHeld)
                ? other
                : figure.stream().map(r -> doubted(r, vote)).toList();
    }

    /** The reading with its best alternative held instead, where it has one. */
    private static Reading swapped(Reading reading) {
        if (reading.alternatives().isEmpty()) {
            return reading;
        }
        Alternative best = reading.alternatives().get(0);
        RawWord was = reading.word();
        RawWord now =
                new RawWord(best.text(), Arbiter.DISPUTED, was.x(), was.y(), was.width(), was.height(), was.line());
        return new Reading(now, List.of(new Alternative(was.text(), was.confidence())));
    }

    private static Reading doubted(Reading reading, String vote) {
        List<Alternative> alternatives = new ArrayList<>(reading.alternatives());
        if (!vote.isEmpty()) {
            alternatives.add(new Alternative(vote, 0.5));
        }
        return new Reading(
                reading.word()
                        .withConfidence(
                                Math.min(Arbiter.DISPUTED, reading.word().confidence())),
                alternatives);
    }

    private String voteOn(List<Reading> figure, Sheet sheet) throws OcrException {
        int pad = sheet.dpi() / 40;
        int left = figure.stream().mapToInt(r -> r.word().x()).min().orElseThrow() - pad;
        int top = figure.stream().mapToInt(r -> r.word().y()).min().orElseThrow() - pad;
        int right = figure.stream().mapToInt(r -> r.word().right()).max().orElseThrow() + pad;
        int bottom = figure.stream().mapToInt(r -> r.word().bottom()).max().orElseThrow() + pad;
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        int width = Math.min(sheet.gray().width(), right) - x;
        int height = Math.min(sheet.gray().height(), bottom) - y;
        try (Bitmap cut = sheet.gray().clipped(x, y, width, height);
                Bitmap large = cut.scaled(2)) {
            return digits.readLine(large, sheet.dpi() * 2);
        }
    }
}
