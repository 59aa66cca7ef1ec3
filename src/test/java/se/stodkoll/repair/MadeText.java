package se.stodkoll.repair;

import java.util.Arrays;
import java.util.List;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Pages written for the tests, clean and damaged in the two ways the package knows. */
public final class MadeText {
    public static final TextRepair REPAIR = TextRepair.load();

    public static final String CLEAN = """
            Föreningen ordnar kurser i träslöjd för äldre och yngre på orten.
            Lärarna är erfarna och får lön efter avtal, men hyran för lokalen är hög.
            Därför söker vi ett mindre stöd så att även de som står utanför kan vara med.
            Kostnaden är 45 600 kr, varav hälften täcks av avgifter från deltagarna.
            Under våren håller vi också öppet hus och bjuder in grannarna till en träff.
            När året är slut räknar vi med att två av tre känner sig säkrare än förut.
            """;

    public static final String ENGLISH = """
            The region supports small companies in rural areas by means of advice and grants.
            Anyone who applies must show that the work could not be done without the money.
            All invoices and time sheets shall be kept for ten years after the last payment.
            Partners meet twice a year to compare results and to plan the months ahead.
            """;

    public static final String GERMAN = """
            Das Vorhaben wird mit der Hälfte der entstandenen Kosten unterstützt, wenn der Verein einen Bericht vorlegt.
            Die Mittel sind nur zu diesem Zweck zu verwenden, sonst werden sie von der Verwaltung wieder eingezogen.
            """;

    private MadeText() {}

    /** As a reader without å, ä and ö writes it. */
    public static String withoutAccents(String text) {
        return text.replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('Å', 'A')
                .replace('Ä', 'A')
                .replace('Ö', 'O');
    }

    /** As a font that maps a to ä prints it, with a gap after every real å, ä and ö. */
    public static String inBrokenFont(String text) {
        return text.replaceAll("([åäöÅÄÖ])", "$1 ").replaceAll("a", "ä");
    }

    static List<Line> lines(String text) {
        return text.lines().filter(l -> !l.isBlank()).map(MadeText::line).toList();
    }

    static Line line(String text) {
        return new Line(
                Arrays.stream(text.strip().split("\\s+")).map(Word::ofPlainText).toList());
    }

    public static List<Word> words(String text) {
        return lines(text).stream().flatMap(l -> l.words().stream()).toList();
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
