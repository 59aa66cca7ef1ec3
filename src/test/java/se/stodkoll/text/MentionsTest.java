package se.stodkoll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.text.mention.Mention;

/** What each grammar must find, and must not, row by row; and what holds of mentions in any text. */
class MentionsTest {
    private static final List<String> TABLES =
            List.of("amounts", "shares", "days", "spans", "numbers", "organisations");
    private static final List<String> LINKS =
            List.of(" ", "\n", "\n\n", ". ", ", ", "", " - ", "\t", " och ", " kr ", "–", "(", ")", "%", ":");
    private static final int ROUNDS = 1_500;
    /** Letters of a bundle of 134 pages. */
    private static final int BUNDLE = 400_000;
    /** Of processor time, as other work may share the machine. */
    private static final Duration BUNDLE_TIME = Duration.ofSeconds(45);

    static Stream<Arguments> rows() {
        return TABLES.stream().flatMap(t -> Rows.of(t).stream().map(r -> Arguments.of(t, r)));
    }

    static Stream<Rows.Row> bareRows() {
        return Rows.of("bare").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowHoldsItsMentionsAndNoOther(String table, Rows.Row row) {
        assertEquals(row.expected(), Rows.shown(Mentions.in(row.text()), row));
    }

    @ParameterizedTest
    @MethodSource("bareRows")
    void aLineHoldsItsBareAmountsAndNoOther(Rows.Row row) {
        assertEquals(row.expected(), Rows.shown(Mentions.bareAmounts(row.text()), row));
    }

    @ParameterizedTest
    @CsvSource({
        "amounts, 25, 15",
        "shares, 15, 8",
        "days, 15, 8",
        "spans, 25, 6",
        "numbers, 15, 8",
        "organisations, 8, 5",
        "bare, 8, 8"
    })
    void tablesHoldHitsAndMisses(String table, int hits, int misses) {
        List<Rows.Row> rows = Rows.of(table);
        long empty = rows.stream().filter(r -> r.expected().isEmpty()).count();
        assertTrue(
                rows.size() - empty >= hits && empty >= misses,
                () -> table + ": " + (rows.size() - empty) + " hits, " + empty + " misses");
    }

    @Test
    void mentionsLieInTheirTextAndDoNotOverlap() {
        Random random = new Random(11);
        List<String> texts = allTexts();
        for (int i = 0; i < ROUNDS; i++) {
            String text = made(random, texts, 1 + random.nextInt(6));
            int last = 0;
            for (Mention m : Mentions.in(text)) {
                assertTrue(
                        last <= m.start() && m.start() < m.end() && m.end() <= text.length(), () -> m + " in " + text);
                last = m.end();
            }
            for (Mention.Amount m : Mentions.bareAmounts(text)) {
                assertTrue(0 <= m.start() && m.start() < m.end() && m.end() <= text.length(), () -> m + " in " + text);
            }
        }
    }

    @Test
    void aRowIsReadAlikeBetweenOtherParagraphs() {
        for (Rows.Row row : TABLES.stream().flatMap(t -> Rows.of(t).stream()).toList()) {
            String before = "Ett stycke utan tal.\n\n";
            List<Mention> found = Mentions.in(before + row.text() + "\n\nOch ett till.");
            Rows.Row moved = new Rows.Row(before + row.text(), row.expected());
            assertEquals(row.expected(), Rows.shown(found, moved));
        }
    }

    @Test
    void aBundleIsReadInSeconds() {
        Random random = new Random(12);
        String rows = made(random, allTexts(), BUNDLE / 20);
        String figures =
                "1 ".repeat(BUNDLE / 4) + "123 456 ".repeat(BUNDLE / 16) + "kr " + "123 456 ".repeat(BUNDLE / 16) + "% "
                        + "2024 ".repeat(BUNDLE / 20) + "kr " + "2024-".repeat(BUNDLE / 10) + "en ".repeat(BUNDLE / 6);
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            Mentions.in(rows);
            Mentions.in(figures);
            Mentions.bareAmounts(figures);
            Duration used = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            assertTrue(used.compareTo(BUNDLE_TIME) < 0, used::toString);
        });
    }

    private static List<String> allTexts() {
        return Stream.concat(TABLES.stream(), Stream.of("bare"))
                .flatMap(t -> Rows.of(t).stream())
                .map(Rows.Row::text)
                .toList();
    }

    private static String made(Random random, List<String> texts, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> texts.get(random.nextInt(texts.size())) + LINKS.get(random.nextInt(LINKS.size())))
                .collect(Collectors.joining());
    }
}
