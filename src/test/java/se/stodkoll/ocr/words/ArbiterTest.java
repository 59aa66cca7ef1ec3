package se.stodkoll.ocr.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reading of the same ink is held; each row says what Swedish and English read, with places, and how sure. */
class ArbiterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // English sees the sign that Swedish has no letter for
                "50@0-20/.9 96@24-40/.8      | 50@0-20/.9 %@24-40/.9      | 50 %      | 0.9  | 1",
                "8@0-10/.9 45@14-30/.9       | §@0-10/.9 45@14-30/.9      | § 45      | 0.9  | 1",
                "4096@0-40/.8                | 40%@0-40/.9                | 40%       | 0.9  | 1",
                // agreement makes sure
                "1@0-8/.6 150@12-40/.7       | 1@0-8/.6 150@12-40/.7      | 1 150     | 0.97 | 1",
                // a blank that one of them lost is kept
                "1525@0-40/.9 000@44-70/.9   | 1@0-8/.9 525000@12-70/.9   | 1 525 000 | 0.97 | 1",
                // figures that differ are doubted
                "175@0-30/.9                 | 176@0-30/.8                | 175       | 0    | 0.55",
                "175@0-30/.7                 | 176@0-30/.8                | 176       | 0    | 0.55",
                // a decimal mark that one of them lost is held, and doubted
                "12575@0-40/.9               | 1257.5@0-40/.8             | 1257.5    | 0    | 0.55",
                "1257,5@0-44/.9              | 12575@0-44/.8              | 1257,5    | 0    | 0.55",
                "577780@0-40/.9              | 577.780@0-40/.8            | 577780    | 0.9  | 1",
                // Swedish letters are Swedish's to read
                "för@0-30/.5                 | for@0-30/.9                | för       | 0    | 0.5",
                "nr@0-20/.9                  |                            | nr        | 0.9  | 0.9",
            })
    void held(String swedish, String english, String expected, double least, double most) {
        List<AgreedWord> settled = Arbiter.settle(words(swedish), words(english));
        assertEquals(expected, settled.stream().map(r -> r.word().text()).collect(Collectors.joining(" ")));
        assertTrue(settled.stream().allMatch(r -> r.word().confidence() >= least), settled.toString());
        assertTrue(settled.stream().allMatch(r -> r.word().confidence() <= most), settled.toString());
    }

    private static List<RawWord> words(String row) {
        List<RawWord> words = new ArrayList<>();
        for (String part : row == null ? new String[0] : row.strip().split(" ")) {
            String[] at = part.split("@|-|/");
            int x = Integer.parseInt(at[1]);
            words.add(new RawWord(at[0], Double.parseDouble(at[3]), x, 0, Integer.parseInt(at[2]) - x, 20, 0));
        }
        return words;
    }
}
