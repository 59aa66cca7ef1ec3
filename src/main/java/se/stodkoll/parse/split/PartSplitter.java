package se.stodkoll.parse.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Template;

/** Splits a file into its documents, page by page, by what stands at the top of each page. */
public final class PartSplitter {
    private static final Template KINDS = Template.load("kinds");
    private static final String PAGE = KINDS.exact("page.words");
    private static final Pattern ITEM = Pattern.compile("(?i)" + KINDS.exact("agenda.item"));
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:" + PAGE + "\\.?\\s*)?\\d{1,4}\\s*(?:\\(\\s*\\d{1,4}\\s*\\)|" + KINDS.exact("page.of")
                    + "\\s+\\d{1,4}|/\\s*\\d{1,4})|" + PAGE + "\\.?\\s*\\d{1,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_ALONE = Pattern.compile("(?!20[0-4]\\d)[1-9]\\d{0,3}|[-–]\\s?\\d{1,4}\\s?[-–]");
    private static final Pattern AGENDA_ITEM = Pattern.compile("\\d{1,2}\\.?\\s+\\p{Lu}.{3,}");

    /** Edges closer than this are one, points. */
    private static final double EDGE = 3;

    private final List<List<TextLine>> pages = new ArrayList<>();

    public PartSplitter(Document document) {
        List<List<TextLine>> printed = document.pages().stream()
                .map(p ->
                        p.lines().stream().map(l -> new TextLine(p.number(), l)).toList())
                .toList();
        Set<TextLine> feet = RunningFooters.among(document.pages(), printed);
        for (int i = 0; i < printed.size(); i++) {
            Page page = document.pages().get(i);
            List<TextLine> all =
                    printed.get(i).stream().filter(l -> !feet.contains(l)).toList();
            List<TextLine> lines =
                    all.stream().filter(l -> !isPageNumber(l, all, page)).toList();
            if (!lines.isEmpty()) {
                pages.add(lines);
            }
        }
    }

    /** "12 (134)" anywhere; a number alone, but for a year, only as the page's last line at its foot, or its own number at its head. */
    private static boolean isPageNumber(TextLine line, List<TextLine> all, Page page) {
        String text = line.text().trim();
        if (PAGE_NUMBER.matcher(text).matches() || isMisreadNumber(line, all, page)) {
            return true;
        }
        if (!page.hasGeometry()
                || line.box().isEmpty()
                || !NUMBER_ALONE.matcher(text).matches()) {
            return false;
        }
        boolean foot = line == all.get(all.size() - 1)
                && line.box().get().y0() > RunningFooters.FOOT * page.height()
                && !isCell(line, all);
        boolean head = line == all.get(0) && line.box().get().y1() < 0.08 * page.height();
        return foot || (head && text.replaceAll("\\D", "").equals(String.valueOf(page.number())));
    }

    /** What a reader of pictures made of "1 (4)" at the very foot: "114)", "22)". */
    private static boolean isMisreadNumber(TextLine line, List<TextLine> all, Page page) {
        return line == all.get(all.size() - 1)
                && line.text().trim().matches("[1-9][\\d(lI| ]{0,4}\\)")
                && line.box()
                        .filter(b -> b.y0() > RunningFooters.FOOT * page.height())
                        .isPresent()
                && line.words().stream().allMatch(w -> w.word().source() == Source.OCR);
    }

    /** A column printed one cell a line may go on to the foot of its page: a figure below a figure, edge to edge. */
    private static boolean isCell(TextLine last, List<TextLine> all) {
        Optional<TextLine> above =
                all.stream().skip(Math.max(0, all.size() - 2)).findFirst().filter(l -> l != last);
        return above.filter(l -> l.text().matches("[\\d ]+"))
                .flatMap(TextLine::box)
                .filter(b -> Math.abs(b.x0() - last.box().orElseThrow().x0()) < EDGE)
                .isPresent();
    }

    public List<Segment> split() {
        List<Segment> segments = new ArrayList<>();
        List<TextLine> current = new ArrayList<>();
        PartKind kind = null;
        for (int i = 0; i < pages.size(); i++) {
            List<TextLine> page = pages.get(i);
            Optional<PartKind> start =
                    PageStart.kind(page, i + 1 < pages.size() ? pages.get(i + 1) : List.of(), kind, current);
            if (start.isPresent() && !current.isEmpty()) {
                segments.addAll(closed(kind, current));
                current = new ArrayList<>();
            }
            kind = start.orElse(kind == null ? PartKind.OTHER : kind);
            current.addAll(page);
        }
        if (!current.isEmpty()) {
            segments.addAll(closed(kind, current));
        }
        return segments;
    }

    private static List<Segment> closed(PartKind kind, List<TextLine> lines) {
        if (kind == PartKind.AGENDA) {
            return items(lines);
        }
        return List.of(
                new Segment(kind == PartKind.OTHER && PageStart.isForm(lines) ? PartKind.APPLICATION : kind, lines));
    }

    /** An agenda's items, each a part of its own: an item that grants money carries a decision. */
    private static List<Segment> items(List<TextLine> lines) {
        List<Segment> items = new ArrayList<>();
        List<TextLine> current = new ArrayList<>();
        int expected = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            int number = AGENDA_ITEM.matcher(text).matches() ? Integer.parseInt(text.split("[. ]")[0]) : -1;
            boolean follows = number == expected + 1 || (expected == 0 && number > 0);
            if (follows && isItem(lines, i)) {
                if (!current.isEmpty()) {
                    items.add(new Segment(PartKind.AGENDA, current));
                }
                current = new ArrayList<>();
                expected = number;
            }
            current.add(lines.get(i));
        }
        items.add(new Segment(PartKind.AGENDA, current));
        return items;
    }

    /** An item's heading has its speaker, number or proposal on one of the lines below; the last may have only text. */
    private static boolean isItem(List<TextLine> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + 5); i++) {
            if (ITEM.matcher(lines.get(i).text()).find()) {
                return true;
            }
        }
        return lines.get(at).text().length() < 80 && !lines.get(at).text().endsWith(".");
    }
}
