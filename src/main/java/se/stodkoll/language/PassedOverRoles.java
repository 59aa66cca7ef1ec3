package se.stodkoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.language.role.Coordination;
import se.stodkoll.language.role.DayFinder;
import se.stodkoll.language.role.FigureFinder;
import se.stodkoll.language.role.PassedOver;
import se.stodkoll.language.role.RoleFinder;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.sentence.Sentence;
import se.stodkoll.language.sentence.Sentences;
import se.stodkoll.language.sentence.Zone;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.text.Flow;

/** What {@link TextReader} weighs and does not take, for those who ask why; reading does not need it. */
public final class PassedOverRoles {
    private PassedOverRoles() {}

    /** All of a text, in its order; the same stretch may have been weighed for several roles. */
    public static List<PassedOver> of(Flow flow) {
        Optional<Integer> year = DayFinder.year(flow.mentions());
        List<PassedOver> passed = new ArrayList<>();
        for (Sentence sentence : Sentences.of(flow)) {
            Acts acts = Acts.in(sentence, false, year);
            for (Zone zone : Coordination.zones(sentence.tokens(), acts)) {
                passed.addAll(new RoleFinder(sentence.tokens(), acts, zone).passedOver());
                if (zone.act().kind() != ActKind.REJECT) {
                    passed.addAll(new FigureFinder(sentence.tokens(), zone).passedOver());
                }
            }
        }
        return passed;
    }
}
