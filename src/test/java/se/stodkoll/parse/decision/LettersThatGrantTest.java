package se.stodkoll.parse.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadeText;

/** Letters that tell a grant by labels, with no sentence that says who gets how much. */
class LettersThatGrantTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VIKS IDROTTSDISTRIKT // Till styrelsen i Tallmo skidklubb // 2031-04-11 // // Ni får stöd! // // Er hör till de nio som får stöd. // // Projekt:  Ladan lagas // Beviljat stöd:  92 500 kr // // Vill ni flytta mer än 25 000 kronor mellan posterna behöver ni fråga oss. | Tallmo skidklubb",
                "Leader Vik, ideell förening // LAG:s beslut om urval och stöd // // Projekt:  Ladan lagas // Sökande:  Tallmo byalag // Stöd, högst:  92 500 kr // // Motivering // Projektet är bra för bygden. | Tallmo byalag",
                "Musikplattformen i Vik // 2031-04-02 // Tallmo skidklubb // // Besked om stöd // // Projekt:  Ladan lagas // Stödbelopp:  92 500 kr // // Minst fyra kvällar ska hållas. // Hör gärna av er! | Tallmo skidklubb",
            })
    void labelsSayHowMuchAndTheLettersHeadToWhom(String text, String receiver) {
        Part part = MadeText.parts(text.replaceAll(" *// ?", "\n")).get(0);
        Decision read = part.content().decision().orElseThrow();
        assertEquals(
                "DECISION " + receiver + " Ladan lagas 92500",
                part.kind() + " " + value(read.grant().beneficiary()) + " " + value(read.projectName()) + " "
                        + read.grant()
                                .maxAmount()
                                .map(f -> f.value().kronor().toPlainString())
                                .orElse("-"));
    }

    private static String value(Optional<Field<String>> field) {
        return field.map(Field::value).orElse("-");
    }
}
