package se.stodkoll.parse.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadeText;

/** Texts that tell of several grants tell once who gives, and a sum for all is nobody's own. */
class GiversTest {
    private static String value(Optional<Field<String>> field) {
        return field.map(Field::value).orElse("-");
    }

    private static String shown(Decision decision) {
        return value(decision.grant().beneficiary()) + " "
                + decision.grant()
                        .maxAmount()
                        .map(f -> f.value().kronor().toPlainString())
                        .orElse("-")
                + " " + value(decision.origin().decidingBody());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vrenafonden ger stöd till två föreningar. // // Tallmo byalag får 40 000 kr till ladan. // // Sjöbo teater får 30 000 kr till sin scen. | Tallmo byalag 40000 Vrenafonden; Sjöbo teater 30000 Vrenafonden",
                "Vrenafonden ger stöd. Grebofonden ger bidrag. // // Tallmo byalag får 40 000 kr till ladan. // // Sjöbo teater får 30 000 kr till sin scen. | Tallmo byalag 40000 -; Sjöbo teater 30000 -",
            })
    void whoGivesIsToldOnce(String text, String grants) {
        assertEquals(
                grants,
                MadeText.of(text).records(PartKind.DECISION).stream()
                        .flatMap(p -> p.content().decision().stream())
                        .map(GiversTest::shown)
                        .collect(Collectors.joining("; ")));
    }
}
