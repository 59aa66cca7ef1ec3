package se.stodkoll.lists.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import se.stodkoll.text.vocabulary.Labels;

/**
 * Lists whose rows are stretches of text, each with the same label before what it got: "• X, Y. P." over "Beviljat belopp: 12 000 kr", or
 * a heading over a paragraph that says "Finansiering: 40 000 kr varav 12 000 kr i projektstöd".
 */
public final class HeadedAmounts {
    private static final ListWords WORDS = ListWords.shipped();
    private static final Pattern STOP = Pattern.compile(".*[.!?…]");
    /** A sentence ends with a word, not with a short form or an initial. */
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3}\\.");

    private final List<TextLine> lines;
    private final Map<String, Long> printed;

    public HeadedAmounts(List<TextLine> lines) {
        this.lines = lines;
        this.printed = lines.stream().collect(Collectors.groupingBy(TextLine::text, Collectors.counting()));
    }

    /**
     * A label and what it says was got.
     *
     * @param from the label's first word in its line
     */
    private record Told(int line, int from, String label, List<PlacedWord> amount) {}

    public List<ListTable> read() {
        Map<String, List<Told>> byLabel = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> told(i).stream())
                .collect(Collectors.groupingBy(Told::label));
        List<ListTable> tables = new ArrayList<>();
        byLabel.values().stream()
                .map(this::rows)
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> tables.add(new ListTable(
                        List.of(Role.RECIPIENT, Role.PROJECT, Role.GRANTED),
                        rows,
                        Unit.SEK,
                        ListWeights.BY_ORDER,
                        ListWeights.GIVEN)));
        return tables;
    }

    /** The label of a line that begins it or one of its sentences, with an amount that was got behind it. */
    private Optional<Told> told(int line) {
        List<PlacedWord> words = lines.get(line).words();
        for (int to = 0; to + 1 < words.size(); to++) {
            if (!words.get(to).text().endsWith(":")) {
                continue;
            }
            int from = to;
            while (from > 0 && to - from < ListWeights.LONGEST_LABEL && !isStop(words.get(from - 1))) {
                from--;
            }
            boolean begins = from == 0 || isStop(words.get(from - 1));
            String label = PlacedWord.textOf(words.subList(from, to + 1)).replaceFirst(":$", "");
            Optional<List<PlacedWord>> amount =
                    begins ? granted(label, words.subList(to + 1, words.size())) : Optional.empty();
            if (amount.isPresent()) {
                return Optional.of(new Told(line, from, Labels.fold(label), amount.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isStop(PlacedWord word) {
        return STOP.matcher(word.text()).matches() || WORDS.isBullet(word.text());
    }

    /** The amount right behind a label of what was granted; of what pays for something the one that is called support. */
    private static Optional<List<PlacedWord>> granted(String label, List<PlacedWord> value) {
        String text = PlacedWord.textOf(value);
        List<Mention.Amount> amounts = Mentions.amounts(text);
        if (amounts.isEmpty() || amounts.get(0).start() > 0) {
            return Optional.empty();
        }
        boolean paying = WORDS.isPaying(label);
        boolean granted = !paying
                && WORDS.labelled(label, true).filter(Role.GRANTED::equals).isPresent();
        if (!granted && !paying) {
            return Optional.empty();
        }
        for (int i = 0; i < amounts.size(); i++) {
            int end = i + 1 < amounts.size() ? amounts.get(i + 1).start() : text.length();
            String behind = text.substring(amounts.get(i).end(), end).replaceFirst("[.,;].*", "");
            if (granted || WORDS.isSupport(behind)) {
                return Optional.of(PlacedWord.within(
                        value, amounts.get(i).start(), amounts.get(i).end()));
            }
        }
        return Optional.empty();
    }

    private List<ListRow> rows(List<Told> all) {
        List<ListRow> rows = new ArrayList<>();
        int above = -1;
        for (Told told : all) {
            Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
            head(told, above + 1).ifPresent(h -> named(h, cells));
            if (!cells.isEmpty()) {
                owner(above + 1, told).ifPresent(o -> owned(o, cells));
                cells.put(Role.GRANTED, told.amount());
                rows.add(new ListRow(Optional.empty(), cells));
            }
            above = told.line();
        }
        return rows;
    }

    /** The words that head what a label stands under: lines right above it, from a bullet or a blank line on; else the last heading. */
    private Optional<List<PlacedWord>> head(Told told, int first) {
        int to = told.line();
        int from = to;
        while (from > first && !begins(from)) {
            from--;
        }
        List<PlacedWord> block = IntStream.range(from, to)
                .boxed()
                .flatMap(i -> lines.get(i).words().stream())
                .toList();
        boolean whole = told.from() == 0 && !block.isEmpty() && block.size() <= ListWeights.LONGEST_ITEM;
        if (whole && (to - from == 1 || !isHeading(from))) {
            return Optional.of(block);
        }
        return IntStream.iterate(to - (told.from() == 0 ? 1 : 0), i -> i >= first, i -> i - 1)
                .filter(this::isHeading)
                .mapToObj(i -> lines.get(i).words())
                .findFirst();
    }

    /** "Projektägare är X.": who a sentence between the heading and the label says that it is, by a label of such. */
    private Optional<List<PlacedWord>> owner(int first, Told told) {
        for (int i = told.line(); i >= first; i--) {
            List<PlacedWord> words = lines.get(i).words();
            int from = 0;
            for (int to = 0; to < words.size(); to++) {
                boolean stop = WORDS.isStopped(words.get(to).text()) || to + 1 == words.size();
                Optional<List<PlacedWord>> owner = stop ? owner(words.subList(from, to + 1)) : Optional.empty();
                if (owner.isPresent()) {
                    return owner;
                }
                from = stop ? to + 1 : from;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<PlacedWord>> owner(List<PlacedWord> sentence) {
        for (int i = 1; i + 1 < Math.min(sentence.size(), ListWeights.LONGEST_LABEL + 1); i++) {
            List<PlacedWord> name = sentence.subList(i + 1, sentence.size());
            boolean named = WORDS.isBeing(sentence.get(i).text())
                    && WORDS.role(PlacedWord.textOf(sentence.subList(0, i)))
                            .filter(Role.RECIPIENT::equals)
                            .isPresent();
            if (named && name.size() <= ListWeights.LONGEST_GROUP && ListWords.begins(PlacedWord.textOf(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static void owned(List<PlacedWord> owner, Map<Role, List<PlacedWord>> cells) {
        List<PlacedWord> named = cells.getOrDefault(Role.RECIPIENT, List.of());
        if (!named.isEmpty()) {
            cells.putIfAbsent(Role.PROJECT, named);
        }
        cells.put(Role.RECIPIENT, owner);
    }

    private boolean begins(int line) {
        return line == 0
                || lines.get(line).line().apart()
                || WORDS.isBullet(lines.get(line).words().get(0).text());
    }

    /** A short line that stands apart, is no sentence, and is printed once: what comes again is a rubric or a signature. */
    private boolean isHeading(int i) {
        String text = lines.get(i).text();
        return begins(i)
                && lines.get(i).words().size() <= ListWeights.LONGEST_NAMED
                && ListWords.begins(text)
                && !STOP.matcher(text).matches()
                && !text.contains(":")
                && printed.get(text) == 1;
    }

    /** "Ebba Torsell, Norrljus museum. Noter.": who, and behind the first sentence what for; else what for. */
    private static void named(List<PlacedWord> head, Map<Role, List<PlacedWord>> cells) {
        List<PlacedWord> words = WORDS.isBullet(head.get(0).text()) ? head.subList(1, head.size()) : head;
        int stop = 0;
        while (stop < words.size() && !SENTENCE.matcher(words.get(stop).text()).matches()) {
            stop++;
        }
        boolean two = stop + 1 < words.size()
                && stop <= ListWeights.LONGEST_GROUP
                && ListWords.begins(PlacedWord.textOf(words.subList(stop + 1, words.size())))
                && likeness(words.subList(0, stop + 1)) > 0;
        if (two) {
            cells.put(Role.RECIPIENT, institution(words.subList(0, stop + 1)));
            cells.put(Role.PROJECT, words.subList(stop + 1, words.size()));
        } else if (!words.isEmpty()) {
            cells.put(WORDS.isOrganisation(PlacedWord.textOf(words)) ? Role.RECIPIENT : Role.PROJECT, words);
        }
    }

    private static double likeness(List<PlacedWord> words) {
        return WORDS.likeness(PlacedWord.textOf(words).replaceFirst("\\.$", ""));
    }

    /** "Ebba Torsell, Norrljus museum": the organisation behind a person. */
    private static List<PlacedWord> institution(List<PlacedWord> who) {
        for (int i = 1; i < who.size(); i++) {
            List<PlacedWord> behind = who.subList(i, who.size());
            if (who.get(i - 1).text().endsWith(",") && likeness(behind) >= 1 && likeness(who.subList(0, i)) < 1) {
                return behind;
            }
        }
        return who;
    }
}
