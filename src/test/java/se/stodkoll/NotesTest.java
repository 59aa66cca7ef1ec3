package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the notes say can be looked up: the tests that they call on are there, and the parts are of the versions they tell. */
class NotesTest {
    private static final Path NOTES = Path.of("src/site/markdown");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)[`.#]");

    /** A row of the table of known holes: parts, and the version that is here. */
    private static final Pattern PART = Pattern.compile("(?m)^\\| ([a-z][a-z0-9, -]+) \\| (\\d[\\d.]*\\d).*CVE-.*");

    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String root : List.of("src/test", "src/spark")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                all.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Test.java"))
                        .forEach(name -> tests.add(name.replace(".java", "")));
            }
        }
        return tests;
    }

    @Test
    void aTestThatIsNamedIsThere() throws IOException {
        Set<String> tests = tests();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> notes = Files.walk(NOTES)) {
            for (Path note : notes.filter(Files::isRegularFile).toList()) {
                TEST.matcher(Files.readString(note))
                        .results()
                        .map(named -> named.group(1))
                        .filter(name -> !tests.contains(name))
                        .forEach(name -> missing.add(note.getFileName() + ": " + name));
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** An item is shown by a test, left to whoever runs the program, or said not to be done. */
    @Test
    void anItemOfTheStandardHasItsTestOrSaysWhyNot() throws IOException {
        List<String> bare = Files.readAllLines(NOTES.resolve("security.md")).stream()
                .filter(line -> line.matches("\\| \\d+\\.\\d+.*"))
                .filter(line -> !line.contains("Test` |") && !line.contains("Site") && !line.contains("left:"))
                .toList();
        assertEquals(List.of(), bare);
    }

    static List<String> parts() throws IOException {
        return PART.matcher(Files.readString(NOTES.resolve("supply-chain.md")))
                .results()
                .flatMap(NotesTest::eachOf)
                .toList();
    }

    private static Stream<String> eachOf(MatchResult row) {
        return Stream.of(row.group(1).split(", ")).map(name -> name + " " + row.group(2));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartIsOfTheVersionThatIsTold(String part) {
        String[] told = part.split(" ");
        Pattern jar = Pattern.compile(".*/" + told[0] + "[a-z0-9-]*-" + Pattern.quote(told[1]) + "\\.jar");
        assertTrue(jars().anyMatch(path -> jar.matcher(path).matches()), part + " is not what is built with");
    }

    private static Stream<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(":"));
    }

    /** The versions below which holes are known: an older one is not taken back for whatever reason. */
    @ParameterizedTest
    @CsvSource({
        "tika-core, 3.3.2",
        "log4j-api, 2.25.5",
        "spring-security-crypto, 7.1.2",
        "commons-compress, 1.26.0",
        "postgresql, 42.7.7",
        "bcprov-jdk18on, 1.79",
    })
    void aPartIsNoOlderThanWhereItsHolesAreMended(String name, String least) {
        Pattern jar = Pattern.compile(".*/" + name + "-([\\d.]+)\\.jar");
        List<String> here = jars().map(jar::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .toList();
        assertEquals(1, here.size(), name + ": " + here);
        assertTrue(number(here.get(0)).compareTo(number(least)) >= 0, name + " " + here.get(0));
    }

    private static String number(String version) {
        return Stream.of(version.split("\\."))
                .map(part -> String.format("%06d", Integer.parseInt(part)))
                .collect(Collectors.joining("."));
    }

    @Test
    void theLicenceIsOneAndTheSame() throws IOException {
        assertTrue(Files.readString(Path.of("LICENSE")).stripLeading().startsWith("Apache License\n"), "LICENSE");
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<license><name>Apache-2.0</name>"), "pom.xml");
        assertTrue(Files.readString(NOTES.resolve("supply-chain.md")).contains("licence** is Apache-2.0"), "notes");
    }
}
