package se.stodkoll.language;

import java.util.ArrayList;
import java.util.List;

/** Headings that are names of projects: each stands over a sentence that says who gets how much and not what for, as in a list of news. */
final class Entitled {
    /** One such heading may be any; two are a habit. */
    private static final int HABIT = 2;
    /** Words of a heading that is a name. */
    private static final int LONGEST = 10;
    /** How surely one is, for all that says so is its place. */
    private static final double NAMED = 0.68;
    /** A heading that is an organisation's name is nobody's project. */
    private static final double ORGANISATION = 0.8;

    private final List<Sentence> sentences;
    private final List<Told> told;

    Entitled(List<Sentence> sentences, List<Told> told) {
        this.sentences = sentences;
        this.told = told;
    }

    List<Reading.Naming> find() {
        List<Reading.Naming> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            Sentence heading = sentences.get(i);
            if (isTitle(heading) && !sentences.get(i + 1).heading() && isOverGrant(i)) {
                List<Token> tokens = heading.tokens();
                found.add(new Reading.Naming(false, new Named(tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), NAMED), heading.item()));
            }
        }
        return found.size() < HABIT ? List.of() : found;
    }

    private boolean isTitle(Sentence heading) {
        List<Token> tokens = heading.tokens();
        boolean plain = tokens.stream().allMatch(t -> t.mention().isEmpty()) && told.stream().noneMatch(t -> t.place().start() == heading.start());
        return heading.heading() && plain && tokens.size() <= LONGEST && Headings.isTitle(heading.text().strip()) && Headings.section(heading.text()).isEmpty()
                && NameLikeness.hasWord(tokens) && NameLikeness.organisation(tokens) < ORGANISATION;
    }

    /** Whether what follows, up to the next heading, tells one grant with a receiver and an amount and without a project. */
    private boolean isOverGrant(int at) {
        int end = at + 1;
        while (end < sentences.size() && !sentences.get(end).heading()) {
            end++;
        }
        int from = sentences.get(at + 1).start();
        int to = sentences.get(end - 1).end();
        List<Told> grants = told.stream()
                .filter(t -> t.kind() == ActKind.GRANT && t.modality() == Modality.DONE && t.place().start() >= from && t.place().start() < to)
                .filter(t -> t.roles().receiver().isPresent() && t.amount().isPresent())
                .toList();
        return grants.size() == 1 && grants.get(0).roles().project().isEmpty();
    }
}
