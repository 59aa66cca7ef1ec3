package se.stodkoll.parse.support;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.stodkoll.lists.row.ListRow;
import se.stodkoll.lists.row.Role;
import se.stodkoll.parse.part.DiaryNumbers;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.MunicipalityRegister;
import se.stodkoll.text.vocabulary.Template;

/**
 * A support list that lost its columns. A row begins with its number; a municipality, perhaps with a gender before it and an
 * amount or a rejection behind it, is found from the right; what is left is type, company and purpose, cut where a line
 * ends, where a company's legal form stands, and where another row has the same purpose.
 */
final class SupportWords {
    private static final Template TEMPLATE = Template.load("supportlists");
    private static final Pattern NUMBER = Pattern.compile(DiaryNumbers.NUMBER);
    private static final Pattern OTHER_ID = Pattern.compile("\\p{L}+ID:");

    private final PartText part;
    private final MunicipalityRegister registers = MunicipalityRegister.load();

    SupportWords(PartText part) {
        this.part = part;
    }

    /** A word, and whether it begins a line. */
    private record Token(PlacedWord word, boolean lineStart) {
        String text() {
            return word.text();
        }
    }

    List<ListRow> rows() {
        List<List<Token>> drafts = new ArrayList<>();
        for (TextLine line : part.lines()) {
            List<PlacedWord> words = line.words();
            String first = words.get(0).text();
            if (NUMBER.matcher(first).matches() || OTHER_ID.matcher(first).matches()) {
                drafts.add(new ArrayList<>());
            }
            if (!drafts.isEmpty()) {
                for (int i = 0; i < words.size(); i++) {
                    drafts.get(drafts.size() - 1).add(new Token(words.get(i), i == 0));
                }
            }
        }
        List<Draft> cut =
                drafts.stream().map(this::ends).filter(d -> d.middle.size() > 1).toList();
        Set<String> purposes = new HashSet<>();
        for (Draft draft : cut) {
            for (int i = 1; i < draft.middle.size(); i++) {
                String tail = text(words(draft.middle.subList(i, draft.middle.size())));
                if (legal(draft.middle.get(i - 1).text())) {
                    purposes.add(tail);
                }
            }
        }
        cut.forEach(d -> splitMiddle(d, purposes));
        return cut.stream().map(d -> new ListRow(Optional.empty(), d.cells)).toList();
    }

    private static final class Draft {
        private final Map<Role, List<PlacedWord>> cells = new EnumMap<>(Role.class);
        private List<Token> middle = List.of();
    }

    /** Takes the number from the left and municipality, gender, amount and officer from the right. */
    private Draft ends(List<Token> tokens) {
        Draft draft = new Draft();
        int from = OTHER_ID.matcher(tokens.get(0).text()).matches() ? 2 : 1;
        draft.cells.put(Role.NUMBER, words(tokens.subList(0, Math.min(from, tokens.size()))));
        for (int i = tokens.size() - 2; i > from; i--) {
            int length =
                    registers.municipalityAt(tokens.stream().map(Token::text).toList(), i);
            int amountEnd = length == 0 ? i : amountEnd(tokens, i + length);
            if (length > 0 && amountEnd > i + length) {
                draft.cells.put(Role.PLACE, words(tokens.subList(i, i + length)));
                draft.cells.put(Role.GRANTED, words(tokens.subList(i + length, amountEnd)));
                draft.cells.put(Role.DECIDED_BY, words(tokens.subList(amountEnd, tokens.size())));
                boolean gender =
                        TEMPLATE.list("genders").contains(tokens.get(i - 1).text());
                if (gender) {
                    draft.cells.put(Role.GENDER, words(tokens.subList(i - 1, i)));
                }
                draft.middle = tokens.subList(from, gender ? i - 1 : i);
                break;
            }
        }
        return draft;
    }

    private static int amountEnd(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).text().matches("\\d{1,3}|\\d+")) {
            to++;
        }
        boolean rejected = to == from
                && from < tokens.size()
                && TEMPLATE.list("rejected").stream()
                        .anyMatch(r -> tokens.get(from).text().startsWith(r));
        if (rejected) {
            to = from + 1;
            while (to < tokens.size() && !officer(tokens, to)) {
                to++;
            }
        }
        return to;
    }

    /** Two capitalised words that begin a line and end the row are the officer's name. */
    private static boolean officer(List<Token> tokens, int at) {
        return tokens.get(at).lineStart()
                && at + 2 == tokens.size()
                && Character.isUpperCase(tokens.get(at + 1).text().charAt(0));
    }

    private void splitMiddle(Draft draft, Set<String> purposes) {
        List<Token> middle = draft.middle;
        int type = typeEnd(middle);
        int best = Math.min(middle.size(), type + 1);
        int most = -1;
        for (int i = type + 1; i < middle.size(); i++) {
            int score = score(middle, i, purposes);
            if (score >= most) {
                most = score;
                best = i;
            }
        }
        draft.cells.put(Role.SUPPORT_TYPE, words(middle.subList(0, type)));
        draft.cells.put(Role.RECIPIENT, words(middle.subList(type, best)));
        draft.cells.put(Role.PROJECT, words(middle.subList(best, middle.size())));
        draft.cells.values().removeIf(List::isEmpty);
    }

    private static int typeEnd(List<Token> middle) {
        int end = 1;
        for (String type : TEMPLATE.list("types")) {
            int words = type.split(" ").length;
            String text = text(words(middle.subList(0, Math.min(words, middle.size()))));
            if (Labels.same(text.replaceAll("/.*", ""), type)) {
                end = Math.max(end, words);
            }
        }
        return Math.min(middle.size() - 1, middle.get(end - 1).text().endsWith("/") ? end + 1 : end);
    }

    private static int score(List<Token> middle, int at, Set<String> purposes) {
        if (!Character.isUpperCase(middle.get(at).text().charAt(0))) {
            return -1;
        }
        int score = middle.get(at).lineStart() ? 2 : 0;
        score += legal(middle.get(at - 1).text()) ? 3 : 0;
        score += purposes.contains(text(words(middle.subList(at, middle.size())))) ? 4 : 0;
        return score;
    }

    private static boolean legal(String word) {
        return TEMPLATE.list("legal.forms").contains(word);
    }

    private static List<PlacedWord> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }

    /** A cell's words joined: a word broken without a hyphen in a narrow column, or at a stroke, goes on at once. */
    static String text(List<PlacedWord> words) {
        return text(PlacedWord.textOf(words));
    }

    static String text(String cell) {
        StringBuilder text = new StringBuilder();
        for (String word : cell.split(" ")) {
            boolean ending = TEMPLATE.list("word.endings").contains(word);
            boolean glued = text.length() > 0 && (text.charAt(text.length() - 1) == '/' || ending);
            text.append(text.length() == 0 || glued ? "" : " ").append(word);
        }
        return Labels.rejoined(text.toString());
    }
}
