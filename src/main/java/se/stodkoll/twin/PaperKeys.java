package se.stodkoll.twin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Min-hashes in bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). The set hashed is
 * the document's long numbers: a rescan keeps nearly all of them, while another application on the same form shares the
 * form's words but few of its numbers. With two hashes a band and twelve bands, sets that share half of what they have
 * together meet in a band with a probability of 0.97, a tenth 0.11, a twentieth 0.03.
 */
final class PaperKeys {
    private static final int BANDS = 12;
    private static final int ROWS = 2;
    private static final int LEAST_DIGITS = 4;
    /** Many projects begin on the first of January. */
    private static final String DATE = "(19|20)\\d{6}";
    /** Of fewer numbers than this, words are taken too. */
    private static final int FEW = 3;

    private static final int LEAST_WORDS = 20;

    private PaperKeys() {}

    /** Empty where there is too little to go by. */
    static List<Long> of(Paper paper) {
        Set<String> set = new LinkedHashSet<>();
        paper.figures().stream()
                .map(Figure::digits)
                .filter(d -> d.length() >= LEAST_DIGITS && !d.matches(DATE))
                .forEach(set::add);
        if (set.size() < FEW) {
            if (paper.words().size() < LEAST_WORDS) {
                return List.of();
            }
            set.addAll(paper.words().keySet());
        }
        List<Long> keys = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + least(set, band * ROWS + row));
            }
            keys.add(key);
        }
        return keys;
    }

    private static long least(Collection<String> set, int seed) {
        return set.stream()
                .mapToLong(s -> mixed(hash(s) ^ mixed(seed + 1)))
                .min()
                .orElseThrow();
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
