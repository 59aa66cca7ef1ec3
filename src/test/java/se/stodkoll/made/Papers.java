package se.stodkoll.made;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.record.PartKind;

/**
 * One document before it is set, with its truth.
 *
 * @param kind of it
 * @param blocks its content
 * @param gold the records it carries, by their key
 */
record Papers(PartKind kind, List<Block> blocks, Map<String, Object> gold) {
    /** The application of a matter. */
    static List<Papers> application(Dice dice, MadeCase matter) {
        boolean form = matter.asking() == MadeCase.Asking.FORM;
        List<Block> blocks = form ? FormWriter.write(dice, matter) : DescriptionWriter.write(dice, matter);
        PartKind kind = form ? PartKind.APPLICATION : PartKind.PROJECT_DESCRIPTION;
        return List.of(new Papers(kind, blocks, Map.of("application", Gold.application(matter.asked(), form))));
    }

    /** The decision of a matter. */
    static List<Papers> decision(Dice dice, MadeCase matter) {
        Map<String, Object> gold = new LinkedHashMap<>(Map.of("decision", Gold.decision(matter.granted())));
        if (matter.asking() == MadeCase.Asking.IN_LETTER) {
            gold.put("application", Gold.applicationInLetter(matter));
        }
        return matter.granting() == MadeCase.Granting.LETTER
                ? List.of(new Papers(PartKind.DECISION, LetterWriter.write(dice, matter), gold))
                : List.of(new Papers(
                        PartKind.DECISION_PROPOSAL,
                        ProposalWriter.write(dice, matter.region(), matter.granted()),
                        gold));
    }

    static Papers supportList(Dice dice, Region region) {
        SupportTruth list = SupportTruth.make(dice, region);
        return new Papers(PartKind.SUPPORT_LIST, list.write(dice), Map.of("supportList", Gold.supportList(list)));
    }
}
