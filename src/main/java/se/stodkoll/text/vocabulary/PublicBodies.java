package se.stodkoll.text.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Source;

/**
 * Names of organisations against the registers of public bodies: municipalities, regions, county boards, authorities,
 * universities and boards. A name read from a picture that is one of theirs is surely read; one that is a letter or two from
 * just one of theirs is taken for it, and what was read stays as its other reading. What a text layer says is left alone.
 */
public final class PublicBodies {
    /** One misread letter for so many letters of a name. */
    private static final int LETTERS_FOR_EACH = 10;
    /** A shorter name with another letter is another name. */
    private static final int SHORTEST = 9;
    /** A name that a register holds was hardly misread into it. */
    private static final double KNOWN = 0.95;
    /** A name put right by a register. */
    private static final double NEAR = 0.85;

    private static final PublicBodies LOADED = new PublicBodies();

    private final Set<String> names = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private PublicBodies() {
        for (String register : List.of("authorities", "regions", "universities", "boards")) {
            names.addAll(MunicipalityRegister.lines("/models/" + register + ".txt"));
        }
        Vocabulary words = Vocabulary.load("names");
        for (String board : words.list("county.board")) {
            MunicipalityRegister.lines("/models/counties.txt").forEach(county -> names.add(board + " " + county));
        }
        for (String called : words.list("municipality.behind")) {
            MunicipalityRegister.lines("/models/municipalities.txt").forEach(m -> names.add(m + " " + called));
            MunicipalityRegister.lines("/models/municipalities.txt").stream()
                    .filter(m -> !m.matches(".*[sxz]"))
                    .forEach(m -> names.add(m + "s " + called));
        }
        names.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    }

    public static PublicBodies load() {
        return LOADED;
    }

    /** Whether a register holds a body of that name, without regard to case. */
    public boolean isKnown(String name) {
        return known.contains(name.toLowerCase(Locale.ROOT));
    }

    public Field<String> checked(Field<String> name) {
        if (name.source() == Source.TEXT_LAYER || name.value().isBlank()) {
            return name;
        }
        List<String> near = nearest(name.value().toLowerCase(Locale.ROOT));
        if (near.size() != 1) {
            return name;
        }
        String body = near.get(0);
        if (body.equalsIgnoreCase(name.value())) {
            return name.withConfidence(Math.max(KNOWN, name.confidence()));
        }
        List<Alternative> others = new ArrayList<>(List.of(new Alternative(name.value(), name.confidence())));
        others.addAll(name.alternatives());
        return new Field<>(
                cased(body, name.value()), Math.max(NEAR, name.confidence()), Source.REPAIRED, name.evidence(), others);
    }

    /** The body so called; else those nearest, at so small a distance as a misreading makes. */
    private List<String> nearest(String name) {
        int most = name.length() < SHORTEST ? 0 : name.length() / LETTERS_FOR_EACH + 1;
        LevenshteinDistance distance = new LevenshteinDistance(most);
        List<String> near = new ArrayList<>();
        int least = most;
        for (String body : names) {
            int apart = distance.apply(body.toLowerCase(Locale.ROOT), name);
            if (apart >= 0 && apart <= least) {
                if (apart < least) {
                    near.clear();
                }
                least = apart;
                near.add(body);
            }
        }
        return near;
    }

    /** A form prints its applicant in capitals. */
    private static String cased(String body, String as) {
        boolean capitals = as.chars().noneMatch(Character::isLowerCase);
        return capitals ? body.toUpperCase(Locale.forLanguageTag("sv")) : body;
    }
}
