package se.stodkoll.text.vocabulary;

/** Whether two words are a few letters from one another. Most pairs are far apart, which shows in their first letters. */
final class EditDistance {
    private EditDistance() {}

    /** Whether at most {@code max} letters must be changed, left out or put in to make one text of the other. */
    static boolean isWithin(String a, String b, int max) {
        if (Math.abs(a.length() - b.length()) > max) {
            return false;
        }
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // beyond these the distance is larger than allowed
            int from = Math.max(1, i - max);
            int to = Math.min(b.length(), i + max);
            row[from - 1] = from == 1 ? i : max + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int left = row[j - 1] + 1;
                int above = j == i + max ? max + 1 : before[j] + 1;
                row[j] = Math.min(changed, Math.min(left, above));
                least = Math.min(least, row[j]);
            }
            if (least > max) {
                return false;
            }
            int[] next = before;
            before = row;
            row = next;
        }
        return before[b.length()] <= max;
    }
}
