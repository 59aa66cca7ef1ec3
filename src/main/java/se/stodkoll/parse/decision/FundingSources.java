package se.stodkoll.parse.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.record.Decision.FundingSource;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.SentenceValues;
import se.stodkoll.parse.row.TableWords;
import se.stodkoll.text.Clauses;
import se.stodkoll.text.Flow;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** What stands after "inom ramen för": the budgets the money is taken from, inline or one a bullet, with their parts. */
final class FundingSources {
    private static final Template WORDS = Template.load("decisions");
    private static final Pattern FRAME =
            Pattern.compile(WORDS.exact("source.frame") + "\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    /** How a text without "inom ramen för" says the same. */
    private static final Pattern OTHER_FRAME = Pattern.compile(
            WORDS.exact("source.financed") + "\\p{L}*\\s+" + WORDS.exact("source.financed.verbs") + "\\s+"
                    + WORDS.exact("source.financed.of") + "\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final String PREPOSITIONS = String.join("|", WORDS.list("source.words"));
    /** What stands behind an amount that is drawn from a fund. */
    private static final Pattern DRAWN = Pattern.compile(
            "^[\\s,]*(?:(?:" + String.join("|", WORDS.list("source.verbs")) + ")\\s+)?(?:" + PREPOSITIONS + ")\\s+\\S",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OUT_OF = Pattern.compile(
            "\\b(?:" + String.join("|", WORDS.list("source.out.of")) + ")\\s+(?<name>[^.;,]{0,60}?\\p{L}*(?:"
                    + String.join("|", WORDS.list("source.nouns")) + ")[^;]*?)(?=\\.\\s|\\.?\\s*$|,\\s+(?:"
                    + String.join("|", WORDS.list("source.ends")) + ")\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED =
            Pattern.compile("^[\\s,;]*(?:" + Clauses.BULLET + "|" + WORDS.exact("source.joined") + "(?!\\p{L}))?\\s*");
    private static final Pattern TAIL =
            Pattern.compile("[\\s,;:(]*(?:\\b" + WORDS.exact("source.tail") + "\\b[\\s,;:(–-]*)*$");
    /** What goes on behind a source: what the money is for, when. */
    private static final Pattern BEHIND = Pattern.compile(
            "[\\s,]+(?:" + WORDS.exact("source.behind") + "(?!\\p{L})|\\p{L}+\\s+(?:19|20)\\d\\d\\s?[-–—]).*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FROM_SOURCE = Pattern.compile(
            "^[\\s,]*(?:(?:" + String.join("|", WORDS.list("source.verbs")) + ")\\s+)?(?:" + PREPOSITIONS
                    + ")\\s+(?<name>[\\s\\S]+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLETED = Pattern.compile("^\\s*" + Clauses.BULLET + "\\s*");

    /** "400 000 kr inom ramen för A och 100 000 kr inom ramen för B": each part with its own frame. */
    private static final Pattern PART_IN_FRAME =
            Pattern.compile(SentenceValues.AMOUNT.pattern() + "\\s+" + FRAME.pattern(), Pattern.CASE_INSENSITIVE);

    private final Flow flow;

    FundingSources(Flow flow) {
        this.flow = flow;
    }

    /** @param grantStart where the granting clause begins in the flow; what stands before it is not looked at */
    List<FundingSource> find(List<Clauses.Clause> clauses, int grantStart) {
        List<FundingSource> found = find(clauses, grantStart, FRAME);
        if (found.isEmpty()) {
            found = find(clauses, grantStart, OTHER_FRAME);
        }
        if (found.isEmpty()) {
            found = parted(clauses, grantStart);
        }
        return found.isEmpty() ? drawn(clauses, grantStart) : found;
    }

    /** "A1 kr tas ur S1 och A2 kr ur S2": a clause of several amounts, each with what it is drawn from behind it. */
    private List<FundingSource> parted(List<Clauses.Clause> clauses, int grantStart) {
        for (Clauses.Clause clause : clauses) {
            Matcher m = flow.matcher(SentenceValues.AMOUNT)
                    .region(clause.start(), clause.end())
                    .useTransparentBounds(true);
            int first = -1;
            int amounts = 0;
            boolean drawn = true;
            while (m.find()) {
                first = first < 0 ? m.start("value") : first;
                amounts++;
                drawn &= DRAWN.matcher(flow.text().substring(m.end(), clause.end()))
                        .find();
            }
            if (clause.end() >= grantStart && amounts > 1 && drawn) {
                return inline(first, clause.end());
            }
        }
        return List.of();
    }

    /** "… högst 372 000 kr ur 2031 års anslag 1:1": in the granting clause, a fund by its noun. */
    private List<FundingSource> drawn(List<Clauses.Clause> clauses, int grantStart) {
        for (Clauses.Clause clause : clauses) {
            if (clause.start() > grantStart || clause.end() < grantStart) {
                continue;
            }
            Matcher m = flow.matcher(OUT_OF).region(grantStart, clause.end()).useTransparentBounds(true);
            if (m.find()) {
                return name(m.start("name"), m.end("name"))
                        .map(n -> List.of(new FundingSource(n, Optional.empty())))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private List<FundingSource> find(List<Clauses.Clause> clauses, int grantStart, Pattern words) {
        for (int i = 0; i < clauses.size(); i++) {
            Clauses.Clause clause = clauses.get(i);
            Matcher frame =
                    flow.matcher(words).region(clause.start(), clause.end()).useTransparentBounds(true);
            if (clause.end() < grantStart || !frame.find()) {
                continue;
            }
            List<FundingSource> framed = framed(clause);
            if (framed.size() > 1) {
                return framed;
            }
            if (flow.text().substring(frame.end(), clause.end()).isBlank()) {
                return bullets(clauses, i + 1);
            }
            return inline(frame.end(), clause.end());
        }
        return List.of();
    }

    private List<FundingSource> framed(Clauses.Clause clause) {
        List<int[]> parts = new ArrayList<>();
        Matcher m =
                flow.matcher(PART_IN_FRAME).region(clause.start(), clause.end()).useTransparentBounds(true);
        while (m.find()) {
            parts.add(new int[] {m.start("value"), m.end("unit"), m.end()});
        }
        List<FundingSource> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            int to = i + 1 < parts.size() ? parts.get(i + 1)[0] : clause.end();
            SentenceValues said = new SentenceValues(flow, part[0], part[1]);
            name(part[2], to).ifPresent(n -> found.add(new FundingSource(n, said.amount())));
        }
        return found;
    }

    private List<FundingSource> bullets(List<Clauses.Clause> clauses, int from) {
        List<FundingSource> found = new ArrayList<>();
        for (int i = from; i < clauses.size(); i++) {
            Clauses.Clause clause = clauses.get(i);
            boolean bullet = clause.start() > 0
                    && (BULLETED.matcher(clause.text()).find() || clause.matches(SentenceValues.AMOUNT));
            if (!bullet || (!found.isEmpty() && !clause.matches(SentenceValues.AMOUNT))) {
                break;
            }
            Matcher mark = BULLETED.matcher(clause.text());
            int start = clause.start() + (mark.find() ? mark.end() : 0);
            found.addAll(inline(start, clause.end()));
        }
        return found;
    }

    /** "S1 A1 kr och S2 A2 kr", "A1 kr från S1 och A2 kr från S2", or a name alone. */
    private List<FundingSource> inline(int from, int to) {
        List<int[]> amounts = new ArrayList<>();
        Matcher m = flow.matcher(SentenceValues.AMOUNT).region(from, to).useTransparentBounds(true);
        while (m.find()) {
            amounts.add(new int[] {m.start("value"), m.end("unit")});
        }
        List<FundingSource> found = new ArrayList<>();
        if (amounts.isEmpty()) {
            name(from, lineBreakBeforeHeading(from, to))
                    .ifPresent(n -> found.add(new FundingSource(n, Optional.empty())));
            return found;
        }
        boolean amountFirst = flow.text()
                .substring(from, amounts.get(0)[0])
                .replaceAll("(?i)" + WORDS.exact("source.before.amount") + "|\\s", "")
                .isEmpty();
        int at = from;
        for (int i = 0; i < amounts.size(); i++) {
            int[] amount = amounts.get(i);
            int nameFrom = amountFirst ? amount[1] : at;
            int nameTo = amountFirst ? (i + 1 < amounts.size() ? amounts.get(i + 1)[0] : to) : amount[0];
            SentenceValues said = new SentenceValues(flow, amount[0], amount[1]);
            name(nameFrom, nameTo).ifPresent(n -> found.add(new FundingSource(n, said.amount())));
            at = amount[1];
        }
        return found;
    }

    /** A clause that no full stop ends may have run into the next heading. */
    private int lineBreakBeforeHeading(int from, int to) {
        Matcher m = Pattern.compile("\\n\\s*(?=\\p{Lu})").matcher(flow.text()).region(from, to);
        while (m.find()) {
            if (",.".indexOf(flow.text().charAt(m.start() - 1)) >= 0
                    || TableWords.isEnd(flow.text().substring(m.end()))) {
                return m.start();
            }
        }
        return to;
    }

    private Optional<Field<String>> name(int from, int to) {
        String stretch = flow.text().substring(from, to);
        Matcher source = FROM_SOURCE.matcher(stretch);
        int start = source.find() ? from + source.start("name") : from;
        Matcher joined = JOINED.matcher(flow.text().substring(start, to));
        start += joined.find() ? joined.end() : 0;
        Matcher tail = TAIL.matcher(flow.text().substring(start, to).replaceAll("[.]\\s*$", ""));
        int end = tail.find() ? start + tail.start() : to;
        Matcher behind = BEHIND.matcher(flow.text().substring(start, Math.max(start, end)));
        end = behind.find() && behind.start() > 0 ? start + behind.start() : end;
        return flow.string(start, Math.max(start, end))
                .filter(f -> WORDS.list("source.none").stream().noneMatch(n -> Labels.same(n, f.value())));
    }
}
