package se.stodkoll.reconcile.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.text.vocabulary.Vocabulary;

/** What the rows of a budget are called: {@code /vocabulary/budgets.yaml}, folded as {@link TableView#foldedLabel} is. */
public final class BudgetWords {
    private static final Vocabulary WORDS = Vocabulary.load("budgets");
    private static final Map<String, List<String>> FOLDED = new ConcurrentHashMap<>();

    private static final List<String> SUPPORT = of("support.rows");
    private static final List<String> APPLIED = of("applied.rows");
    private static final List<String> PROGRAMMES = of("programme.endings");
    private static final List<String> OTHER_SUPPORT = of("programme.others");
    private static final List<String> COFINANCING = of("cofinancing");
    private static final List<String> INCOME = of("income");
    static final List<String> PUBLIC = of("owner.public");
    static final List<String> PRIVATE = of("owner.private");
    private static final Map<String, List<String>> SHARES = WORDS.map("shares").entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    e -> e.getValue().stream().map(FoldedText::dotless).toList(),
                    (a, b) -> a,
                    LinkedHashMap::new));

    /** The state's grant to the regions, by the appropriation's number. */
    public static final Pattern STATE_GRANT =
            Pattern.compile("(?U)\\b" + any(of("state.grant").stream().map(w -> w.replace(":", "\\s*:\\s*"))) + "\\b");

    /** Time that a body's own people work. */
    public static final Pattern OWN_WORK = Pattern.compile(any(of("own.work").stream()));

    /** What a label says of the money besides whose it is, at its end. */
    public static final Pattern KIND_OF_MONEY = Pattern.compile("(?U)(?:[\\s,:;(–-]+|\\b"
            + any(of("money.adjectives").stream()) + "\\b|\\b"
            + any(of("money.prefixes").stream()) + "?" + any(of("money.nouns").stream()) + ")*$");

    /** A row that states its rate; the rate is the first group. */
    public static final Pattern RATE = Pattern.compile("(?:\\b" + any(of("overhead.words").stream()) + "\\b|"
            + any(of("overhead.parts").stream()) + ")\\D*(\\d{1,2}(?:[.,]\\d+)?)\\s*%");

    public static final Pattern PERSONNEL = Pattern.compile(
            "^" + any(of("personnel.starts").stream()) + "|^" + any(of("personnel.words").stream()) + "\\b");

    private BudgetWords() {}

    /** A key's words, folded. */
    static List<String> of(String key) {
        return FOLDED.computeIfAbsent(
                key, k -> WORDS.list(k).stream().map(FoldedText::dotless).toList());
    }

    private static String any(Stream<String> words) {
        return words.collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a folded label holds one of a key's words. */
    static boolean holds(String label, String key) {
        return holds(label, of(key));
    }

    static boolean holds(String label, List<String> words) {
        return words.stream().anyMatch(label::contains);
    }

    /** Whether a row of the form holds what is applied for. */
    static boolean isSupport(String label) {
        return SUPPORT.stream().anyMatch(label::startsWith);
    }

    /** Whether a row says itself that it is what is applied for. */
    static boolean isAppliedFor(String label) {
        return holds(label, APPLIED);
    }

    /** Whether a row is called by a programme's support. */
    static boolean isProgramme(String label) {
        List<String> first = Stream.of(label.split("\\s")).limit(2).toList();
        return first.stream()
                .anyMatch(w -> PROGRAMMES.stream().anyMatch(w::endsWith)
                        && OTHER_SUPPORT.stream().noneMatch(w::endsWith));
    }

    static boolean isCofinancing(String label) {
        return holds(label, COFINANCING);
    }

    static boolean isIncome(String label) {
        return holds(label, INCOME);
    }

    /** Whether a sum is of a part of the financing alone. */
    static boolean isOfAPart(String label) {
        return isCofinancing(label) || holds(label, PUBLIC) || holds(label, PRIVATE);
    }

    static boolean isSumOfFinancing(String label) {
        return holds(label, "financing.sums");
    }

    static boolean isSumOfCosts(String label) {
        return of("costs.sums").stream().anyMatch(label::startsWith) && !isIncome(label);
    }

    /** Whether a column's name, folded, is one of totals. */
    static boolean isTotal(String column) {
        return of("total.columns").stream().anyMatch(column::startsWith);
    }

    /** "total offentlig kontantfinansiering": a sum of a group. */
    static boolean isSumOf(List<String> owner, String label) {
        return owner.stream().anyMatch(o -> of("group.sums").stream().anyMatch(t -> label.contains(t + " " + o)));
    }

    /** "total offentlig finansiering": a group's widest sum. */
    static boolean isWidestOf(List<String> owner, String label) {
        return owner.stream()
                .anyMatch(o -> of("group.sums").stream()
                        .anyMatch(
                                t -> of("group.widest").stream().anyMatch(f -> label.contains(t + " " + o + " " + f))));
    }

    /** Which of the form's shares a folded name means. */
    static Optional<String> share(String name) {
        return SHARES.entrySet().stream()
                .filter(e -> holds(name, e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
