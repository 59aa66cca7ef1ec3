package se.stodkoll.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.nightly.FilledLedger;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.reconcile.MadeLedger;
import se.stodkoll.report.MadeMatters;
import se.stodkoll.web.ReviewServer;
import se.stodkoll.web.Visitor;
import se.stodkoll.web.office.WebSettings;

/**
 * How fast the page answers over a ledger of many cases, a tenth of them differing. Prints its table; no answer but the first may take
 * longer than a person would wait, half of the times:
 *
 * <pre>mvn surefire:test -Dtest=ReviewSpeedTest -DexcludedGroups= -Dscale=2000</pre>
 */
@Tag("slow")
class ReviewSpeedTest {
    /** Few enough to stay below what one visitor may ask in a minute. */
    private static final int ROUNDS = 60;

    /** Of the median, on a machine that does other things too. */
    private static final double MOST_MILLIS = 1_000;

    private static final long MINUTE_MILLIS = 61_000;

    @TempDir
    private Path folder;

    private final Map<String, List<Double>> millis = new TreeMap<>();

    private interface Asking {
        /** The answer's status. */
        int ask() throws Exception;
    }

    @Test
    void nobodyWaitsAmongManyCases() throws Exception {
        int cases = Integer.getInteger("scale", 2000);
        Home home = new Home(folder.resolve("home")).make();
        Settings settings = Settings.load(home, Map.of());
        FilledLedger.fill(settings, documents(cases));
        try (ReviewBackend backend = ReviewBackend.open(home, settings);
                ReviewServer server = ReviewServer.start(
                        new WebSettings(
                                "127.0.0.1",
                                0,
                                Optional.empty(),
                                "Anna",
                                backend.sessions(),
                                1 << 20,
                                Optional.empty()),
                        new ReviewOffice(backend))) {
            ask(server, backend);
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
            assertTrue(what.startsWith("0") || at(each, 0.5) <= MOST_MILLIS, what + ": " + each);
        });
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }

    private void ask(ReviewServer server, ReviewBackend backend) throws Exception {
        Visitor visitor = new Visitor(server.port());
        time("0 cases put together", 0, () -> {
            server.prepare();
            return 0;
        });
        time("0 first page after the start", 200, () -> visitor.get("/").statusCode());
        List<Case> differing = backend.desk().report().cases().stream()
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
            decide(visitor, backend, differing.get(i % differing.size()));
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

    private void decide(Visitor visitor, ReviewBackend backend, Case matter) throws Exception {
        String granted = backend.desk()
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

    private static Stream<DocumentReport> documents(int cases) {
        int differing = cases / 10;
        Stream<DocumentReport> made = MadeLedger.documents(0, cases - differing).stream();
        Stream<DocumentReport> differ = IntStream.range(0, differing)
                .boxed()
                .flatMap(
                        i -> MadeMatters.pair(
                                "Projekt " + word(i), "Kommun " + word(i + 7_919), 900_000 + 1_000L * i, 500_000)
                                .stream());
        return Stream.concat(made, differ);
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number * 7 + 1_000; rest > 0; rest /= 40) {
            word.append("bdfgklmn".charAt(rest % 8)).append("aeiou".charAt(rest / 8 % 5));
        }
        return word.toString();
    }
}
