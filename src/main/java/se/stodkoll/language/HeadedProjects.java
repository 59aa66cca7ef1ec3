package se.stodkoll.language;

import java.util.List;
import java.util.Optional;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.sentence.Sentence;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Tokens;

/**
 * "§ 5 Ansökan om medel, Grön rehab", "Vrena kommun söker", "beviljar Grön rehab 40 000 kronor": what a heading names and a sentence
 * grants money to is a project where an organisation of another name asked for it.
 */
final class HeadedProjects {
    /** An organisation by its own words; one that surely asked. */
    private static final double SURELY = 0.8;
    /** How surely what is granted so is a project. */
    private static final double NAMED = 0.85;

    private final String text;
    private final List<Sentence> sentences;
    private final List<StatedAct> told;

    HeadedProjects(String text, List<Sentence> sentences, List<StatedAct> told) {
        this.text = text;
        this.sentences = sentences;
        this.told = told;
    }

    /** The act with what it is said to be granted to as its project, where it is none who asked. */
    StatedAct read(StatedAct act) {
        StatedAct.Roles roles = act.roles();
        boolean mayBe = act.kind() == ActKind.GRANT
                && act.modality().isOwn()
                && !act.place().heading()
                && roles.project().isEmpty();
        Optional<RoleName> project = roles.receiver().filter(r -> mayBe && isHeaded(r, act) && isAskedByOther(r, act));
        return project.map(p -> act.with(new StatedAct.Roles(
                        roles.giver(),
                        Optional.empty(),
                        Optional.of(new RoleName(p.start(), p.end(), Math.min(NAMED, p.probability()))))))
                .orElse(act);
    }

    private boolean isHeaded(RoleName name, StatedAct act) {
        return sentences.stream()
                .filter(s -> s.heading() && s.item() == act.place().item())
                .anyMatch(s -> s.text().contains(name.in(text)));
    }

    private boolean isAskedByOther(RoleName name, StatedAct act) {
        double likely = organisation(name);
        return likely < SURELY
                && told.stream()
                        .filter(t -> t.kind() == ActKind.APPLY
                                && t.place().item() == act.place().item())
                        .flatMap(t -> t.roles().receiver().stream())
                        .anyMatch(a -> a.probability() >= SURELY
                                && organisation(a) >= likely
                                && !a.in(text).contains(name.in(text))
                                && !name.in(text).contains(a.in(text)));
    }

    private double organisation(RoleName name) {
        return NameLikeness.organisation(Tokens.of(text, name.start(), name.end(), List.of()));
    }
}
