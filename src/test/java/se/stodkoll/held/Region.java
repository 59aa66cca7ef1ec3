package se.stodkoll.held;

import java.util.List;

/** A granting region. {@code diary} is the pattern of its diary numbers: Y or y is the year, # a figure. */
record Region(String name, String county, String diary, List<String> boards, List<String> municipalities) {

    static Region of(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        return new Region(
                cells[0],
                cells[1],
                cells[2],
                List.of(cells[3].split(";")),
                List.of(cells[4].trim().split(",")));
    }

    /** A diary number of the year, as this region writes it. */
    String diaryNumber(Draw draw, int year) {
        StringBuilder number = new StringBuilder();
        boolean begun = false;
        for (char sign : diary.toCharArray()) {
            if (sign == '#') number.append(draw.between(begun ? 0 : 1, 9));
            else if (sign == 'Y') number.append(year);
            else if (sign == 'y') number.append(String.format("%02d", year % 100));
            else number.append(sign);
            begun |= sign == '#';
        }
        return number.toString();
    }

    /** "Arvika kommun", "Kalix kommun", "Avesta kommun", "Hudiksvalls kommun". */
    static String municipalityBody(String municipality) {
        boolean genitive = !municipality.matches(".*[aeiouyåäösxz]");
        return municipality + (genitive ? "s" : "") + " kommun";
    }
}
