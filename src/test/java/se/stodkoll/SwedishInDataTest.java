package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Swedish stands in the data, never in a rule or a parser: what is read from papers in {@code vocabulary} and {@code templates},
 * what is said to people in bundles of texts. A new phrasing is a row of data: src/site/markdown/CONTRIBUTING.md shows how.
 */
class SwedishInDataTest {
    private static final Path SOURCES = Path.of("src/main/java/se/stodkoll");
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** The packages that understand what papers say. */
    private static final List<String> PACKAGES =
            List.of("text", "facts", "language", "layout", "grid", "lists", "parse", "repair", "reconcile", "twin");

    /** Words of papers that literals have in another meaning. */
    private static final Map<String, String> OTHER_MEANINGS = Map.of(
            "in", "English",
            "by", "English",
            "minus", "English: a group's name",
            "part", "English: what parts of a file are called",
            "period", "English: how keys of texts begin",
            "id", "of numbers, in any language",
            "se", "the language sv-SE, and this program's own name");

    /** What a file's literals may hold all the same. */
    private static final List<Allowed> ALLOWED = List.of(
            new Allowed(
                    "grid/token/Figures.java",
                    "kr sek eur usd tkr mnkr kkr",
                    "currencies, like the signs beside them: tables of any language"),
            new Allowed("parse/table/TableHead.java", "totalt", "what the report's JSON calls a column of sums"),
            new Allowed("reconcile/budget/TableView.java", "totalt", "what the report's JSON calls a column of sums"),
            new Allowed(
                    "repair/lexicon/Confusion.java", "id iä aå oö", "letters that are read for one another, no words"),
            new Allowed("repair/lexicon/PageWord.java", "aeiouyåäöéüæø nu org eu", "the vowels; domains of the net"),
            new Allowed(
                    "reconcile/traits/Traits.java",
                    "dnr namn belopp ord tid",
                    "keys that the ledger keeps hashed, held against no paper"),
            new Allowed("reconcile/pairing/SideAssembler.java", "dnr namn", "the same keys"),
            new Allowed("reconcile/incremental/PartMarks.java", "projekt", "the same keys"),
            new Allowed("reconcile/rules/cases/CostClaimedTwice.java", "kostnad", "the same keys"));

    /** Sets of letters are no word. */
    private static final Pattern LETTERS = Pattern.compile("A-ZÅÄÖ|a-zåäö|(?<!\\p{L})[\\p{L}&&[^a-zA-Z]]+(?!\\p{L})");
    /** Letters of a regular expression's syntax: escapes, classes, names of groups, flags. */
    private static final Pattern SYNTAX =
            Pattern.compile("\\\\u\\p{XDigit}{4}|\\\\[pP]\\{\\w+}|\\\\[a-zA-Z]|\\(\\?<\\w+>|\\(\\?[a-zA-Z]+[:)]");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SWEDISH_LETTER = Pattern.compile("[åäö]");

    /** Words of papers, and common words of the language. */
    private static final Set<String> WORDS = new HashSet<>();
    /** What the data is asked for by; in English. */
    private static final Set<String> KEYS = new HashSet<>();

    static {
        for (Path file : files(RESOURCES.resolve("vocabulary"), ".yaml")) {
            gather(yaml(file));
            KEYS.add(file.getFileName().toString().replaceFirst("[.].*", ""));
        }
        for (Path file : files(RESOURCES.resolve("templates"), ".properties")) {
            properties(file).forEach((key, value) -> {
                KEYS.add(key.toString());
                words(value.toString()).forEach(WORDS::add);
            });
            KEYS.add(file.getFileName().toString().replaceFirst("[.].*", ""));
        }
        files(RESOURCES.resolve("se"), ".properties")
                .forEach(file -> properties(file).keySet().forEach(key -> KEYS.add(key.toString())));
        lines(Path.of("models/common-words.txt"))
                .filter(line -> !line.startsWith("#"))
                .flatMap(SwedishInDataTest::words)
                .forEach(WORDS::add);
        WORDS.removeAll(OTHER_MEANINGS.keySet());
    }

    @Test
    void rulesAndParsersHoldNoSwedish() {
        List<Path> sources = PACKAGES.stream()
                .flatMap(p -> files(SOURCES.resolve(p), ".java").stream())
                .toList();
        assertTrue(sources.size() > 100, "run from the project's folder");
        StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8);
        List<Found> found = found(manager.getJavaFileObjectsFromPaths(sources));
        assertEquals(
                List.of(),
                found.stream()
                        .filter(f -> ALLOWED.stream().noneMatch(a -> a.allows(f)))
                        .toList(),
                "Swedish words in literals: move them to src/main/resources/vocabulary, see src/site/markdown/CONTRIBUTING.md");
        assertEquals(
                List.of(),
                ALLOWED.stream()
                        .filter(a -> found.stream().noneMatch(a::allows))
                        .toList(),
                "allowed, and needed no more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what a line of source holds | the words that it is refused for
                "Pattern.compile(\"\\\\bbeviljas?\\\\b\") | beviljas",
                "text.equals(\"beslut\") | beslut",
                "text.equals(\"att\") | att",
                "text.startsWith(\"Förslag\") | förslag",
                "text.endsWith(\"tkr\" + \"xyzzyå\") | tkr xyzzyå",
                "WORDS.list(\"decision.nouns\") | ``",
                "Pattern.compile(\"(?<name>[A-ZÅÄÖ]{2})\\\\p{Lu}\") | ``",
                "new IllegalStateException(\"no list of \" + text) | ``",
            })
    void aLiteralIsRefusedForItsWords(String source, String refused) {
        String unit = "final class Made {\n    Object of(String text) {\n        return " + source + ";\n    }\n}\n";
        List<Found> expected = Stream.of(refused.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> new Found("parse/Made.java", 3, word))
                .toList();
        assertEquals(expected, found(List.of(new Made(unit))));
    }

    /** A word in a literal. */
    private record Found(String file, long line, String word) {
        @Override
        public String toString() {
            return file + ":" + line + " " + word;
        }
    }

    private record Allowed(String file, String words, String reason) {
        boolean allows(Found found) {
            return found.file.equals(file) && List.of(words.split(" ")).contains(found.word);
        }
    }

    private static final class Made extends SimpleJavaFileObject {
        private final String source;

        Made(String source) {
            super(SOURCES.resolve("parse/Made.java").toAbsolutePath().toUri(), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private static List<Found> found(Iterable<? extends JavaFileObject> sources) {
        List<String> eachLiteral = List.of("-XDallowStringFolding=false"); // not joined with the next
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problem -> {}, eachLiteral, null, sources);
        List<Found> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Literals(unit, Trees.instance(task), found), null);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    /** Looks at each literal, but for what an exception says to those who maintain the program. */
    private static final class Literals extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Found> found;

        Literals(CompilationUnitTree unit, Trees trees, List<Found> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            return made.getIdentifier().toString().endsWith("Exception") ? null : super.visitNewClass(made, none);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text && !KEYS.contains(text)) {
                String file = SOURCES.toAbsolutePath()
                        .toUri()
                        .relativize(unit.getSourceFile().toUri())
                        .getPath();
                long line = unit.getLineMap()
                        .getLineNumber(trees.getSourcePositions().getStartPosition(unit, literal));
                swedish(text).forEach(word -> found.add(new Found(file, line, word)));
            }
            return null;
        }
    }

    private static Stream<String> swedish(String literal) {
        String bare = LETTERS.matcher(SYNTAX.matcher(literal).replaceAll(" ")).replaceAll(" ");
        return words(bare)
                .filter(word ->
                        WORDS.contains(word) || SWEDISH_LETTER.matcher(word).find());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    private static void gather(Object data) {
        if (data instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                KEYS.add(key.toString());
                gather(value);
            });
        } else if (data instanceof Collection<?> list) {
            list.forEach(SwedishInDataTest::gather);
        } else {
            words(String.valueOf(data)).forEach(WORDS::add);
        }
    }

    private static Object yaml(Path file) {
        try {
            return new YAMLMapper().readValue(file.toFile(), Object.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties properties(Path file) {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            read.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
