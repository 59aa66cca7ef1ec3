package se.stodkoll.web.list;

import java.util.Comparator;
import java.util.stream.Stream;

/** In which order a person meets the cases. */
public enum CaseOrder {
    /** As the report has them: worst first, then by money. */
    IMPORTANCE("", "Viktigast först", Comparator.comparing(entry -> 0)),
    MONEY(
            "belopp",
            "Störst skillnad i kronor först",
            Comparator.comparing((CaseEntry e) -> e.amounts().difference(), Comparator.reverseOrder())
                    .thenComparing(e -> e.amounts().stake(), Comparator.reverseOrder())),
    DOUBT("osakert", "Osäkrast läst först", Comparator.comparingDouble(CaseEntry::certainty)),
    AGE("aldst", "Äldst först", Comparator.comparing(e -> e.arrival().first())),
    NEW("nyast", "Nyast först", Comparator.comparing(e -> e.arrival().last(), Comparator.reverseOrder()));

    private final String code;
    private final String label;
    private final Comparator<CaseEntry> comparator;

    CaseOrder(String code, String label, Comparator<CaseEntry> comparator) {
        this.code = code;
        this.label = label;
        this.comparator = comparator;
    }

    /** As it stands in an address; what is unknown is the report's. */
    static CaseOrder of(String code) {
        return Stream.of(values()).filter(o -> o.code.equals(code)).findFirst().orElse(IMPORTANCE);
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Those that are alike in it stay as they were. */
    Comparator<CaseEntry> comparator() {
        return comparator;
    }
}
