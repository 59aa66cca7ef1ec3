package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.nightly.Home;
import se.stodkoll.nightly.Morning;
import se.stodkoll.nightly.Settings;
import se.stodkoll.reconcile.MadeLedger;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.store.FileEntry;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.Parsed;
import se.stodkoll.web.ReviewServer;
import se.stodkoll.web.Visitor;
import se.stodkoll.web.WebSettings;

/**
 * How fast the page answers over a ledger of many cases, a tenth of them differing. Prints its table and judges nothing:
 *
 * <pre>mvn surefire:test -Dtest=ReviewSpeedTest -DexcludedGroups= -Dscale=2000</pre>
 */
@Tag("slow")
class ReviewSpeedTest {
    /** Few enough to stay below what one visitor may ask in a minute. */
    private static final int ROUNDS = 60;

    private static final long MINUTE_MILLIS = 61_000;
    private static final Instant NIGHT = Instant.parse("2026-01-02T01:00:00Z");

    @TempDir
    private Path folder;

    private final Map<String, List<Double>> millis = new TreeMap<>();

    private interface Asking {
        /** The answer's status. */
        int ask() throws Exception;
    }

    @Test
    void table() throws Exception {
        int cases = Integer.getInteger("scale", 2000);
        Home home = new Home(folder.resolve("home")).make();
        Settings settings = Settings.load(home, Map.of());
        try (Ledger ledger = Ledger.open(settings.ledger())) {
            fill(ledger, cases);
        }
        try (Morning morning = Morning.open(home, settings);
                ReviewServer server = ReviewServer.start(
                        new WebSettings(
                                "127.0.0.1",
                                0,
                                Optional.empty(),
                                "Anna",
                                morning.sessions(),
                                1 << 20,
                                Optional.empty()),
                        new MorningOffice(morning))) {
            ask(server, morning);
        }
        System.out.printf(
                "%d cases, milliseconds%n%-28s %5s %8s %8s %8s%n",
                cases, "asked", "times", "median", "95 %", "longest");
        millis.forEach((what, each) -> {
            Collections.sort(each);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %5d %8.1f %8.1f %8.1f%n",
                    what.substring(2),
                    each.size(),
                    at(each, 0.5),
                    at(each, 0.95),
                    each.get(each.size() - 1));
        });
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }

    private void ask(ReviewServer server, Morning morning) throws Exception {
        Visitor visitor = new Visitor(server.port());
        time("0 first page after the start", 200, () -> visitor.get("/").statusCode());
        List<Case> differing = morning.desk().report().cases().stream()
                .filter(c -> !c.findings().isEmpty() && !c.decision().isEmpty())
                .toList();
        for (int i = 0; i < ROUNDS; i++) {
            Case matter = differing.get(i % differing.size());
            time("1 queue", 200, () -> visitor.get("/").statusCode());
            time("2 queue, all", 200, () -> visitor.get("/?lage=").statusCode());
            time(
                    "3 queue, searched",
                    200,
                    () -> visitor.get("/?lage=&sok=Projekt+" + matter.id().length())
                            .statusCode());
            time(
                    "3 queue, by doubt",
                    200,
                    () -> visitor.get("/?lage=&ordning=osakert").statusCode());
            time("4 case", 200, () -> visitor.get("/arende/" + matter.id()).statusCode());
            time(
                    "4 case in a search",
                    200,
                    () -> visitor.get("/arende/" + matter.id() + "?lage=&sok=kommun&ordning=nyast")
                            .statusCode());
            time("5 cases by API", 200, () -> visitor.get("/api/cases").statusCode());
            time(
                    "6 case by API",
                    200,
                    () -> visitor.get("/api/cases/" + matter.id()).statusCode());
        }
        for (int i = 0; i < ROUNDS; i++) {
            decide(visitor, morning, differing.get(i % differing.size()));
        }
        Thread.sleep(MINUTE_MILLIS); // more changes than that are refused
        for (int i = 0; i < ROUNDS; i++) {
            next(visitor, differing.get(i % differing.size()));
        }
    }

    /** Done with one case of the list: the answer leads to the next, which is opened. */
    private void next(Visitor visitor, Case matter) throws Exception {
        String seen = visitor.seen(matter.id());
        String token = visitor.token("/");
        String[] next = {""};
        time("9 looked through", 303, () -> {
            var answer = visitor.decide(matter.id(), seen, token, Map.of("beslut", "CONFIRM"));
            next[0] = answer.headers().firstValue("Location").orElseThrow();
            return answer.statusCode();
        });
        time("9 the next case", 200, () -> visitor.get(next[0]).statusCode());
    }

    private void decide(Visitor visitor, Morning morning, Case matter) throws Exception {
        String granted = morning.desk()
                .part(matter.decision().get(0))
                .flatMap(p -> p.content().decision())
                .flatMap(d -> d.grant().maxAmount())
                .map(f -> f.value().kronor().toPlainString())
                .orElseThrow();
        Map<String, String> correction = Map.of(
                "beslut",
                "CORRECT",
                "del",
                matter.decision().get(0),
                "falt",
                "/decision/grant/maxAmount",
                "gammalt",
                granted,
                "nytt",
                String.valueOf(Long.parseLong(granted) + 1000));
        String seen = visitor.seen(matter.id());
        String token = visitor.token("/");
        time(
                "7 decision (a correction)",
                303,
                () -> visitor.decide(matter.id(), seen, token, correction).statusCode());
        time(
                "8 case after the decision",
                200,
                () -> visitor.get("/arende/" + matter.id()).statusCode());
    }

    private void time(String what, int status, Asking asking) throws Exception {
        long start = System.nanoTime();
        assertEquals(status, asking.ask(), what);
        millis.computeIfAbsent(what, w -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    private static void fill(Ledger ledger, int cases) throws IOException {
        String run = ledger.beginRun(NIGHT, ZoneOffset.UTC, "1");
        int differing = cases / 10;
        Stream<DocumentReport> made = MadeLedger.documents(0, cases - differing).stream();
        Stream<DocumentReport> differ = IntStream.range(0, differing)
                .boxed()
                .flatMap(
                        i -> MadeMatters.pair(
                                "Projekt " + word(i), "Kommun " + word(i + 7_919), 900_000 + 1_000L * i, 500_000)
                                .stream());
        Stream.concat(made, differ).forEach(document -> read(ledger, document, run));
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number * 7 + 1_000; rest > 0; rest /= 40) {
            word.append("bdfgklmn".charAt(rest % 8)).append("aeiou".charAt(rest / 8 % 5));
        }
        return word.toString();
    }

    private static void read(Ledger ledger, DocumentReport document, String run) {
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        List<Page> pages = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Page(n, 595, 842, List.of(), List.of(), verdict))
                .toList();
        FileEntry file = ledger.register(run + "/" + document.file(), document.file(), document.sha256());
        ledger.keepRead(
                ledger.startAttempt(file, run, NIGHT),
                new Document(document.sha256(), document.file(), document.mediaType(), 5, pages, List.of(), List.of()),
                "1",
                NIGHT,
                "archive/" + document.file());
        ledger.keepParsed(
                new Parsed(document.sha256(), document.mediaType(), 5, true, List.of(), document.parts()),
                "1",
                run,
                NIGHT);
    }
}
