package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.made.OwnJava;

/** A name is data: whatever a file is called, it is put away below home, and no terminal and no log does what its letters say. */
class OddNamesTest {
    private static final List<String> NAMES = List.of(
            "a\\..\\..\\.ssh\\authorized_keys",
            "..\\..\\..\\..\\tom.pdf",
            "rad\nFilen är godkänd.txt",
            "\u001b[2J\u001b]0;ägd\u0007.txt",
            "\u009b31mröd.txt",
            "ansökan\u202efdp.txt",
            "retur\r.txt",
            Normalizer.normalize("åäö.txt", Normalizer.Form.NFD),
            "ö".repeat(125) + "x.txt",
            "CON",
            "nul.txt",
            "-rf",
            "$(reboot).pdf");

    @TempDir
    Path folder;

    @RegisterExtension
    final Heard heard = new Heard();

    private int execute(Path home, String... arguments) {
        return Stodkoll.execute(
                Map.of(
                        "STODKOLL_HOME",
                        home.toString(),
                        "STODKOLL_SETTLE_SECONDS",
                        "0",
                        "STODKOLL_PATIENCE_SECONDS",
                        "0"),
                arguments);
    }

    @Test
    void noNameLeadsOutOrActs() throws IOException {
        Path home = folder.resolve("srv/stodkoll/home");
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        for (String name : NAMES) {
            Files.writeString(
                    inbox.resolve(name), name.length() % 2 == 0 ? "" : "En sida text, " + NAMES.indexOf(name));
        }
        List<Path> outside = outside(home);

        assertEquals(0, execute(home, "run"), this::text);
        assertTrue(text().contains("Balansen går ihop."), text());
        assertEquals(0, execute(home, "status"), this::text);
        assertEquals(0, execute(home, "verify"), this::text);
        assertEquals(0, execute(home, "retry"), this::text);
        assertEquals(0, execute(home, "run"), this::text);

        assertEquals(outside, outside(home));
        assertTrue(text().contains("\\u001b[2J"), text());
        isPlain(text());
        isPlain(Files.readString(home.resolve("logs/stodkoll.log")));
        try (Stream<Path> stored =
                Stream.concat(Files.walk(home.resolve("archive")), Files.walk(home.resolve("quarantine")))) {
            List<String> names = stored.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertTrue(names.size() >= NAMES.size(), names.toString());
            assertTrue(
                    names.stream()
                            .allMatch(name -> name.matches("[0-9a-f]{64}(-\\d+)?(\\.[a-z0-9]+)?(\\.reason\\.json)?")),
                    names.toString());
        }
    }

    /** What a document says is no less odd than its name: of the whole program, as a process, nothing acts on the terminal. */
    @Test
    void noTextActs() throws Exception {
        Path file = folder.resolve("brev.txt");
        Files.writeString(file, "Ansökan om \u001b[2Jmedel \u009b31m till\u202e Cykelled\nSökt belopp: 1 000 kr\u0007");
        for (List<String> command : List.of(
                List.of("extract", file.toString()),
                List.of("extract", "--explain", file.toString()),
                List.of(
                        "status",
                        "--home",
                        folder.resolve("\u001b[2J\u009b\u202e").toString()),
                List.of("\u001b[31m"))) {
            List<String> line = OwnJava.command(Stodkoll.class.getName(), command.toArray(String[]::new));
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().put("STODKOLL_HOME", folder.resolve("home").toString());
            String said = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(command.size() == 2 || said.contains("\\u001b["), command + said); // the data has no such place
            isPlain(said.replace("\t", ""));
        }
    }

    private String text() {
        return heard.said();
    }

    private static void isPlain(String text) {
        text.codePoints()
                .forEach(c -> assertTrue(
                        c == '\n'
                                || Character.getType(c) != Character.CONTROL
                                        && Character.getType(c) != Character.FORMAT,
                        () -> Integer.toHexString(c) + " in " + text));
        assertTrue(text.lines().noneMatch(line -> line.startsWith("Filen är godkänd")), text);
    }

    private List<Path> outside(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.startsWith(home)).sorted().toList();
        }
    }
}
