package se.stodkoll.report.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.value.Money;

class SwedishFormatTest {
    /** In the rows {@code _} is a no-break space. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "115009700 | 1_150_097_kr | +1_150_097_kr",
                "-3600000  | −36_000_kr   | −36_000_kr",
                "99900     | 999_kr       | +999_kr",
                "0         | 0_kr         | 0_kr",
                "105       | 1,05_kr      | +1,05_kr",
                "150       | 1,50_kr      | +1,50_kr",
                "9223372036854775807 | 92_233_720_368_547_758,07_kr | +92_233_720_368_547_758,07_kr",
            })
    void kronor(long ore, String plain, String signed) {
        assertEquals(plain.replace('_', '\u00A0'), SwedishFormat.kronor(new Money(ore)));
        assertEquals(signed.replace('_', '\u00A0'), SwedishFormat.signedKronor(new Money(ore)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50 | 50_%", "50.00 | 50_%", "33.3 | 33,3_%", "33.333 | 33,33_%", "-0.5 | −0,5_%"})
    void percent(BigDecimal percent, String shown) {
        assertEquals(shown.replace('_', '\u00A0'), SwedishFormat.percent(percent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5 | +5_procentenheter | +5_dagar", "-1 | −1_procentenhet | −1_dag", "1 | +1_procentenhet | +1_dag"
            })
    void signed(BigDecimal value, String points, String days) {
        assertEquals(points.replace('_', '\u00A0'), SwedishFormat.signedPoints(value));
        assertEquals(days.replace('_', '\u00A0'), SwedishFormat.signedDays(value));
    }

    @Test
    void timeIsSwedishTime() {
        assertEquals("2026-07-01 02:30", SwedishFormat.minute(Instant.parse("2026-07-01T00:30:00Z")));
        assertEquals("2026-11-22 01:30", SwedishFormat.minute(Instant.parse("2026-11-22T00:30:00Z")));
    }
}
