package se.stodkoll.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.value.Field;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.Grants;

/** Lists of business support as read. */
final class GrantLists {
    private GrantLists() {}

    static List<Grants> of(NightDigest night) {
        return night.parts()
                .flatMap(p -> p.part().content().supportList().stream()
                        .map(l -> new Grants(
                                p.part().title() + ", " + p.document().file() + " s. "
                                        + p.part().pages().first(),
                                rows(l))))
                .toList();
    }

    private static List<List<String>> rows(SupportList list) {
        return list.grants().stream().map(GrantLists::row).toList();
    }

    private static List<String> row(SupportGrant g) {
        Stream<Optional<Field<String>>> texts = Stream.of(
                g.diaryNumber(),
                g.supportType(),
                g.recipient().company(),
                g.purpose(),
                g.recipient().municipality());
        return Stream.concat(
                        texts.map(t -> t.map(Field::value).orElse("")),
                        Stream.of(
                                g.amount()
                                        .map(a -> SwedishFormat.kronor(a.value()))
                                        .orElse(""),
                                SwedishTerms.of(g.outcome().value())))
                .toList();
    }
}
