package se.stodkoll.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import se.stodkoll.model.run.DocumentReport;

/** A random case in which everything agrees until a {@link Breakage} is applied. Kronor throughout. */
final class MadeCase {
    private static final List<String> FIRST = List.of(
            "Hållbar", "Digital", "Trygg", "Öppen", "Smart", "Cirkulär", "Gemensam", "Stärkt", "Attraktiv", "Levande");
    private static final List<String> SECOND = List.of(
            "skogsnäring",
            "handel",
            "mötesplats",
            "omställning",
            "besöksnäring",
            "landsbygd",
            "ungdomskraft",
            "arbetsmarknad",
            "energi",
            "vård");
    private static final List<String> PLACE = List.of(
            "Ler", "Nor", "Öster", "Väst", "Grann", "Sten", "Hög", "Låg", "Fager", "Björk", "Ask", "Lind", "Säter",
            "Käll");
    private static final List<String> ENDING =
            List.of("vik", "bro", "mo", "sund", "hult", "by", "rum", "berg", "näs", "forsa", "torp", "köping");
    private static final List<String> APPLICANTS = List.of(
            "Nora kommun",
            "Kumla kommun",
            "Region Örebro län",
            "Örebro universitet",
            "Lindesbergs kommun",
            "Bergslagens Teknikpark AB");
    private static final int[] PERCENTS = {5, 15, 25, 28, 30, 40, 50};

    long granted;
    int percentGranted;
    long restated;
    long sourcesOff;
    long costCellOff;
    long costMoved;
    long otherOff;
    long otherMoved;
    long shareMoved;
    long activityOff;
    long overheadOff;

    private final int number;
    private final String name;
    private final int percent;
    private final long personnel1;
    private final long personnel2;
    private final long services1;
    private final long services2;
    private final long applied;
    private final StringBuilder more = new StringBuilder();
    private final Set<String> expected = new TreeSet<>();
    private final Set<String> touched = new HashSet<>();

    private MadeCase(int number, Random random) {
        this.number = number;
        name = pick(FIRST, random) + " " + pick(SECOND, random) + " i " + place(random);
        percent = PERCENTS[random.nextInt(PERCENTS.length)];
        personnel1 = 5L * (20_000 + random.nextInt(200_000));
        personnel2 = 5L * (20_000 + random.nextInt(200_000));
        services1 = 200_000 + random.nextInt(900_000);
        services2 = 200_000 + random.nextInt(900_000);
        applied = costs() * percent / 100;
        granted = applied;
        restated = applied;
        percentGranted = percent;
        set("A.applicant", random.nextBoolean() ? pick(APPLICANTS, random) : place(random) + " kommun");
        set("D.beneficiary", last("A.applicant"));
    }

    static MadeCase of(int number, Random random) {
        return new MadeCase(number, random);
    }

    /** Breaks it, unless something broken before touches the same place. */
    void apply(Breakage b) {
        if (b.touches().stream().noneMatch(touched::contains)) {
            touched.addAll(b.touches());
            expected.addAll(b.findings());
            b.change().accept(this);
        }
    }

    Set<String> expected() {
        return expected;
    }

    String key() {
        return String.format("made%03d", number);
    }

    String name() {
        return name;
    }

    String diaryNumber() {
        return "25RS" + (1000 + number * 13);
    }

    void set(String field, String value) {
        more.append(" / ")
                .append(field)
                .append(field.equals("malformed") ? " " : "=")
                .append(value);
    }

    void side(String missing) {
        more.append(" / ").append(missing);
    }

    List<DocumentReport> documents() {
        return WrittenCase.of(head() + costTable() + financingTable() + activities() + sources() + more)
                .documents(key());
    }

    private long year1() {
        return personnel1 + personnel1 / 5 + services1;
    }

    private long year2() {
        return personnel2 + personnel2 / 5 + services2;
    }

    private long costs() {
        return year1() + year2();
    }

    private String head() {
        String period = "2025-0" + (3 + number % 6) + "-01";
        String end = "2026-" + (10 + number % 3) + "-30";
        return "A.name=" + name + " / D.name=" + name + " / A.dnr=" + diaryNumber() + " / D.dnr=" + diaryNumber()
                + " / A.percent=" + percent + " / D.percent=" + percentGranted + " / R.percent=" + percent
                + " / A.amount=" + applied + " / D.amount=" + granted + " / R.amount=" + restated + " / A.start="
                + period + " / D.start=" + period + " / R.start=" + period + " / A.end=" + end + " / D.end=" + end
                + " / R.end=" + end;
    }

    private String costTable() {
        return row("cost Personal: Egen personal", personnel1, personnel2, personnel1 + personnel2)
                + row(
                        "cost Externa tjänster",
                        services1 + costCellOff + costMoved,
                        services2 - costMoved - overheadOff,
                        services1 + services2 - overheadOff)
                + row(
                        "cost Schablonkostnader: OH 20%",
                        personnel1 / 5, personnel2 / 5 + overheadOff, personnel1 / 5 + personnel2 / 5 + overheadOff)
                + row("cost! Summa kostnader", year1(), year2(), costs());
    }

    private String financingTable() {
        long share1 = applied / 3 + shareMoved;
        long share2 = applied - applied / 3;
        long other1 = year1() - share1 + otherMoved;
        long other2 = year2() - share2 - otherMoved + otherOff;
        return row("fin Region Värmland 1:1", share1, share2, share1 + share2)
                + row("fin Tillväxtverket", other1, other2, other1 + other2)
                + row("fin! Summa finansiering", share1 + other1, share2 + other2, costs() + otherOff);
    }

    private String activities() {
        long first = costs() / 3;
        long second = costs() - first;
        return " / activity Uppstart: " + (first + activityOff) + " = " + first / 2 + " "
                + (first - first / 2 + activityOff) + " / activity Avslut: " + second;
    }

    private String sources() {
        return " / source regionalt utvecklingsstöd: " + (granted / 2 - sourcesOff) + " / source rambudgetmedel: "
                + (granted - granted / 2);
    }

    private static String row(String label, long first, long second, long total) {
        return " / " + label + ": " + first + " " + second + " | " + total;
    }

    private static String place(Random random) {
        return pick(PLACE, random) + pick(ENDING, random);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private String last(String field) {
        return more.substring(more.lastIndexOf(field + "=") + field.length() + 1);
    }
}
