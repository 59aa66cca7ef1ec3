package se.stodkoll.archive;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What one task reads: a file, or some of its pages.
 *
 * @param sha256 of the file's bytes
 * @param path where it lies
 * @param name below the archive's folder
 * @param first page, from 1
 * @param last page, or beyond the end
 * @param bytes of the file, shared evenly among its pieces
 */
record Piece(String sha256, String path, String name, int first, int last, long bytes) implements Serializable {
    /** A row of {@link Inventory}; files whose pages were not counted are one piece. */
    static List<Piece> of(Row file, int rangePages, int maxPages) {
        int pages = Math.min(maxPages, file.<Integer>getAs("pages"));
        long bytes = file.<Long>getAs("length");
        List<Piece> pieces = new ArrayList<>();
        int count = Math.max(1, (pages + rangePages - 1) / rangePages);
        for (int i = 0; i < count; i++) {
            int last = i == count - 1 ? Integer.MAX_VALUE : (i + 1) * rangePages;
            pieces.add(new Piece(
                    file.getAs("sha256"), file.getAs("path"), file.getAs("name"), i * rangePages + 1, last, bytes / count));
        }
        return pieces;
    }
}
