package se.stodkoll.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.model.document.Page;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** A text of our own and what the reader says it tells, written short. */
public record ReadText(Flow flow, TextReading reading) {
    /** A text; "//" in it ends a line, as a row of a table of tests has but one. */
    public static ReadText of(String text) {
        List<TextLine> lines = new ArrayList<>();
        for (Page page : OwnText.ofText(text.replaceAll(" *// *", "\n"))) {
            page.lines().forEach(l -> lines.add(new TextLine(page.number(), l)));
        }
        Flow flow = new Flow(lines, new Readings("d"));
        return new ReadText(flow, TextReader.read(flow));
    }

    /** The acts of a kind that are told as done or proposed by the text itself. */
    public List<StatedAct> own(ActKind kind) {
        return reading.acts().stream()
                .filter(t -> t.kind() == kind && t.modality().isOwn())
                .toList();
    }

    /** Who gets how much, each "name amount", parted by ", ". */
    public String grants() {
        return own(ActKind.GRANT).stream().map(t -> who(t) + " " + amount(t)).collect(Collectors.joining(", "));
    }

    public String who(StatedAct told) {
        return told.roles().receiver().map(this::text).orElse("-");
    }

    public static String amount(StatedAct told) {
        return told.amount()
                .flatMap(a -> a.mention().value())
                .map(m -> m.kronor().stripTrailingZeros().toPlainString())
                .orElse("-");
    }

    public String text(RoleName name) {
        return name.in(flow.text()).replace('\n', ' ');
    }

    /** The day of decision that a matter's own sentence names, else the whole text's; "-" where none is as likely as not. */
    public String day() {
        return reading.dates().stream()
                .filter(d -> d.probability() > 0.5)
                .sorted(Comparator.comparingInt(TextReading.Dated::item).reversed())
                .flatMap(d -> d.day().date().stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("-");
    }
}
