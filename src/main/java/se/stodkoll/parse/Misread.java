package se.stodkoll.parse;

import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.model.Source;

/**
 * Small words and signs that carry a sentence's structure, as readers of pictures misread them, put right where their
 * neighbours leave no doubt: "alt" that begins a line, "37 &amp; av", "I december". What is put right is as long as what was
 * read. Figures are never touched; an amount's separators are.
 */
final class Misread {
    private static final Pattern ATT = Pattern.compile("a[lnuifr]t|at[lfi1]");
    private static final Pattern DNR = Pattern.compile("[Dd][uoa]r");
    private static final Pattern NUMBER_BEGINS = Pattern.compile("[A-ZÅÄÖ]{2,}.*|\\d.*");
    private static final Pattern MONTH =
            Pattern.compile("(?i)(?:jan|feb|mars|april|maj|jun|jul|aug|sept|okt|nov|dec)\\p{L}*\\.?");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}(?:,\\d{1,2})?");
    private static final Pattern KRONOR = Pattern.compile("(?i)kr(?:onor)?[.,]?|sek");

    private Misread() {}

    /** What the word at {@code i} of a line says. */
    static String said(List<PlacedWord> line, int i) {
        String text = line.get(i).text();
        if (line.get(i).word().source() != Source.OCR) {
            return text;
        }
        String next = i + 1 < line.size() ? line.get(i + 1).text() : "";
        if (i == 0 && ATT.matcher(text).matches()) {
            return "att";
        }
        if (DNR.matcher(text).matches() && NUMBER_BEGINS.matcher(next).matches()) {
            return text.charAt(0) + "nr";
        }
        if (text.equals("&") && i > 0 && PERCENTAGE.matcher(line.get(i - 1).text()).matches() && next.equals("av")) {
            return "%";
        }
        if (text.matches("[Il|]") && MONTH.matcher(next).matches()) {
            return "1";
        }
        return separators(text, next);
    }

    /** "3:005.823" and "935. kronor". */
    private static String separators(String text, String next) {
        if (text.matches("\\d{1,3}(?:[.:]\\d{3})+")) {
            return text.replace(':', '.');
        }
        boolean stop = text.matches("\\d{3}[.,]") && KRONOR.matcher(next).matches();
        return stop ? text.substring(0, 3) + " " : text;
    }
}
