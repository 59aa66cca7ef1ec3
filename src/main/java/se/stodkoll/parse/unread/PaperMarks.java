package se.stodkoll.parse.unread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.AsideKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.SaidInWords;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * What a paper says of itself: that it is not valid, by a stamp or a watermark, that a figure of it is wrong, and of how many pages
 * it is, by the numbers printed on them.
 */
final class PaperMarks {
    private static final Vocabulary WORDS = Vocabulary.load("papers");
    private static final List<String> TAKEN_BACK = WORDS.list("taken.back");
    private static final List<String> STAMPED = Stream.concat(TAKEN_BACK.stream(), WORDS.list("turned.down").stream())
            .toList();
    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?<![\\p{L}\\d])" + WORDS.exact("page")
            + "\\.?\\s*:?\\s*(\\d{1,3})\\s*" + WORDS.exact("page.of") + "\\s*(\\d{1,3})(?!\\d)");
    private static final Pattern CORRECTED =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])" + WORDS.exact("corrected") + "(?!\\p{L})");
    /** How much larger a word is set than most of its page to be a stamp though it stands upright. */
    private static final double LARGE = 1.8;

    private final Document document;

    PaperMarks(Document document) {
        this.document = document;
    }

    /** Where it says that it is not valid or a figure of it wrong, once a page, and where a page is missing. */
    List<Unread> all() {
        List<Unread> all = new ArrayList<>();
        document.pages().forEach(page -> {
            takenBack(page).ifPresent(all::add);
            first(page, Unread.Kind.CORRECTED, PaperMarks::isCorrection).ifPresent(all::add);
            first(page, Unread.Kind.CONTRADICTED, PaperMarks::isContradiction).ifPresent(all::add);
        });
        all.addAll(missingPages());
        return all;
    }

    private Optional<Unread> takenBack(Page page) {
        Stream<Line> beside = page.aside().stream()
                .filter(aside -> aside.kind() == AsideKind.WATERMARK || aside.kind() == AsideKind.STAMP)
                .map(Aside::line)
                .filter(line -> STAMPED.contains(plain(line.words())));
        return Stream.concat(beside, page.lines().stream().flatMap(line -> stamped(line, page).stream()))
                .findFirst()
                .map(line -> new Unread(Unread.Kind.TAKEN_BACK, evidence(page, line.words())));
    }

    /** "Rättelse: beloppet ska vara 315 000 kr": says that a figure printed elsewhere is wrong. */
    private static boolean isCorrection(String line) {
        return CORRECTED.matcher(line).find() && !Mentions.amounts(line).isEmpty();
    }

    /** "450 000 (trehundrafemtontusen) kronor". */
    private static boolean isContradiction(String line) {
        return line.indexOf('(') >= 0 && Mentions.amounts(line).stream().anyMatch(a -> SaidInWords.contradict(line, a));
    }

    /** The first line of a page that says so. */
    private Optional<Unread> first(Page page, Unread.Kind kind, Predicate<String> says) {
        return page.lines().stream()
                .filter(line -> says.test(line.text()))
                .findFirst()
                .map(line -> new Unread(kind, evidence(page, line.words())));
    }

    /** The mark in a line: its words in capitals that are all of the line, or set large. */
    private static Optional<Line> stamped(Line line, Page page) {
        List<Word> capitals = line.words().stream()
                .filter(word -> word.text().equals(word.text().toUpperCase(Locale.ROOT))
                        && word.text().chars().anyMatch(Character::isLetter))
                .toList();
        if (capitals.isEmpty() || !STAMPED.contains(plain(capitals))) {
            return Optional.empty();
        }
        double usual = page.lines().stream()
                .flatMap(each -> each.words().stream())
                .mapToDouble(word -> word.ink().size())
                .sorted()
                .skip(page.lines().stream()
                                .mapToInt(each -> each.words().size())
                                .sum()
                        / 2)
                .findFirst()
                .orElse(0);
        boolean large =
                usual > 0 && capitals.stream().allMatch(word -> word.ink().size() >= LARGE * usual);
        boolean alone = capitals.size() == line.words().size() && TAKEN_BACK.contains(plain(capitals));
        return alone || large ? Optional.of(new Line(capitals)) : Optional.empty();
    }

    private static String plain(List<Word> words) {
        return words.stream()
                .map(Word::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /**
     * A page's own number.
     *
     * @param number from 1
     * @param all pages there are to be
     */
    private record Numbered(int number, int all, Page page, Line line) {}

    /**
     * Where the numbers of one count leave some out, and where a printed file that has its first page ends before its last one: an
     * extract may begin anywhere, and a text holds all of its pages in one.
     */
    private List<Unread> missingPages() {
        List<Numbered> numbers = document.pages().stream()
                .flatMap(page -> page.lines().stream().flatMap(line -> numbered(page, line).stream()))
                .toList();
        List<Unread> missing = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Numbered next = numbers.get(i + 1);
            if (next.all == numbers.get(i).all && next.number > numbers.get(i).number + 1) {
                missing.add(new Unread(Unread.Kind.PAGES_MISSING, evidence(next.page, next.line.words())));
            }
        }
        if (!numbers.isEmpty()) {
            Numbered last = numbers.get(numbers.size() - 1);
            boolean whole = numbers.get(0).number == 1 && last.page.number() == document.pageCount();
            boolean printed =
                    last.line.words().stream().allMatch(word -> word.box().isPresent());
            if (whole && printed && last.number < last.all) {
                missing.add(new Unread(Unread.Kind.PAGES_MISSING, evidence(last.page, last.line.words())));
            }
        }
        return missing;
    }

    private static Optional<Numbered> numbered(Page page, Line line) {
        Matcher m = NUMBERED.matcher(line.text());
        if (!m.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(m.group(1));
        int all = Integer.parseInt(m.group(2));
        return number >= 1 && number <= all ? Optional.of(new Numbered(number, all, page, line)) : Optional.empty();
    }

    private Evidence evidence(Page page, List<Word> words) {
        Optional<Box> box = words.stream().flatMap(word -> word.box().stream()).reduce(Box::union);
        String text = words.stream().map(Word::raw).collect(Collectors.joining(" "));
        return new Evidence(document.sha256(), page.number(), box, text);
    }
}
