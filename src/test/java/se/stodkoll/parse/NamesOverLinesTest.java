package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** Names of projects and applicants that go over the end of their line, and where they end. */
class NamesOverLinesTest {
    private static Application described(List<TextLine> lines, MadePage page) {
        PartText part = PartText.of(
                PartKind.PROJECT_DESCRIPTION, lines, page == null ? Map.of() : page.pages(), new Readings("d"));
        return PartRecords.of(part).get(0).content().application().orElseThrow();
    }

    private static Application described(String... lines) {
        return described(MadePage.plain(Arrays.asList(lines)), null);
    }

    private static Optional<String> name(MadePage page) {
        return value(described(page.lines(), page).identity().projectName());
    }

    private static <T> Optional<T> value(Optional<Field<T>> field) {
        return field.map(Field::value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det är bråttom. Stiftelsen; Norrljus ansöker om 90 000 kr. | Stiftelsen Norrljus",
                "Det är bråttom. Norrljus; Utveckling AB ansöker om 90 000 kr. | Norrljus Utveckling AB",
                "Bakgrund; Norrljus kommun ansöker om 90 000 kr. | Norrljus kommun",
                "Det är bråttom.; Bakgrund; Norrljus kommun ansöker om 90 000 kr. | Norrljus kommun"
            })
    void anApplicantsNameBeginsBehindAFullStop(String lines, String applicant) {
        Application read = described(("Skogens matarv; " + lines).split("; "));
        assertEquals(Optional.of(applicant), value(read.applicant().name()));
    }

    /** Below the value of a fact stands more of it, edge to edge; the next fact begins at the margin. */
    @ParameterizedTest
    @ValueSource(strings = {"Projektnamn:", "Projekttitel:", "Projekt:"})
    void aFactGoesOnBelowItsValue(String label) {
        MadePage page = MadePage.printed()
                .left(60, label)
                .left(180, "Skogens matarv och")
                .down()
                .left(180, "Ljus i vinter")
                .down();
        page.left(60, "Sökande:").left(180, "Norrljus kommun").down().left(60, "Norrljus kommun ansöker om 90 000 kr.");
        assertEquals(Optional.of("Skogens matarv och Ljus i vinter"), name(page));
    }

    @Test
    void aFactOfOneLineEndsWithIt() {
        MadePage page = MadePage.printed()
                .left(60, "Projektnamn:")
                .left(180, "Skogens matarv")
                .down();
        page.left(60, "Norrljus kommun ansöker om 90 000 kr.");
        assertEquals(Optional.of("Skogens matarv"), name(page));
    }

    /** A title set over two lines, and below it the heading of the first section, set as large or as the text is. */
    @ParameterizedTest
    @CsvSource({
        "Projektbeskrivning: Skogens matarv, Sammanfattning",
        "Projektplan: Skogens matarv, Kort om projektet",
        "Skogens matarv, Projektet i korthet",
        "Skogens matarv, Bakgrund",
        "Projektbeskrivning: Skogens matarv, Syfte och mål"
    })
    void aTitleGoesOnToTheNextHeading(String title, String heading) {
        for (boolean large : new boolean[] {false, true}) {
            MadePage page = MadePage.printed();
            (large ? page.large(60, title) : page.left(60, title)).down();
            (large ? page.large(60, "och Ljus i vinter") : page.left(60, "och Ljus i vinter")).down();
            (large ? page.large(60, heading) : page.left(60, heading))
                    .down()
                    .left(60, "Norrljus kommun ansöker om 90 000 kr.");
            assertEquals(Optional.of("Skogens matarv och Ljus i vinter"), name(page), "large " + large);
        }
    }

    @Test
    void aTitleOfOneLineEndsWhereTheTextBegins() {
        MadePage page = MadePage.printed()
                .large(60, "Skogens matarv")
                .down()
                .padded(8)
                .left(60, "Orterna behöver fler som stannar och fler")
                .down();
        assertEquals(
                Optional.of("Skogens matarv"),
                name(page.left(60, "som flyttar dit. Norrljus kommun ansöker om 90 000 kr.")));
    }

    /** Where nothing tells how lines are set, the words must say that a title goes on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skogens matarv; Bakgrund; Norrljus växer. | Skogens matarv",
                "Skogens matarv; Norrljus växer; Alla orter är med | Skogens matarv",
                "Skogens matarv och; Ljus i vinter; Norrljus växer. | Skogens matarv och Ljus i vinter",
                "Projektbeskrivning: Skogens matarv; i hela länet; Norrljus växer. | Skogens matarv i hela länet"
            })
    void aTitleWithoutPlaces(String lines, String name) {
        assertEquals(
                Optional.of(name), value(described(lines.split("; ")).identity().projectName()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ansökan avser projektet Skogens matarv.",
                "Ansökan avser projekt ”Skogens matarv”.",
                "Vår ansökan avser medfinansiering av projektet Skogens matarv.",
                "Denna ansökan avser det projekt: Skogens matarv."
            })
    void theApplicationNamesItsProject(String sentence) {
        Application read = described("Till Region Mittskog", sentence, "Norrljus kommun söker 90 000 kr.");
        assertEquals(Optional.of("Skogens matarv"), value(read.identity().projectName()));
    }

    /** A year before an amount in a larger unit; digits in groups, or a year's worth of thousands, are an amount. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regionala projektmedel 2031 333 tkr | 333000",
                "regionala projektmedel 2031 33 mnkr | 33000000",
                "regionala projektmedel 2031 1,2 mnkr | 1200000",
                "regionala projektmedel 2031 5 miljoner kronor | 5000000",
                "regionala projektmedel 2 031 333 kr | 2031333",
                "regionala projektmedel med 2031 tkr | 2031000"
            })
    void aYearIsNoPartOfAnAmountInThousands(String source, String amount) {
        Decision read = DecisionPhrasingsTest.parse(
                90,
                "Norrljus kommun beviljas högst 40 mnkr för projekt Skogens matarv.",
                "Finansiering sker inom ramen för " + source + ".");
        assertEquals(
                List.of(amount),
                read.fundingSources().stream()
                        .map(s -> s.amount()
                                .map(a -> a.value().kronor().toPlainString())
                                .orElse(""))
                        .toList());
    }
}
