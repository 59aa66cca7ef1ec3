package se.stodkoll.ocr.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses and section signs that the places of a line's words tell; each row says word:left-right:top-bottom. */
class LineSignsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // letters of one width leave room after the dot, half of a blank
                "Kontakta:100-250 anna.:273-358 lind@region.se:370-858 för:881-930        | Kontakta anna.lind@region.se för",
                "Kontakta:100-250 anna-:273-358 lind@region.se:370-858 för:881-930        | Kontakta anna-lind@region.se för",
                // a sentence's end is followed by a blank like the others
                "Kontakta:100-250 oss.:273-340 info@region.se:364-858 för:881-930         | Kontakta oss. info@region.se för",
                "Skriv:100-160 till:169-203 oss.:212-250 info@region.se:260-500           | Skriv till oss. info@region.se",
                // no other blank to measure by
                "anna.:273-358 lind@region.se:370-858                                     | anna. lind@region.se",
                // what stands before is no part of a name
                "Kontakta:100-250 till:273-330 lind@region.se:338-858 för:881-930         | Kontakta till lind@region.se för",
                "Kontakta:100-250 -:273-280 lind@region.se:288-858 för:881-930            | Kontakta - lind@region.se för",
                "Kontakta:100-250 a@b.se.:273-330 lind@region.se:338-858 för:881-930      | Kontakta a@b.se. lind@region.se för",
                "Kontakta:100-250 anna.:273-358 lind:370-858 för:881-930                  | Kontakta anna. lind för",
            })
    void addresses(String line, String expected) {
        assertEquals(expected, text(EmailAddresses.joined(line(line))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // higher than the number and below its foot
                "12:400-440:20-40 8:464-478:17-43 i:501-516:17-40 förordningen:539-762:17-46    | 12 § i förordningen",
                "12:400-440:20-40 8&:464-478:17-43 i:501-516:17-40 förordningen:539-762:17-46   | 12 § i förordningen",
                // a digit stands where the number stands
                "12:400-440:20-40 8:464-478:20-40 i:501-516:17-40 förordningen:539-762:17-46    | 12 8 i förordningen",
                "12:400-440:20-40 8:464-478:16-41 i:501-516:17-40 förordningen:539-762:17-46    | 12 8 i förordningen",
                // low, and no higher: a line that leans
                "12:400-440:20-40 8:464-478:24-44 i:501-516:17-40 förordningen:539-762:17-46    | 12 8 i förordningen",
                // no words in small letters after it: a table's cells
                "12:400-440:20-40 8:464-478:17-43 Kr:501-516:17-40                             | 12 8 Kr",
                "12:400-440:20-40 8:464-478:17-43                                              | 12 8",
            })
    void sectionSigns(String line, String expected) {
        assertEquals(expected, text(SectionSigns.read(line(line))));
    }

    private static String text(List<AgreedWord> line) {
        return line.stream().map(r -> r.word().text()).collect(Collectors.joining(" "));
    }

    private static List<AgreedWord> line(String row) {
        List<AgreedWord> line = new ArrayList<>();
        for (String part : row.strip().split(" ")) {
            String[] at = part.split("[:]");
            int[] across = span(at[1]);
            int[] down = at.length > 2 ? span(at[2]) : new int[] {17, 40};
            line.add(AgreedWord.alone(
                    new RawWord(at[0], 0.9, across[0], down[0], across[1] - across[0], down[1] - down[0], 0)));
        }
        return line;
    }

    private static int[] span(String text) {
        String[] ends = text.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
    }
}
