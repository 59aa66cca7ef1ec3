package se.stodkoll.parse.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.parse.statement.StatementCell;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.day.Dates;
import se.stodkoll.text.vocabulary.Labels;

/** Whatever is printed by these generators is read back, and nothing that can be printed makes a reader throw. */
public class PrintedAmountsTest {
    private static final int ROUNDS = 2_000;
    private static final List<String> SEPARATORS = List.of(" ", "\u00a0", "\u2009", "\u202f", ".", "");
    private static final List<String> ENDINGS =
            List.of("", " kr", " kronor", " SEK", ":-", " :-", ",-", " kr.", "kr", "\u00a0kr");
    private static final List<String> MINUSES = List.of("-", "\u2212", "\u2013", "- ", "\u2212 ");

    @ParameterizedTest
    @EnumSource(Unit.class)
    void moneyIsReadBack(Unit unit) {
        Random random = new Random(unit.ordinal());
        for (int i = 0; i < ROUNDS; i++) {
            long whole = whole(random);
            int ore = random.nextInt(3) == 0 ? random.nextInt(100) : 0;
            boolean negative = random.nextInt(5) == 0;
            String printed = (negative ? pick(random, MINUSES) : "")
                    + grouped(whole, pick(random, SEPARATORS))
                    + (ore > 0 ? String.format(",%02d", ore) : "")
                    + (unit == Unit.SEK ? pick(random, ENDINGS) : "");
            BigDecimal value = BigDecimal.valueOf(whole).add(BigDecimal.valueOf(ore, 2));
            Money meant = Money.of((negative ? value.negate() : value).multiply(BigDecimal.valueOf(unit.kronor())));
            assertEquals(Optional.of(meant), Amounts.money(printed, unit), printed);
        }
    }

    @Test
    void oneLostThousandsSpaceDoesNotMatter() {
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            long whole = 1_000_000 + random.nextInt(900_000_000);
            String printed = grouped(whole, " ");
            int space = random.nextBoolean() ? printed.indexOf(' ') : printed.lastIndexOf(' ');
            String lost = printed.substring(0, space) + printed.substring(space + 1);
            assertEquals(Optional.of(Money.kronor(whole)), Amounts.money(lost, Unit.SEK), lost);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "75 00",
                "1 23 456",
                "12 3456",
                "1.23.456",
                "",
                " ",
                "kr",
                "-",
                "1 234 5",
                "2024-01-01",
                "1,234,567",
                "12a",
                "½"
            })
    void whatIsNoAmountIsNotRead(String printed) {
        assertEquals(Optional.empty(), Amounts.money(printed, Unit.SEK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | MSEK | 1500000",
                "0,35 | MSEK | 350000",
                "12.5 | MSEK | 12500000",
                "1 250,5 | TSEK | 1250500",
                "(1 234) | SEK | -1234",
                "-0,4 | MSEK | -400000",
                "1,234567 | MSEK | 1234567"
            })
    void decimalsOfAUnit(String printed, Unit unit, long kronor) {
        assertEquals(Optional.of(Money.kronor(kronor)), Amounts.money(printed, unit));
    }

    @Test
    void percentIsReadBack() {
        Random random = new Random(4);
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal percent = BigDecimal.valueOf(random.nextInt(10_001), random.nextInt(3));
            String printed = percent.toPlainString().replace('.', random.nextBoolean() ? ',' : '.')
                    + pick(random, List.of("%", " %", " procent", "\u00a0%", ""));
            boolean possible = percent.compareTo(BigDecimal.valueOf(1_000)) < 0;
            assertEquals(possible, Amounts.percent(printed).isPresent(), printed);
            assertTrue(!possible || Amounts.percent(printed).get().compareTo(percent) == 0, printed);
        }
    }

    @Test
    void datesAreReadBackAloneAndInText() {
        Random random = new Random(5);
        Locale swedish = Locale.forLanguageTag("sv-SE");
        List<DateTimeFormatter> formats = List.of(
                        "yyyy-MM-dd",
                        "yyyy- MM-dd",
                        "yyyy-MM- dd",
                        "yyyy\u2013MM\u2013dd",
                        "yy-MM-dd",
                        "yyyyMMdd",
                        "d MMMM yyyy",
                        "dd MMMM yyyy",
                        "yyyy.MM.dd",
                        "yyyy/MM/dd",
                        "d/M yyyy",
                        "d/M-yyyy",
                        "'den' d MMMM yyyy")
                .stream()
                .map(p -> DateTimeFormatter.ofPattern(p, swedish))
                .toList();
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate date = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(12_000));
            String printed = formats.get(random.nextInt(formats.size())).format(date);
            String text = "Projektet p\u00e5g\u00e5r fr\u00e5n " + printed
                    + pick(random, List.of(" till vidare", ", dock", "", ".", "\noch"));
            Matcher m = Dates.DATE.matcher(text);
            assertTrue(m.find(), text);
            assertEquals(Optional.of(date), Dates.date(m.group()), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13-01", "32 maj 2024", "31/4 2024", "2024", "hej", "", "12 foo 2024"})
    void whatIsNoDateIsNotRead(String printed) {
        assertEquals(Optional.empty(), Dates.date(printed));
    }

    @Test
    void theCutsOfARunHoldTheOneThatWasPrinted() {
        Random random = new Random(6);
        for (int i = 0; i < ROUNDS; i++) {
            int cells = 1 + random.nextInt(4);
            List<String> groups = new ArrayList<>();
            List<int[]> printed = new ArrayList<>();
            for (int c = 0; c < cells; c++) {
                int from = groups.size();
                groups.addAll(
                        random.nextInt(8) == 0
                                ? List.of("-")
                                : Arrays.asList(((random.nextInt(6) == 0 ? "-" : "") + grouped(whole(random), " "))
                                        .split(" ")));
                printed.add(new int[] {from, groups.size()});
            }
            boolean among = AmountRun.cuts(groups, cells).stream().anyMatch(c -> same(c, printed));
            assertTrue(among, groups.toString());
        }
    }

    private static boolean same(List<int[]> a, List<int[]> b) {
        return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> Arrays.equals(a.get(i), b.get(i)));
    }

    @Test
    void nothingMakesTheReadersThrowOrLoop() {
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int i = 0; i < 5 * ROUNDS; i++) {
                String text = random.nextBoolean() ? anyText(random) : tokens(random);
                for (Unit unit : Unit.values()) {
                    Amounts.money(text, unit);
                    StatementCell.money(text, unit);
                }
                Amounts.percent(text);
                Amounts.unit(text);
                Dates.date(text);
                Matcher dates = Dates.DATE.matcher(text);
                while (dates.find()) {
                    Dates.date(dates.group());
                }
                AmountRun.cuts(Arrays.asList(text.split(" ")), 5);
                Labels.same(text, "Summa finansiering");
                Labels.startsWith(text, "Projektnamn");
                Labels.joined(text);
            }
        });
    }

    public static String anyText(Random random) {
        return random.ints(random.nextInt(40), 0, 0x3000)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    public static String tokens(Random random) {
        List<String> from = List.of(
                "1",
                "12",
                "123",
                "000",
                "1234567",
                "99999999999999999999",
                "-",
                "(",
                ")",
                ",",
                ".",
                "%",
                "kr",
                "tkr",
                "mnkr",
                "2024",
                "2023-12-31",
                "31",
                "maj",
                "\u2212",
                "\u00a0",
                "Summa",
                "Not",
                "Totalt",
                "Budget",
                "/",
                ":-",
                "beviljas",
                "Kostnader",
                "|");
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> pick(random, from))
                .collect(Collectors.joining(random.nextInt(3) == 0 ? "" : " "));
    }

    private static long whole(Random random) {
        return random.nextInt((int) Math.pow(10, 1 + random.nextInt(8)));
    }

    public static String grouped(long whole, String separator) {
        return String.format(Locale.ROOT, "%,d", whole).replace(",", separator);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
