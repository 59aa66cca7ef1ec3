package se.stodkoll.made;

import java.util.List;

/**
 * A Swedish region that grants project money.
 *
 * @param name as "Region Värmland"
 * @param where as "i Värmland"
 * @param body that decides on projects
 * @param diaryPattern YYYY or YY the year, # a digit
 * @param municipalities some of its municipalities, without "kommun"
 */
record Region(String name, String where, String body, String diaryPattern, List<String> municipalities) {
    Region {
        municipalities = List.copyOf(municipalities);
    }

    String diaryNumber(Dice dice, int year) {
        String dated = diaryPattern
                .replace("YYYY", Integer.toString(year))
                .replace("YY", String.format("%02d", year % 100));
        StringBuilder number = new StringBuilder();
        boolean first = true;
        for (char c : dated.toCharArray()) {
            number.append(c == '#' ? dice.between(first ? 1 : 0, 9) : c);
            first = first && c != '#';
        }
        return number.toString();
    }

    /** "Kumla kommun", "Nybro kommun", "Tierps kommun", "Bollnäs kommun": genitive after a consonant. */
    static String municipal(String municipality) {
        char last = municipality.charAt(municipality.length() - 1);
        return municipality + ("aeiouyåäösxz".indexOf(last) >= 0 ? "" : "s") + " kommun";
    }

    /** The region's name in the genitive, as "Region Örebro läns". */
    String genitive() {
        return name.endsWith("s") ? name : name + "s";
    }
}
