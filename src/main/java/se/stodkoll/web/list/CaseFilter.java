package se.stodkoll.web.list;

import java.util.stream.Stream;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.report.digest.Attention;

/** Which cases of the list a person wants to see. */
public enum CaseFilter {
    TO_DO("kvar", "Att göra"),
    MINE("mina", "Mina"),
    MISMATCH("mismatch", "Avviker"),
    REVIEW("review", "Granska"),
    UNMATCHED("unmatched", "Oparat"),
    MATCH("match", "Stämmer"),
    DEFERRED("uppskjutet", "Uppskjutna"),
    REVIEWED("klart", "Genomgångna"),
    ALL("", "Alla");

    private final String code;
    private final String label;

    CaseFilter(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in an address; what is unknown is what a morning begins with. */
    static CaseFilter of(String code) {
        return Stream.of(values()).filter(f -> f.code.equals(code)).findFirst().orElse(TO_DO);
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** @param person who looks */
    boolean takes(CaseEntry entry, String person) {
        return switch (this) {
            case TO_DO -> entry.attention().isToDo();
            case MINE -> entry.assignee().equals(person) && !entry.attention().isDone();
            case MISMATCH, REVIEW, UNMATCHED, MATCH -> entry.matter().matter().status() == CaseStatus.valueOf(name());
            case DEFERRED -> entry.attention() == Attention.DEFERRED;
            case REVIEWED -> entry.attention() == Attention.REVIEWED;
            case ALL -> true;
        };
    }

    /** Whether it shows those that are done with, which else are stepped over. */
    boolean isOfDone() {
        return this == DEFERRED || this == REVIEWED;
    }
}
