package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.vocabulary.PublicBodies;

class PublicBodiesTest {
    private static Field<String> read(String name, Source source) {
        return PublicBodies.load()
                .checked(new Field<>(name, 0.6, source, new Evidence("d", 1, Optional.empty(), name), List.of()));
    }

    /** As read from a picture, what is made of it, and how sure that is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regionala utvecklingsnåamnden | Regionala utvecklingsnämnden | 0.85",
                "STRÖM5UNDS KOMMUN | STRÖMSUNDS KOMMUN | 0.85",
                "Region Jönköpings lär | Region Jönköpings län | 0.85",
                "Strömsunds kommun | Strömsunds kommun | 0.95",
                "Linköpings kommun | Linköpings kommun | 0.95",
                // as near to two, too short, or no public body
                "Hjo | Hjo | 0.6",
                "Xärnösands bygg AB | Xärnösands bygg AB | 0.6",
                "Almi Teknik & Vård AB | Almi Teknik & Vård AB | 0.6"
            })
    void aNameOfAPicture(String read, String name, double confidence) {
        Field<String> checked = read(read, Source.OCR);
        assertEquals(name, checked.value());
        assertEquals(confidence, checked.confidence());
        assertEquals(read.equals(name) ? Source.OCR : Source.REPAIRED, checked.source());
        assertEquals(read, checked.evidence().text());
    }

    @Test
    void whatIsPrintedStays() {
        assertEquals(
                "Regionala utvecklingsnåmnden",
                read("Regionala utvecklingsnåmnden", Source.TEXT_LAYER).value());
    }
}
