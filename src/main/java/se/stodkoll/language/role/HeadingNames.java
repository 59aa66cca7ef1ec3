package se.stodkoll.language.role;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.language.sentence.Headings;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Sentence;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;

/**
 * Headings, and first words of numbered entries, that are names: of projects over a sentence that says who gets how much and not what for,
 * of who gets it over one that says how much for what and not who.
 */
public final class HeadingNames {
    /** One such heading may be any; two are a habit. */
    private static final int HABIT = 2;
    /** Words of a heading that is a name. */
    private static final int LONGEST = 10;
    /** How surely one is, for all that says so is its place. */
    private static final double NAMED = 0.68;
    /** A heading that is an organisation's name is nobody's project. */
    private static final double ORGANISATION = 0.8;

    private final List<Sentence> sentences;
    private final List<StatedAct> told;
    private final List<TextReading.Naming> labelled;

    /** @param labelled who and what the sentences name by a label: "Sökande är X" */
    public HeadingNames(List<Sentence> sentences, List<StatedAct> told, List<TextReading.Naming> labelled) {
        this.sentences = sentences;
        this.told = told;
        this.labelled = List.copyOf(labelled);
    }

    public List<TextReading.Naming> find() {
        List<TextReading.Naming> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            Sentence title = sentences.get(i);
            List<TextToken> name = name(title);
            if (!isTitle(title, name) || sentences.get(i + 1).heading()) {
                continue;
            }
            List<StatedAct> below = below(i);
            boolean project = NameLikeness.organisation(name) < ORGANISATION && isOverGrant(below, title.item());
            if (project || isOverPurpose(below)) {
                found.add(new TextReading.Naming(
                        !project,
                        new RoleName(
                                name.get(0).start(), name.get(name.size() - 1).end(), NAMED),
                        title.item()));
            }
        }
        return found.size() < HABIT ? List.of() : found;
    }

    /** A title's words: of an entry without its number, and without what stands in brackets or the stop behind them. */
    private static List<TextToken> name(Sentence title) {
        List<TextToken> tokens = title.tokens();
        if (title.heading()) {
            return headed(title);
        }
        int from = Headings.behindNumber(tokens);
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).mention().isEmpty()
                && !tokens.get(to).isMark("(.")) {
            to++;
        }
        boolean ends = to < tokens.size()
                && tokens.get(tokens.size() - 1).isMark(".")
                && (tokens.get(to).isMark("(") || to == tokens.size() - 1);
        return ends && Headings.isNumbered(title.text().strip()) ? tokens.subList(from, to) : List.of();
    }

    /** A heading's words without its number, its matter's number and what stands in brackets behind; none where it tells of an application or support. */
    private static List<TextToken> headed(Sentence title) {
        List<TextToken> tokens = title.tokens();
        boolean numbered = Headings.isNumbered(title.text().strip());
        int from = numbered ? Headings.behindNumber(tokens) : 0;
        while (from < tokens.size() && (tokens.get(from).isMark("§") || isNumber(tokens.get(from)))) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && !tokens.get(to).isMark("(")) {
            to++;
        }
        List<TextToken> name = tokens.subList(from, to);
        return ActWords.APPLICATION.in(name, 0, 1) || ActWords.SUPPORT.in(name, 0, 1) ? List.of() : name;
    }

    /** "22RS8815", "2008-I-028/041": no word. */
    private static boolean isNumber(TextToken token) {
        return token.text().chars().anyMatch(Character::isDigit)
                && token.text().chars().filter(Character::isLetter).count()
                        < token.text().chars().filter(Character::isDigit).count();
    }

    private boolean isTitle(Sentence title, List<TextToken> name) {
        boolean plain = name.stream().allMatch(t -> t.mention().isEmpty())
                && told.stream().noneMatch(t -> t.place().start() == title.start());
        boolean begins = !title.heading()
                || Headings.isTitle(title.text().strip())
                        && Headings.section(title.text()).isEmpty();
        return !name.isEmpty() && plain && begins && name.size() <= LONGEST && NameLikeness.hasWord(name);
    }

    /** What is told up to the next heading. */
    private List<StatedAct> below(int at) {
        int end = at + 1;
        while (end < sentences.size()
                && !sentences.get(end).heading()
                && name(sentences.get(end)).isEmpty()) {
            end++;
        }
        int from = sentences.get(at + 1).start();
        int to = sentences.get(end - 1).end();
        return told.stream()
                .filter(t -> t.modality() == Modality.DONE
                        && t.place().start() >= from
                        && t.place().start() < to)
                .toList();
    }

    /** Whether one grant is told that says how much and what for, and nobody who gets it. */
    private static boolean isOverPurpose(List<StatedAct> here) {
        List<StatedAct> granted = here.stream()
                .filter(t -> t.kind() == ActKind.GRANT && t.amount().isPresent())
                .filter(t -> t.roles().project().isPresent())
                .toList();
        return granted.size() == 1
                && here.stream().allMatch(t -> t.roles().receiver().isEmpty());
    }

    /** Whether one grant or refusal is told with who, how much, and without a project. */
    private boolean isOverGrant(List<StatedAct> here, int item) {
        List<StatedAct> granted = here.stream()
                .filter(t -> t.kind() == ActKind.GRANT && t.amount().isPresent())
                .toList();
        if (granted.size() == 1 && granted.get(0).roles().receiver().isEmpty()) {
            return granted.get(0).roles().project().isEmpty()
                    && here.stream().allMatch(t -> t.roles().project().isEmpty())
                    && (labelled.stream().anyMatch(n -> n.recipient() && n.item() == item)
                            || here.stream()
                                    .anyMatch(t -> t.kind() == ActKind.APPLY
                                            && t.roles().receiver().isPresent()));
        }
        List<StatedAct> named = here.stream()
                .filter(t -> t.roles().receiver().isPresent() && t.amount().isPresent())
                .filter(t -> granted.isEmpty() || t.kind() == ActKind.GRANT)
                .toList();
        boolean refused = here.stream().anyMatch(t -> t.kind() == ActKind.REJECT)
                && named.stream().allMatch(t -> t.kind() == ActKind.APPLY);
        return named.size() == 1
                && (refused || named.get(0).kind() == ActKind.GRANT)
                && named.get(0).roles().project().isEmpty();
    }
}
