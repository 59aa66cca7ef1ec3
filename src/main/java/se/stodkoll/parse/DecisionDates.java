package se.stodkoll.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Field;
import se.stodkoll.model.PartKind;
import se.stodkoll.text.Dates;
import se.stodkoll.text.Flow;

/** Finds the date of the board's meeting or of the letter. */
final class DecisionDates {
    private static final String SIX_DIGITS = "(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d)";
    private static final String DATE = "(?<date>" + Dates.IN_TEXT + "|" + SIX_DIGITS + ")";
    /** Strongest first; what stands between the words and the date holds no full stop. */
    private static final List<Pattern> MEETING = List.of(
            Pattern.compile("(?:sammanträdesdatum|beslutsdatum|mötesdatum|datum\\s+för\\s+beslut)[^.]{0,40}?" + DATE, Pattern.CASE_INSENSITIVE),
            Pattern.compile("f[öo]redra\\p{L}*\\s*-?\\s*pm\\b[^.]{0,90}?" + DATE, Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:sammanträde|nämndmöte|nämnd|styrelse|utskott|möte)\\p{L}*\\s+(?:den\\s+)?" + DATE, Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?<![\\p{L}])datum\\s*:?\\s*" + DATE, Pattern.CASE_INSENSITIVE));
    private static final Pattern LETTER_HEAD = Pattern.compile("datum\\b|beteckning|\\bdnr\\b|diarienummer", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAMP = Pattern.compile("\\b(?:inkom|inkommen|ankom|ank\\.|registrera|diarieför)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD_LINES = 8;

    private final PartText part;

    DecisionDates(PartText part) {
        this.part = part;
    }

    Optional<Field<LocalDate>> find() {
        boolean letter = part.kind() == PartKind.DECISION;
        return letter ? inHead().or(this::meeting) : meeting().or(this::inHead);
    }

    private Optional<Field<LocalDate>> meeting() {
        return meeting(part.flow()).or(() -> meeting(new Flow(HeadCells.wrapped(part.top(HEAD_LINES)), part.readings())));
    }

    private Optional<Field<LocalDate>> meeting(Flow flow) {
        for (Pattern pattern : MEETING) {
            Matcher m = flow.matcher(pattern);
            while (m.find()) {
                Optional<LocalDate> date = Dates.date(m.group("date"));
                boolean ofRules = flow.text().substring(Math.max(0, m.start() - 60), m.start()).matches("(?is).*(?:villkor|inriktning).*");
                if (date.isPresent() && !ofRules && !isStamp(flow, m.start("date"))) {
                    return Optional.of(flow.field(date.get(), m.start("date"), m.end("date")));
                }
            }
        }
        return Optional.empty();
    }

    /** A letter's head: the first date above its text, where the head says that it holds one. */
    private Optional<Field<LocalDate>> inHead() {
        int lines = Math.min(HEAD_LINES, part.lines().size());
        int end = 0;
        while (end < lines && part.lines().get(end).text().length() < 110 && !part.lines().get(end).text().matches(".*(?:ansöker|beviljas).*")) {
            end++;
        }
        Flow head = part.flowOf(0, end);
        Matcher m = head.matcher(Dates.DATE);
        while (head.matcher(LETTER_HEAD).find() && m.find()) {
            if (!isStamp(head, m.start())) {
                return Dates.date(m.group()).map(d -> head.field(d, m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    /** The day a paper came in is stamped on it; it is not the paper's own date. */
    private static boolean isStamp(Flow flow, int date) {
        int line = flow.text().lastIndexOf('\n', date) + 1;
        return STAMP.matcher(flow.text().substring(line, date)).find();
    }
}
