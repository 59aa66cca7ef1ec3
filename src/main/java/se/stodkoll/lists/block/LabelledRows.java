package se.stodkoll.lists.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.lists.row.CellLook;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.ListTable;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;

/** Lists whose rows are blocks of labels and values: "Förening: X", "Avser: P", "Beslut: Bifall, 12 000 kr", and the same labels again. */
public final class LabelledRows {
    private static final ListWords WORDS = ListWords.shipped();
    /** Between a sentence and the next. */
    private static final Pattern SENTENCES = Pattern.compile("(?<=[\\p{Ll}\\d)]{2}\\.) (?=\\p{Lu})");

    private static final Pattern NUMBERED = Pattern.compile("§?\\s?\\d{1,3}(?:\\.\\d{1,2})*[.)]?|§");
    /** Behind a title, the matter's number. */
    private static final Pattern IN_BRACKET = Pattern.compile("\\((?=\\S*\\d)[\\p{L}\\d]+(?:[-/:][\\p{L}\\d]+)+\\)");

    /** Words of what a label says that is no sentence: "Bifall enligt ansökan." */
    private static final int SHORT = 3;

    private final List<TextLine> lines;
    private final List<ListRow> rows = new ArrayList<>();
    private final List<ListTable> tables = new ArrayList<>();
    private Map<Role, List<PlacedWord>> open = new EnumMap<>(Role.class);
    /** Labels of the open row: a row ends where one of them comes again, not where another names the same. */
    private final Set<String> labels = new HashSet<>();

    private Unit unit = Unit.SEK;
    private Optional<Role> last = Optional.empty();
    private Optional<TextLine> above = Optional.empty();
    private Optional<TextLine> title = Optional.empty();
    /** "Ansökan från X" below a title. */
    private Optional<TextLine> sender = Optional.empty();

    private int titledAt = -1;

    public LabelledRows(List<TextLine> lines) {
        this.lines = lines;
    }

    public List<ListTable> read() {
        int unlabelled = 0;
        Set<String> repeated = repeated();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int colon = label(line);
            if (repeated.contains(line.text())
                    && i + 1 < lines.size()
                    && !repeated.contains(lines.get(i + 1).text())) {
                unlabelled = 0;
                below(line.text(), lines.get(++i).words());
            } else if (colon > 0) {
                unlabelled = 0;
                labelled(line.words(), colon);
            } else if (isNumbered(line)) {
                unlabelled = 0;
                labelled(line.words(), 1);
            } else if (isTitle(line)) {
                row();
                last = Optional.empty();
                sender = WORDS.sender(line.text()) > 0 ? Optional.of(line) : Optional.empty();
                above = sender.isEmpty() || titledAt != i - 1 ? Optional.of(line) : above;
                titledAt = i;
                unlabelled++;
            } else if (isDecided(line)) {
                unlabelled = 0;
                decidedBySentence(line.words());
            } else if (++unlabelled > ListWeights.LINES_DESCRIBING) {
                close();
            } else if (unlabelled == 1
                    && last.filter(r -> !r.isAmount()).isPresent()
                    && line.words().size() < ListWeights.LONGEST_NAMED) {
                open.merge(last.get(), line.words(), ListRow::joined);
            }
        }
        close();
        return tables;
    }

    /** "Dnr 10.1-77/2019": a number's label needs no colon. */
    private static boolean isNumbered(TextLine line) {
        List<PlacedWord> words = line.words();
        return words.size() == 2
                && WORDS.role(words.get(0).text()).filter(Role.NUMBER::equals).isPresent()
                && words.get(1).text().chars().anyMatch(Character::isDigit);
    }

    /** Whether a sentence below a row's labels says what was decided, where no label has said it. */
    private boolean isDecided(TextLine line) {
        return open.containsKey(Role.RECIPIENT)
                && open.containsKey(Role.APPLIED)
                && !open.containsKey(Role.GRANTED)
                && !open.containsKey(Role.OUTCOME)
                && (WORDS.isGranting(first(line.text())) || WORDS.isRefusing(first(line.text())));
    }

    private static String first(String text) {
        return SENTENCES.split(text, 2)[0];
    }

    /** "Gruppen beslutade bevilja 12 000 kr.", "Ansökan beviljades.": the amount, or all that was applied for. */
    private void decidedBySentence(List<PlacedWord> words) {
        int to = first(PlacedWord.textOf(words)).split(" ").length;
        List<PlacedWord> sentence = words.subList(0, Math.min(to, words.size()));
        if (WORDS.isRefusing(PlacedWord.textOf(sentence))) {
            open.put(Role.OUTCOME, sentence);
            return;
        }
        printed(sentence).or(() -> printed(open.get(Role.APPLIED))).ifPresent(a -> open.put(Role.GRANTED, a));
    }

    /** The words of the first amount. */
    private static Optional<List<PlacedWord>> printed(List<PlacedWord> words) {
        return amount(words).map(a -> PlacedWord.within(words, a.start(), a.end()));
    }

    /** A line that stands apart and may be a block's title. */
    private static boolean isTitle(TextLine line) {
        return line.line().apart()
                && line.words().size() <= ListWeights.LONGEST_NAMED
                && ListWords.begins(line.text().replaceFirst("^§\\s?", ""))
                && !line.text().endsWith(".");
    }

    /** How many words of a line are its label, with the colon behind it; 0 where it has none. */
    private static int label(TextLine line) {
        List<PlacedWord> words = line.words();
        for (int i = 0; i < Math.min(ListWeights.LONGEST_LABEL, words.size() - 1); i++) {
            if (words.get(i).text().endsWith(":")) {
                boolean numbered = words.subList(0, i).stream().anyMatch(w -> isNumber(w.text()));
                return numbered ? 0 : i + 1;
            }
        }
        return 0;
    }

    /** Labels on lines of their own, over their values: each comes again for every row. */
    private Set<String> repeated() {
        Map<String, Long> count = lines.stream().collect(Collectors.groupingBy(TextLine::text, Collectors.counting()));
        return count.entrySet().stream()
                .filter(e -> e.getValue() >= ListWeights.LINES_ALIKE
                        && WORDS.labelled(e.getKey(), false)
                                .or(() -> WORDS.labelled(e.getKey(), true))
                                .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A label's value on the next line; a sentence that no label stands before is what minutes decide, and no list's cell. */
    private void below(String label, List<PlacedWord> value) {
        boolean sentence =
                value.size() > SHORT && value.get(value.size() - 1).text().endsWith(".");
        if (open.isEmpty() && sentence) {
            close();
        } else {
            labelled(label, value);
        }
    }

    private void labelled(List<PlacedWord> words, int colon) {
        int next = next(words, colon);
        labelled(PlacedWord.textOf(words.subList(0, colon)).replaceFirst(":$", ""), words.subList(colon, next));
        for (int from = next; from < words.size(); from = next) {
            int behind = from;
            while (!words.get(behind).text().endsWith(":")) {
                behind++;
            }
            next = next(words, behind + 1);
            labelled(
                    PlacedWord.textOf(words.subList(from, behind + 1)).replaceFirst(":$", ""),
                    words.subList(behind + 1, next));
        }
    }

    /** "X. Sökt stöd: 12 000 kr.": where the next known label of a line begins, behind a sentence's end; else the line's end. */
    private static int next(List<PlacedWord> words, int from) {
        for (int i = from + 1; i < words.size(); i++) {
            if (!words.get(i - 1).text().endsWith(".")
                    || !Character.isUpperCase(words.get(i).text().charAt(0))) {
                continue;
            }
            for (int to = i; to < Math.min(words.size() - 1, i + ListWeights.LONGEST_LABEL); to++) {
                String label = PlacedWord.textOf(words.subList(i, to + 1));
                if (label.endsWith(":") && WORDS.isWholeHead(label.substring(0, label.length() - 1))) {
                    return i;
                }
            }
        }
        return words.size();
    }

    private void labelled(String label, List<PlacedWord> value) {
        last = WORDS.labelled(
                label, amount(value).filter(a -> isBounded(value, a)).isPresent());
        if (last.isEmpty()) {
            return;
        }
        if (labels.contains(label) && open.containsKey(last.get())) {
            row();
        }
        labels.add(label);
        unit = last.get() == Role.GRANTED ? WORDS.unit(label) : unit;
        if (open.isEmpty()) {
            title = above;
            above = Optional.empty();
        }
        if (last.get() == Role.GRANTED || last.get() == Role.OUTCOME) {
            decided(value);
        } else {
            open.put(last.get(), value);
        }
    }

    /**
     * "Bifall, 12 000 kr", "2029-05-31 Avslag", "Gruppen beviljar 12 000 kr": what was decided, when, and how much; a rejection may
     * tell what was applied for.
     */
    private void decided(List<PlacedWord> printed) {
        boolean dated = printed.size() > 1 && CellLook.of(printed.get(0).text()) == CellLook.DATE;
        if (dated) {
            open.putIfAbsent(Role.DATE, printed.subList(0, 1));
        }
        List<PlacedWord> value = dated ? printed.subList(1, printed.size()) : printed;
        String text = PlacedWord.textOf(value);
        Optional<Mention.Amount> amount = amount(value);
        if (!WORDS.isOutcome(text) && WORDS.isRefusing(text)) {
            open.put(Role.OUTCOME, value);
            return;
        }
        int from = amount.map(a -> PlacedWord.at(value, a.start())).orElse(value.size());
        boolean sentence = amount.isPresent() && WORDS.isGranting(text) && !WORDS.isOutcome(text);
        if (from > 0 && !sentence && !WORDS.before(text + " 0").isEmpty()) {
            open.put(Role.OUTCOME, value.subList(0, from));
        }
        if (amount.isPresent() && !WORDS.isRejected(text)) {
            List<PlacedWord> granted =
                    PlacedWord.within(value, amount.get().start(), amount.get().end());
            boolean foreign = from > 0 && amount.get().value().isEmpty();
            open.put(Role.GRANTED, foreign ? ListRow.joined(value.subList(from - 1, from), granted) : granted);
        }
    }

    /** Whether a value begins with an amount, or with words that only bound it: "drygt 400 000 kr". */
    private static boolean isBounded(List<PlacedWord> value, Mention.Amount amount) {
        return amount.start() == 0
                || WORDS.before(PlacedWord.textOf(value).substring(0, amount.end()))
                        .isEmpty();
    }

    private static Optional<Mention.Amount> amount(List<PlacedWord> value) {
        return Mentions.amounts(PlacedWord.textOf(value)).stream().findFirst();
    }

    /** A block is a row where it says who or what for, and what it got; its title is the project where no label names one. */
    private void row() {
        boolean told = open.containsKey(Role.GRANTED) || open.containsKey(Role.OUTCOME);
        sender.filter(s -> !open.isEmpty()).ifPresent(this::sent);
        title.ifPresent(t -> titled(t.words()));
        title = Optional.empty();
        if (told && (open.containsKey(Role.RECIPIENT) || open.containsKey(Role.PROJECT))) {
            rows.add(new ListRow(Optional.empty(), open));
        }
        open = new EnumMap<>(Role.class);
        labels.clear();
    }

    private void sent(TextLine line) {
        List<PlacedWord> words = line.words();
        open.putIfAbsent(Role.RECIPIENT, words.subList(WORDS.sender(line.text()), words.size()));
        title = title.filter(t -> !t.equals(line));
        sender = Optional.empty();
    }

    /** "2. 31RS1203 Vrena kommun: Hamnen": a number, who, what for; each where no label tells it, who where one tells what for. */
    private void titled(List<PlacedWord> words) {
        int from = 0;
        for (int i = 0; i + 1 < words.size() && (isNumber(words.get(i).text()) || isInBracket(words, i)); i++) {
            if (CellLook.of(words.get(i).text()) == CellLook.NUMBER) {
                open.putIfAbsent(Role.NUMBER, words.subList(i, i + 1));
            }
            from = i + 1;
        }
        int end = words.size();
        if (end - from > 1 && IN_BRACKET.matcher(words.get(end - 1).text()).matches()) {
            open.putIfAbsent(Role.NUMBER, words.subList(--end, end + 1));
        }
        List<PlacedWord> name = words.subList(from, end);
        int colon = 0;
        while (colon < name.size() && !name.get(colon).text().endsWith(":")) {
            colon++;
        }
        boolean parted = colon + 1 < name.size() && !open.containsKey(Role.RECIPIENT);
        if (parted) {
            open.put(Role.RECIPIENT, name.subList(0, colon + 1));
        }
        Role untold = open.containsKey(Role.PROJECT) ? Role.RECIPIENT : Role.PROJECT;
        open.putIfAbsent(untold, parted ? name.subList(colon + 1, name.size()) : name);
    }

    private static boolean isNumber(String word) {
        return NUMBERED.matcher(word).matches() || CellLook.of(word) == CellLook.NUMBER;
    }

    private static boolean isInBracket(List<PlacedWord> words, int i) {
        int open = i;
        while (open > 0 && !words.get(open).text().startsWith("(")) {
            open--;
        }
        return words.get(open).text().startsWith("(")
                && words.subList(open, i).stream().noneMatch(w -> w.text().endsWith(")"));
    }

    private void close() {
        row();
        if (rows.size() > 1) {
            List<Role> roles = rows.stream()
                    .flatMap(r -> r.cells().keySet().stream())
                    .distinct()
                    .sorted()
                    .toList();
            tables.add(new ListTable(roles, rows, unit, ListWeights.BY_LABEL, ListWeights.GIVEN));
        }
        rows.clear();
        last = Optional.empty();
    }
}
