package se.stodkoll.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.Alternative;
import se.stodkoll.witness.GrayPicture;
import se.stodkoll.witness.Recognizer;
import se.stodkoll.witness.Sighting;
import se.stodkoll.witness.WitnessException;

/**
 * Has figures read a third time, by a reader of another family than Tesseract's two: amounts, shares, days, and numbers with
 * letters in them. It reads a little beyond each figure's ends, so that a group of digits that the others lost is missed too.
 */
final class WitnessVote {
    /** A number of fewer digits that is no share is not worth the time. */
    private static final int FEWEST_DIGITS = 4;

    private static final Pattern PART = Pattern.compile("[-–−(]?[0-9][0-9.,:)]*");
    private static final Pattern SIGN = Pattern.compile("%");
    /** A share as the witness writes it; its wide signs are those of Chinese print. */
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:[.,，][0-9]{1,2})?)\\s?[%％]");
    /** Groups of one amount stand closer than this, in heights. */
    private static final double GROUP_GAP = 0.75;
    /** How far beyond a figure it is looked for more of it, heights: a blank and a digit. */
    private static final double BEYOND = 0.95;

    private static final double ALL_AGREE = 0.99;
    /** A witness less sure than this does not tell what stands there, only that it may be something else. */
    private static final double SURE = 0.8;
    /** A sign that it alone sees. */
    private static final double SEEN_SIGN = 0.9;

    private final Recognizer witness;

    WitnessVote(Recognizer witness) {
        this.witness = witness;
    }

    /**
     * The line with its figures' confidences weighed anew.
     *
     * @param page the sheet that the line stands on
     * @param dpi its points an inch
     */
    List<Reading> heard(List<Reading> line, GrayPicture page, int dpi) throws OcrException {
        List<Reading> heard = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int end = end(line, at);
            List<Reading> figure = line.subList(at, end);
            boolean asked = isWorthAsking(figure);
            heard.addAll(asked ? weighed(figure, crop(line, at, end, page, dpi)) : figure);
            at = end;
        }
        return heard;
    }

    /** Behind the groups of an amount, and a share's sign; behind the word alone where it is no amount. */
    private static int end(List<Reading> line, int at) {
        int end = at + 1;
        if (isPart(line.get(at))) {
            while (end < line.size() && isNear(line, end) && isPart(line.get(end))) {
                end++;
            }
            if (end < line.size() && isNear(line, end) && SIGN.matcher(line.get(end).word().text()).matches()) {
                end++;
            }
        }
        return end;
    }

    private static boolean isPart(Reading reading) {
        return PART.matcher(reading.word().text()).matches();
    }

    private static boolean isNear(List<Reading> line, int at) {
        return Suspects.gap(line.get(at - 1).word(), line.get(at).word()) < GROUP_GAP;
    }

    private static boolean isWorthAsking(List<Reading> figure) {
        String text = text(figure);
        int digits = Arbiter.digits(text).length();
        return digits >= FEWEST_DIGITS || digits > 0 && SIGN.matcher(text).find();
    }

    private static String text(List<Reading> figure) {
        return figure.stream().map(r -> r.word().text()).collect(Collectors.joining(" "));
    }

    private static GrayPicture crop(List<Reading> line, int at, int end, GrayPicture page, int dpi) {
        RawWord figure = RawWord.around(line.subList(at, end).stream().map(Reading::word).toList(), "-", 0);
        int beyond = (int) (BEYOND * figure.height());
        int before = at == 0 ? 0 : line.get(at - 1).word().right() + 2;
        int after = end == line.size() ? page.width() : line.get(end).word().x() - 2;
        int left = Math.max(figure.x() - beyond, Math.min(before, figure.x() - 1));
        int right = Math.min(figure.right() + beyond, Math.max(after, figure.right() + 1));
        int pad = dpi / 40;
        return page.part(left, figure.y() - pad, right - left, figure.height() + 2 * pad);
    }

    private List<Reading> weighed(List<Reading> figure, GrayPicture crop) throws OcrException {
        Sighting seen;
        try {
            seen = witness.read(crop);
        } catch (WitnessException failure) {
            throw new OcrException(failure.getMessage(), failure);
        }
        String held = text(figure);
        Matcher share = SHARE.matcher(seen.text());
        if (share.matches() && !SIGN.matcher(held).find()) {
            return shareOf(figure, held, share.group(1).replace('，', ','), seen);
        }
        if (seen.digits().equals(Arbiter.digits(held))) {
            return figure.stream().map(WitnessVote::confirmed).toList();
        }
        return seen.confidence() < SURE || seen.digits().isEmpty()
                ? figure.stream().map(r -> doubted(r, seen.digits())).toList()
                : overruled(figure, held, seen.digits());
    }

    private static Reading confirmed(Reading reading) {
        return reading.word().confidence() > Arbiter.DISPUTED
                ? new Reading(
                        reading.word().withConfidence(Math.max(ALL_AGREE, reading.word().confidence())), reading.alternatives())
                : reading;
    }

    /** What the others read as further digits is the sign: "50 90". */
    private static List<Reading> shareOf(List<Reading> figure, String held, String number, Sighting seen) {
        boolean same = Arbiter.digits(held).startsWith(Arbiter.digits(number));
        double confidence = same && seen.confidence() >= SURE ? SEEN_SIGN : Arbiter.DISPUTED;
        RawWord word = RawWord.around(figure.stream().map(Reading::word).toList(), number + "%", confidence);
        return List.of(new Reading(word, List.of(new Alternative(held, Arbiter.DISPUTED))));
    }

    /** The witness's digits held instead, in doubt; it is right nine times of ten where it differs. */
    private static List<Reading> overruled(List<Reading> figure, String held, String digits) {
        List<Reading> replaced = new ArrayList<>();
        boolean sameLength = digits.length() == Arbiter.digits(held).length();
        if (!sameLength) {
            RawWord whole = RawWord.around(figure.stream().map(Reading::word).toList(), digits, Arbiter.DISPUTED);
            boolean bare = figure.stream().allMatch(WitnessVote::isPart) && digits.length() > Arbiter.digits(held).length();
            return bare
                    ? List.of(new Reading(whole, List.of(new Alternative(held, Arbiter.DISPUTED))))
                    : figure.stream().map(r -> doubted(r, digits)).toList();
        }
        int next = 0;
        for (Reading reading : figure) {
            StringBuilder text = new StringBuilder(reading.word().text());
            for (int i = 0; i < text.length(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    text.setCharAt(i, digits.charAt(next++));
                }
            }
            replaced.add(replaced(reading, text.toString()));
        }
        return replaced;
    }

    private static Reading replaced(Reading reading, String text) {
        RawWord was = reading.word();
        double confidence = Math.min(Arbiter.DISPUTED, was.confidence());
        RawWord now = new RawWord(text, confidence, was.x(), was.y(), was.width(), was.height(), was.line());
        List<Alternative> others = text.equals(was.text())
                ? reading.alternatives()
                : Stream.concat(Stream.of(new Alternative(was.text(), confidence)), reading.alternatives().stream())
                        .toList();
        return new Reading(now, others);
    }

    private static Reading doubted(Reading reading, String vote) {
        List<Alternative> alternatives = new ArrayList<>(reading.alternatives());
        if (!vote.isEmpty()) {
            alternatives.add(new Alternative(vote, 0.5));
        }
        double confidence = Math.min(Arbiter.DISPUTED, reading.word().confidence());
        return new Reading(reading.word().withConfidence(confidence), alternatives);
    }
}
