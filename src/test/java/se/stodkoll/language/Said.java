package se.stodkoll.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.model.Page;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** A text of our own and what the reader says it tells, written short. */
record Said(Flow flow, Reading reading) {
    /** A text; "//" in it ends a line, as a row of a table of tests has but one. */
    static Said of(String text) {
        List<TextLine> lines = new ArrayList<>();
        for (Page page : OwnText.ofText(text.replaceAll(" *// *", "\n"))) {
            page.lines().forEach(l -> lines.add(new TextLine(page.number(), l)));
        }
        Flow flow = new Flow(lines, new Readings("d"));
        return new Said(flow, Reader.read(flow));
    }

    /** The acts of a kind that are told as done or proposed by the text itself. */
    List<Told> own(ActKind kind) {
        return reading.told().stream()
                .filter(t -> t.kind() == kind && t.modality().isOwn())
                .toList();
    }

    /** Who gets how much, each "name amount", parted by ", ". */
    String grants() {
        return own(ActKind.GRANT).stream().map(t -> who(t) + " " + amount(t)).collect(Collectors.joining(", "));
    }

    String who(Told told) {
        return told.roles().receiver().map(this::text).orElse("-");
    }

    static String amount(Told told) {
        return told.amount()
                .flatMap(a -> a.mention().value())
                .map(m -> m.kronor().stripTrailingZeros().toPlainString())
                .orElse("-");
    }

    String text(Named name) {
        return flow.text().substring(name.start(), name.end()).replace('\n', ' ');
    }

    /** The day of decision that a matter's own sentence names, else the whole text's; "-" where none is as likely as not. */
    String day() {
        return reading.dates().stream()
                .filter(d -> d.probability() > 0.5)
                .sorted(Comparator.comparingInt(Reading.Dated::item).reversed())
                .flatMap(d -> d.day().date().stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("-");
    }
}
