package se.stodkoll.parse.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.model.record.Frame;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.matter.SentenceFields;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.part.SentenceValues;
import se.stodkoll.text.Flow;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * What a board sets aside for a year's projects. Silent where the text names no board that decides, or not one year: a
 * frame of the wrong year would accuse its decisions.
 */
public final class BoardFrames {
    private static final Vocabulary WORDS = Vocabulary.load("acts");
    /** A sum for projects at large, shared out of an appropriation; "till projektet X" is a grant. */
    private static final Pattern SHARED_OUT = Pattern.compile(
            "\\b" + WORDS.exact("frame.money") + "\\p{L}*\\b[^.;]{0,120}?\\b" + WORDS.exact("frame.verbs")
                    + "\\p{L}*\\b[^.;\\d]{0,60}"
                    + SentenceValues.AMOUNT.pattern()
                    + "\\s+" + WORDS.exact("frame.for") + "\\s+(?:\\p{L}+a\\s+)?(?:\\p{L}*"
                    + WORDS.exact("frame.compounds") + "|" + WORDS.exact("frame.prefixes") + ")?"
                    + WORDS.exact("frame.projects") + "\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile(
            "\\b" + WORDS.exact("frame.year.stems") + "\\p{L}*\\s+(?:" + WORDS.exact("frame.year.before")
                    + "\\s+){0,2}(20\\d\\d)(?![\\d–-])",
            Pattern.CASE_INSENSITIVE);

    private final PartText part;
    private final TextReading reading;

    public BoardFrames(PartText part, TextReading reading) {
        this.part = part;
        this.reading = reading;
    }

    public List<Frame> find() {
        Flow flow = part.flow();
        Optional<Field<String>> body =
                reading.bodies().stream().findFirst().flatMap(b -> new SentenceFields(flow).name(b.name()));
        List<Frame> frames = new ArrayList<>();
        Matcher m = flow.matcher(SHARED_OUT);
        while (body.isPresent() && m.find()) {
            Optional<Integer> year =
                    year(flow.text().substring(m.start(), m.end())).or(() -> year(flow.text()));
            SentenceValues said = new SentenceValues(flow, m.start("value"), m.end("unit"));
            year.ifPresent(y -> said.amount().ifPresent(amount -> frames.add(new Frame(y, body.get(), amount))));
        }
        return frames;
    }

    /** The one year that the text speaks of. */
    private static Optional<Integer> year(String text) {
        Set<Integer> years = new TreeSet<>();
        Matcher m = YEAR.matcher(text);
        while (m.find()) {
            years.add(Integer.valueOf(m.group(1)));
        }
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }
}
