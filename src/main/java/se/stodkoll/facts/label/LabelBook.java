package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Memo;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * The labels that are known, and the words that tell names from sentences; from {@code /vocabulary/labels.yaml}, with those of taught
 * forms over them. Immutable.
 */
public final class LabelBook {
    private static final Map<String, List<String>> PARTING =
            Vocabulary.load("labels").map("parting");
    private static final String OR = "/"
            + PARTING.get("or").stream().map(w -> "| " + Pattern.quote(w) + " ").collect(Collectors.joining());
    /** The words of {@link #OR} and of {@link #TAIL}: a look for them is quicker than the patterns. */
    private static final List<String> ORS =
            PARTING.get("or").stream().map(w -> " " + w + " ").toList();

    private static final List<String> BY =
            PARTING.get("by").stream().map(w -> " " + w + " ").toList();
    private static final Pattern SLASHED = Pattern.compile("\\p{L}[^\\d/]*(?:" + OR + ")[^\\d/]*");
    /** Few words without a figure, behind a comma or "av". */
    private static final Pattern TAIL = Pattern.compile("(?:,"
            + PARTING.get("by").stream().map(w -> "| " + Pattern.quote(w)).collect(Collectors.joining())
            + ")(?: [^\\d ]+){1,4}$");

    private static final Pattern EITHER = Pattern.compile(OR);
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*/[^()]*)\\)");
    private static final Pattern END_MARKS = Pattern.compile("[\\s,:]+$");
    private static final Pattern POINT = Pattern.compile("\\d+:");
    /** Words that a question goes on with, and those that it must have before them. */
    private static final int QUESTION_TAIL = 5;

    private static final int SHORTEST_QUESTION = 3;

    /** Words and labels that are remembered: the same are asked of again and again. */
    private static final int MOST_KEPT = 20_000;

    /** Books of taught forms that are remembered: the papers of a night are of few. */
    private static final int MOST_BOOKS = 16;

    /** Last, as reading needs the patterns. */
    private static final LabelBook LOADED = new LabelBook(List.of());

    private static final Memo<List<FormFit>, LabelBook> TAUGHT = new Memo<>(MOST_BOOKS, LabelBook::new);

    private final Vocabulary words = Vocabulary.load("labels");
    private final ComposedLabels composed = new ComposedLabels(words);
    private final Map<String, Label> exact = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    /** Labels by how many words they have. */
    private final Map<Integer, List<Spelled>> bySize = new HashMap<>();

    private final Memo<String, Optional<Label>> clean = new Memo<>(MOST_KEPT, text -> find(text, false));
    private final Memo<String, Optional<Label>> damaged = new Memo<>(MOST_KEPT, text -> find(text, true));
    private final Memo<String, Optional<Label>> misread = new Memo<>(MOST_KEPT, this::near);
    private final Memo<String, Boolean> beginning = new Memo<>(MOST_KEPT, this::isNearFirst);
    private final List<String> behind;
    private final List<String> heads;
    private final List<String> before;
    private final int longest;

    private LabelBook(List<FormFit> taught) {
        for (Slot slot : Slot.values()) {
            words.map(slot.key())
                    .forEach((list, labels) -> labels.stream()
                            .flatMap(l -> spelled(l).stream())
                            .forEach(l -> add(Optional.of(slot), l, list.equals("weak"))));
        }
        list("own", "applicant").forEach(l -> add(Optional.of(Slot.APPLICANT), l, true));
        list("other", "labels").forEach(l -> add(Optional.empty(), l, false));
        taught.forEach(fit -> fit.form().labels().forEach(l -> add(l, fit.likeness())));
        longest = taught.stream()
                .flatMap(fit -> fit.form().labels().stream())
                .mapToInt(l -> l.text().split(" ").length)
                .reduce(FactThresholds.LABEL_WORDS, Math::max);
        behind = list("words", "behind").stream().map(w -> " " + Labels.fold(w)).toList();
        heads = list("words", "compounds").stream().map(Labels::fold).toList();
        before = list("words", "before").stream().map(w -> Labels.fold(w) + " ").toList();
        before.forEach(w -> firsts.add(firstWord(w)));
        exact.keySet().stream()
                .filter(l -> l.length() >= FactThresholds.SHORTEST_MISREAD)
                .map(l -> new Spelled(l, l.split(" ")))
                .forEach(l -> bySize.computeIfAbsent(l.words().length, n -> new ArrayList<>())
                        .add(l));
    }

    /** The labels that a row of the file stands for: one for each choice of "(sökt/begärt) (belopp/stöd)"; an empty choice leaves the word out. */
    public static List<String> spelled(String row) {
        Matcher choice = CHOICE.matcher(row);
        if (!choice.find()) {
            return List.of(row.strip().replaceAll(" +", " "));
        }
        return Stream.of(choice.group(1).split("/", -1))
                .flatMap(c -> spelled(row.substring(0, choice.start()) + c + row.substring(choice.end())).stream())
                .toList();
    }

    /**
     * What a label tells.
     *
     * @param slots what its value may be, and whether the label is weak in that slot; empty where it is of no slot
     * @param misread whether it is told through misread letters
     * @param taught of a taught form's label what the form says of each slot; empty for one that the program knows
     */
    public record Label(Map<Slot, Boolean> slots, boolean misread, Map<Slot, Taught> taught) {
        /** Of the slots of a taught form those that the nth label of these words on a page is of. */
        Label nth(int nth) {
            Map<Slot, Taught> own = new EnumMap<>(Slot.class);
            taught.forEach((slot, t) -> {
                if (t.nth() == 0 || t.nth() == nth) {
                    own.put(slot, t);
                }
            });
            Map<Slot, Boolean> left = new EnumMap<>(Slot.class);
            own.keySet().forEach(slot -> left.put(slot, false));
            return new Label(left, misread, own);
        }

        /** Whether it tells by itself a slot whose values have a form of their own. */
        boolean isStrong() {
            return slots.entrySet().stream()
                    .anyMatch(s -> !s.getValue() && s.getKey().kind().isStrong());
        }
    }

    public static LabelBook load() {
        return LOADED;
    }

    /** This program's labels, and over them those of the forms that a paper is of. */
    public static LabelBook with(List<FormFit> taught) {
        return taught.isEmpty() ? LOADED : TAUGHT.of(taught);
    }

    /**
     * What a taught form says of a label.
     *
     * @param side that the value stands on
     * @param nth of the labels of these words on a page; 0 for any
     * @param likeness of the paper to the form, more than 0, at most 1
     */
    public record Taught(ValueSide side, int nth, double likeness) {}

    /** @param key and {@code list} of the file, as "sentence" and "words" */
    List<String> list(String key, String list) {
        return words.map(key).get(list);
    }

    /** The same, folded as words are compared. */
    public Set<String> folded(String key, String list) {
        return list(key, list).stream().map(Labels::fold).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The label that a text is, as a whole.
     *
     * @param damaged whether its letters may be misread
     */
    public Optional<Label> label(String text, boolean damaged) {
        return (damaged ? this.damaged : clean).of(text);
    }

    private Optional<Label> find(String text, boolean damaged) {
        String bare = bare(text);
        Optional<Label> found = bareLabel(bare, damaged);
        if (found.isEmpty() && isParted(bare) && SLASHED.matcher(bare).matches()) {
            List<String> halves =
                    Stream.of(EITHER.split(bare)).map(String::trim).toList();
            found = halves.stream()
                    .filter(half -> isAsLong(half, halves))
                    .flatMap(half -> bareLabel(half, damaged).stream())
                    .findFirst();
        }
        return found.or(() -> beforeTail(bare))
                .or(() -> text.strip().endsWith("?") ? question(bare) : Optional.empty())
                .or(() -> compound(bare))
                .or(() -> composed.slot(bare)
                        .map(slot -> new Label(Map.of(slot, composed.isWeak(bare)), false, Map.of())));
    }

    private static boolean isParted(String bare) {
        return bare.indexOf('/') >= 0 || ORS.stream().anyMatch(bare::contains);
    }

    /** Whether nothing behind it says more, as a value behind the label would. */
    private boolean isAsLong(String half, List<String> halves) {
        int words = half.split(" ").length;
        return halves.subList(halves.indexOf(half), halves.size()).stream()
                .allMatch(h -> h.split(" ").length <= words || exact.containsKey(h));
    }

    /** "Sökt belopp, hela projekttiden", "Sökt andel av kostnaden": what is said behind makes it no other label. */
    private Optional<Label> beforeTail(String bare) {
        if (bare.indexOf(',') < 0 && BY.stream().noneMatch(bare::contains)) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(bare);
        return tail.find() ? Optional.ofNullable(exact.get(bare.substring(0, tail.start()))) : Optional.empty();
    }

    /** "Hur mycket söker ni totalt av fonden?": a question may say more than the one it is known as. */
    private Optional<Label> question(String bare) {
        String[] asked = bare.split(" ");
        return IntStream.rangeClosed(1, Math.min(QUESTION_TAIL, asked.length - SHORTEST_QUESTION))
                .mapToObj(cut -> exact.get(String.join(" ", List.of(asked).subList(0, asked.length - cut))))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** "Sökt ESF-stöd", "Beviljat kulturstöd": a label whose last word is a compound of one that it is known with. */
    private Optional<Label> compound(String bare) {
        int last = bare.lastIndexOf(' ') + 1;
        return last == 0
                ? Optional.empty()
                : heads.stream()
                        .filter(h -> bare.endsWith(h) && bare.length() > last + h.length())
                        .map(h -> exact.get(bare.substring(0, last) + h))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** Whether a label may begin with this word; a number or a mark may stand before any. */
    boolean mayBegin(String word, boolean damaged) {
        String folded = firstWord(Labels.fold(word));
        return folded.length() <= 2
                || !Character.isLetter(folded.charAt(0))
                || firsts.contains(folded)
                || composed.mayBegin(folded)
                || damaged && beginning.of(folded);
    }

    private boolean isNearFirst(String folded) {
        return firsts.stream().anyMatch(f -> isNearWord(folded, f));
    }

    private static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && " ,/".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return LabelText.withoutMarks(folded.substring(0, end));
    }

    private Optional<Label> bareLabel(String bare, boolean damaged) {
        Label same = exact.get(bare);
        if (same != null || !damaged || bare.length() < FactThresholds.SHORTEST_MISREAD) {
            return Optional.ofNullable(same);
        }
        return misread.of(bare);
    }

    /** A label whose words these are, a letter or two misread in each. */
    private Optional<Label> near(String seen) {
        String[] words = seen.split(" ");
        for (Spelled label : bySize.getOrDefault(words.length, List.of())) {
            boolean alike = Math.abs(seen.length() - label.text().length())
                    <= label.text().length() / 5;
            if (alike && IntStream.range(0, words.length).allMatch(i -> isNearWord(words[i], label.words()[i]))) {
                Label known = exact.get(label.text());
                return Optional.of(new Label(known.slots(), true, known.taught()));
            }
        }
        return Optional.empty();
    }

    /** A label long enough to be known through misreading. */
    private record Spelled(String text, String[] words) {}

    private static boolean isNearWord(String seen, String word) {
        boolean oneLetter = seen.length() == word.length()
                && IntStream.range(0, word.length())
                                .filter(i -> seen.charAt(i) != word.charAt(i))
                                .count()
                        <= 1;
        return oneLetter || Labels.same(seen, word);
    }

    /** Folded, without the number before it, what brackets and units stand behind it, and the words before it that do not matter. */
    private String bare(String text) {
        String bare = LabelText.bare(text);
        if (exact.containsKey(bare)) {
            return bare;
        }
        bare = LabelText.withoutBrackets(bare);
        for (String word : behind) {
            bare = !exact.containsKey(bare) && bare.endsWith(word) ? cut(bare, word) : bare;
        }
        for (String word : before) {
            bare = !exact.containsKey(bare) && bare.startsWith(word) ? bare.substring(word.length()) : bare;
        }
        return bare;
    }

    private static String cut(String bare, String word) {
        return END_MARKS
                .matcher(bare.substring(0, bare.length() - word.length()))
                .replaceAll("");
    }

    private void add(Optional<Slot> slot, String label, boolean weak) {
        String folded = LabelText.withoutMarks(Labels.fold(label));
        Label known = exact.computeIfAbsent(folded, l -> new Label(new EnumMap<>(Slot.class), false, Map.of()));
        slot.ifPresent(s -> known.slots().merge(s, weak, Boolean::logicalAnd));
        firsts.add(firstWord(folded));
    }

    /** A form's label stands for what the form says and nothing else. */
    private void add(TaughtLabel label, double likeness) {
        Slot slot = Slot.of(label.slot()).orElseThrow();
        Set<String> rows = new LinkedHashSet<>(spelled(label.text()));
        rows.add(label.text());
        for (String row : rows) {
            String folded = LabelText.bare(row);
            Label known = exact.get(folded);
            if (known == null || known.taught().isEmpty()) {
                known = new Label(new EnumMap<>(Slot.class), false, new EnumMap<>(Slot.class));
                exact.put(folded, known);
            }
            known.slots().put(slot, false);
            known.taught().put(slot, new Taught(label.side(), label.nth(), likeness));
            firsts.add(firstWord(folded));
        }
    }

    /**
     * A label at the beginning of words.
     *
     * @param label what it tells
     * @param length in words
     * @param colon whether a colon ends it
     */
    record Prefix(Label label, int length, boolean colon) {}

    /** The longest label that words begin with. */
    Optional<Prefix> prefix(List<PlacedWord> of) {
        if (of.isEmpty()) {
            return Optional.empty();
        }
        List<PlacedWord> first = of.subList(0, Math.min(of.size(), longest));
        boolean misreadable =
                Piece.isDamaged(first) || first.stream().anyMatch(w -> w.text().endsWith(":"));
        if (!mayBegin(of.get(0).text(), misreadable)) {
            return Optional.empty();
        }
        return prefix(of, false).or(() -> misreadable ? prefix(of, true) : Optional.empty());
    }

    private Optional<Prefix> prefix(List<PlacedWord> of, boolean misreadable) {
        int most = beforeColon(of, Math.min(of.size(), longest));
        String text = PlacedWord.textOf(of.subList(0, most));
        for (int k = most; k > 0; k--) {
            String last = of.get(k - 1).text();
            Optional<Label> label = label(text, misreadable);
            if (label.isPresent()) {
                boolean colon = last.endsWith(":");
                boolean next = !colon && k < of.size() && of.get(k).text().equals(":");
                return Optional.of(new Prefix(label.get(), next ? k + 1 : k, colon || next));
            }
            text = text.substring(0, Math.max(0, text.length() - last.length() - 1));
        }
        return Optional.empty();
    }

    /** How many of the first words can be one label: a colon ends it. */
    private static int beforeColon(List<PlacedWord> of, int most) {
        for (int i = 0; i < most; i++) {
            String word = of.get(i).text();
            if (word.endsWith(":") && !POINT.matcher(word).matches()) {
                return i + 1;
            }
        }
        return most;
    }

    /** Whether words are a label or begin with one that ends with a colon. */
    public boolean begins(List<PlacedWord> of) {
        return prefix(of).filter(p -> p.colon() || p.length() == of.size()).isPresent();
    }

    /** Whether a piece as a whole is a label. */
    public boolean isLabel(Piece piece) {
        return label(piece.text(), Piece.isDamaged(piece.words())).isPresent();
    }

    /** Words of its longest label, and of any that the program knows. */
    int longest() {
        return longest;
    }
}
