package se.stodkoll.parse.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.lists.ListTables;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Source;
import se.stodkoll.parse.part.Titles;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.FoldedLabels;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** Whether a document begins on a page, and of what kind, by what stands at the page's top. */
public final class PageStart {
    private static final Template KINDS = Template.load("kinds");
    private static final String PAGE = KINDS.exact("page.words");
    private static final int TOP = 16;
    private static final int HEAD = 6;
    private static final int LETTERHEAD = 2;
    /** A section's heading has at most so many words more than the known one that it begins with; else it is a title. */
    private static final int MORE_WORDS = 3;

    private static final List<Pattern> LETTERHEAD_LABELS = Stream.of(
                    folded("letterhead.handler"),
                    folded("letterhead.date") + "\\b",
                    "\\b" + folded("letterhead.number.words") + "\\b|" + folded("letterhead.number"))
            .map(Pattern::compile)
            .toList();
    /** In a letterhead's line: "Sida 2 (4)", "2(4)", "sid 2". */
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\b(?:" + PAGE + "\\.? ?)?\\d{1,3} ?\\(\\d{1,3}\\)|\\b"
            + PAGE + "\\.? ?\\d{1,3}(?: " + KINDS.exact("page.of") + " \\d{1,3})?\\b");
    /** How much larger a title is set than the text. */
    private static final double TITLE_SIZE = 1.25;
    /** In a picture a word's height is that of its ink: with or without what stands above and below the small letters. */
    private static final double TITLE_SIZE_IN_PICTURE = 1.6;
    /** Titles of a bundle's documents are set alike; what is smaller than this share of one is a section's heading. */
    private static final double SAME_SIZE = 0.9;
    /** Two headings of one document differ less than this share of their height. */
    private static final double SAME_HEADING = 0.04;

    private static final Pattern GRANTS = Pattern.compile("\\b(?:" + String.join("|", KINDS.list("grants")) + ")\\b");
    private static final Pattern AGENDA_ITEM = Pattern.compile("\\d{1,2}\\.\\s+\\p{Lu}.*");
    /** "Dagordningen godkänns" tells of an agenda in minutes. */
    private static final Pattern AGENDA_IN_WORD = Pattern.compile("(?i)^" + KINDS.exact("agenda.titles") + "\\p{L}");

    private static final Pattern SECTION_NUMBER = Pattern.compile("^\\d\\.\\d\\s+");

    /** "Region Mittskog beslutar" as a heading. */
    private static final Pattern DECIDES = Pattern.compile(
            "\\p{Lu}[\\p{L} -]{3,60}\\s" + KINDS.exact("decides") + "(?: " + KINDS.exact("decides.that") + ")?:?");

    private static final Pattern DESCRIPTION_LETTERHEAD = Pattern.compile(
            "(?i)\\b" + KINDS.exact("description.letterhead.words") + "\\b|" + KINDS.exact("description.letterhead"));
    private static final Pattern APPLIES = Pattern.compile("(?i)\\b" + KINDS.exact("applies") + "\\b");
    /** A line of a letterhead that says nothing of the paper. */
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:" + KINDS.exact("letterhead.lines") + "|\\b"
            + KINDS.exact("letterhead.box") + " \\d|@|www\\.|^" + KINDS.exact("letterhead.region") + " \\S+(?: "
            + KINDS.exact("letterhead.county") + ")?$|^" + KINDS.exact("letterhead.alone") + "$).*");

    private final List<TextLine> page;
    /** The page and the top of the next: a break may fall between a heading and its text. */
    private final List<TextLine> reach;

    private final List<TextLine> top;
    private final List<TextLine> head;

    private PageStart(List<TextLine> page, List<TextLine> next) {
        this.page = page;
        this.reach = Stream.concat(page.stream(), next.stream().limit(TOP)).toList();
        this.top = page.subList(0, Math.min(TOP, page.size()));
        this.head = page.subList(0, Math.min(HEAD, page.size()));
    }

    /** As text is folded. */
    private static String folded(String key) {
        return KINDS.list(key).stream()
                .map(Labels::fold)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * The kind of document that begins on the page.
     *
     * @param next the page after it; empty for the last
     * @param current what the page before belongs to; null on the first page
     * @param before the lines of that document so far
     * @return empty where the page goes on with it
     */
    public static Optional<PartKind> kind(
            List<TextLine> page, List<TextLine> next, PartKind current, List<TextLine> before) {
        return new PageStart(page, next).kind(current, before);
    }

    private Optional<PartKind> kind(PartKind current, List<TextLine> before) {
        if (has(head, "application.titles")
                || top.stream().filter(l -> startsWith(l, "application.labels")).count() >= 2) {
            return Optional.of(PartKind.APPLICATION);
        }
        if (isSupportList()) {
            boolean goesOn = current == PartKind.SUPPORT_LIST && !startsAny(head, "support.titles");
            return goesOn ? Optional.empty() : Optional.of(PartKind.SUPPORT_LIST);
        }
        if (isAgenda()) {
            return current == PartKind.AGENDA ? Optional.empty() : Optional.of(PartKind.AGENDA);
        }
        if (startsAny(head, "minutes.titles")) {
            return current == PartKind.MINUTES ? Optional.empty() : Optional.of(PartKind.MINUTES);
        }
        if (isMemo()) {
            return Optional.of(PartKind.MEMO);
        }
        Optional<PartKind> decided = decision(current, before);
        return decided.isPresent() ? decided : description(current).or(() -> other(current, before));
    }

    private Optional<PartKind> decision(PartKind current, List<TextLine> before) {
        List<TextLine> searched = hasOwnLetterhead(before) ? page : top;
        int proposal = index(searched, "proposal.headings");
        if (proposal >= 0 && !(current == PartKind.AGENDA && proposal == 0)) {
            return Optional.of(PartKind.DECISION_PROPOSAL);
        }
        boolean heading = index(searched, "decision.headings") >= 0
                || searched.stream().anyMatch(l -> DECIDES.matcher(l.text()).matches());
        return heading && grantsAnywhere(reach) ? Optional.of(PartKind.DECISION) : Optional.empty();
    }

    /** A letterhead's first label, not a word that begins like it. */
    private static boolean beginsLetterhead(TextLine line) {
        String text = line.text();
        return KINDS.list("letterheads").stream()
                .anyMatch(l -> Labels.startsWith(text, l)
                        && (text.length() <= l.length() || !Character.isLetter(text.charAt(l.length()))));
    }

    /** Whether the page stands under a letterhead that is not that of the document before. */
    private boolean hasOwnLetterhead(List<TextLine> before) {
        int at = letterhead();
        return at < LETTERHEAD && !isRepeated(at, before);
    }

    /** The index of the line that names two of: who handles the matter, its date, its number; {@link #LETTERHEAD} where none near the top does. */
    private int letterhead() {
        for (int i = 0; i < Math.min(LETTERHEAD, page.size()); i++) {
            String text = Labels.fold(page.get(i).text());
            if (LETTERHEAD_LABELS.stream().filter(p -> p.matcher(text).find()).count() >= 2) {
                return i;
            }
        }
        return LETTERHEAD;
    }

    /** Whether the document before stands under the same letterhead, with the same date and number beside or below its labels. */
    private boolean isRepeated(int letterhead, List<TextLine> before) {
        List<String> known =
                before.stream().limit(HEAD).map(PageStart::withoutPageNumber).toList();
        List<String> own = page.stream()
                .skip(letterhead)
                .limit(LETTERHEAD + 1)
                .map(PageStart::withoutPageNumber)
                .toList();
        for (String line : own) {
            if (!known.contains(line)) {
                return false;
            }
            if (line.chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return true;
    }

    private static String withoutPageNumber(TextLine line) {
        return PAGE_NUMBER.matcher(Labels.fold(line.text())).replaceAll("").trim();
    }

    private static boolean grantsAnywhere(List<TextLine> lines) {
        return lines.stream()
                .anyMatch(l -> GRANTS.matcher(l.text().toLowerCase(Locale.ROOT)).find());
    }

    private Optional<PartKind> description(PartKind current) {
        boolean marked = head.stream().anyMatch(this::isDescriptionMark);
        int summary = index(top, "description.headings");
        boolean applies = summary >= 0 && summary < 8 && applies(summary);
        boolean goesOn = current == PartKind.PROJECT_DESCRIPTION && !applies;
        return (marked || applies) && !goesOn ? Optional.of(PartKind.PROJECT_DESCRIPTION) : Optional.empty();
    }

    /** The mark as a title, or in a letterhead; a reference to a description goes on with its date. */
    private boolean isDescriptionMark(TextLine line) {
        String text = line.text().trim();
        boolean named = containsAny(line, "description.marks");
        boolean title = KINDS.list("description.marks").stream().anyMatch(m -> Labels.same(text, m));
        boolean letterhead = DESCRIPTION_LETTERHEAD.matcher(text).find();
        return named && (title || letterhead) && !isContinuing(page.get(0));
    }

    private static boolean isContinuing(TextLine first) {
        return KINDS.list("continuing").stream()
                .filter(h -> first.text().split(" ").length <= h.split(" ").length + MORE_WORDS)
                .anyMatch(h -> Labels.startsWith(first.text(), h));
    }

    private boolean applies(int summary) {
        return page.subList(summary, Math.min(page.size(), summary + 10)).stream()
                .anyMatch(l -> APPLIES.matcher(l.text()).find());
    }

    /** A page set under a title of its own, or under a letterhead, is no part of what stands before it. */
    private Optional<PartKind> other(PartKind current, List<TextLine> before) {
        if (current == null || current == PartKind.APPLICATION) {
            return Optional.empty(); // the form's own headings begin its pages
        }
        TextLine first = page.get(0);
        boolean letterhead =
                (page.stream().limit(LETTERHEAD).anyMatch(PageStart::beginsLetterhead) || hasOwnLetterhead(before))
                        && head.stream().noneMatch(l -> containsAny(l, "description.marks"))
                        && !goesOnBelowLetterhead();
        boolean known = isContinuing(first);
        boolean titled = first.box().isPresent()
                && first.text().length() < 90
                && !first.text().matches("^[\\d•·*(-].*|.*[.,:]$|^\\p{Ll}.*")
                && Titles.wordHeight(first) > (isPicture(first) ? TITLE_SIZE_IN_PICTURE : TITLE_SIZE) * textHeight()
                && Titles.wordHeight(first) > SAME_SIZE * titleHeight(before)
                && !isSetAsSections(first, before);
        return !known && (titled || letterhead) ? Optional.of(PartKind.OTHER) : Optional.empty();
    }

    /** Below a letterhead that stands on every page, the text of the page before goes on in the middle of a sentence. */
    private boolean goesOnBelowLetterhead() {
        return page.stream()
                .map(TextLine::text)
                .filter(t -> !ADDRESS.matcher(t).matches())
                .findFirst()
                .map(t -> Character.isLowerCase(t.charAt(0)))
                .orElse(false);
    }

    private static boolean isPicture(TextLine line) {
        return line.words().stream().anyMatch(w -> w.word().source() == Source.OCR);
    }

    /** How large the title of the document before is set: the headings of its sections are smaller. */
    private static double titleHeight(List<TextLine> before) {
        return before.stream().limit(HEAD).mapToDouble(Titles::wordHeight).max().orElse(0);
    }

    /** Headings of the document before, below its head, are set as large: the page begins with its next section. */
    private static boolean isSetAsSections(TextLine first, List<TextLine> before) {
        double height = Titles.wordHeight(first);
        return before.stream()
                        .skip(HEAD)
                        .filter(l -> l.text().length() < 90
                                && Math.abs(Titles.wordHeight(l) - height) < SAME_HEADING * height)
                        .limit(2)
                        .count()
                == 2;
    }

    private double textHeight() {
        double[] heights =
                page.stream().skip(1).mapToDouble(Titles::wordHeight).sorted().toArray();
        return heights.length == 0 ? Double.MAX_VALUE : heights[heights.length / 2];
    }

    private boolean isSupportList() {
        boolean titled = startsAny(head, "support.titles");
        boolean columns =
                top.stream().anyMatch(PageStart::isListHead) || top.stream().anyMatch(PageStart::namesColumns);
        return columns && (titled || top.stream().anyMatch(l -> containsAny(l, "support.mark")));
    }

    /** The head of a list by its cells: a company, an amount, and two columns more. */
    private static boolean isListHead(TextLine line) {
        return ListTables.isHead(line.words().stream().map(PlacedWord::text).toList());
    }

    /** The head of a list in a text that has no places: its words may stand without parting. */
    private static boolean namesColumns(TextLine line) {
        return KINDS.list("support.columns").stream().allMatch(c -> Labels.contains(line.text(), c))
                && containsAny(line, "support.columns.others");
    }

    /** A memo has its name as a title or in its letterhead; a reference to a memo goes on with whose it is, and when. */
    private boolean isMemo() {
        return head.stream()
                .map(l -> l.text().trim())
                .anyMatch(t -> KINDS.list("memo.titles").stream()
                        .anyMatch(m -> Labels.same(t, m)
                                || (Labels.fold(t).endsWith(" " + Labels.fold(m))
                                        && KINDS.any("letterhead.date", d -> Labels.contains(t, d)))));
    }

    private boolean isAgenda() {
        long speakers =
                page.stream().filter(l -> containsAny(l, "agenda.speaker")).count();
        long items = page.stream()
                .filter(l -> AGENDA_ITEM.matcher(l.text()).matches())
                .count();
        boolean titled = head.stream()
                .anyMatch(l -> startsWith(l, "agenda.titles")
                        && !AGENDA_IN_WORD.matcher(l.text()).find());
        return titled || (speakers >= 1 && items >= 1);
    }

    /** Whether a document without a telling top has the form's own labels. */
    public static boolean isForm(List<TextLine> lines) {
        PageStart whole = new PageStart(lines, List.of());
        return lines.stream()
                        .filter(l -> whole.startsWith(l, "application.labels"))
                        .count()
                >= 2;
    }

    private static boolean has(List<TextLine> lines, String key) {
        return index(lines, key) >= 0;
    }

    private static int index(List<TextLine> lines, String key) {
        FoldedLabels known = FoldedLabels.of(KINDS.list(key));
        for (int i = 0; i < lines.size(); i++) {
            if (known.has(Labels.heading(lines.get(i).text()))) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(TextLine line, String key) {
        String text = SECTION_NUMBER.matcher(line.text()).replaceFirst("");
        return KINDS.list(key).stream().anyMatch(h -> Labels.startsWith(text, h));
    }

    private boolean startsAny(List<TextLine> lines, String key) {
        return lines.stream().anyMatch(l -> startsWith(l, key));
    }

    private static boolean containsAny(TextLine line, String key) {
        return KINDS.list(key).stream().anyMatch(h -> Labels.contains(line.text(), h));
    }
}
