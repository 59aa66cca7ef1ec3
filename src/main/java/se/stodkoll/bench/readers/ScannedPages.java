package se.stodkoll.bench.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.file.PdfException;

/**
 * The files that are scanned from first page to last, with each page's picture in a file of its own.
 *
 * @param pictures of each PDF, in page order
 */
public record ScannedPages(Map<Path, List<Path>> pictures) {
    /** From this share of the page on, a raster is the page. */
    private static final double FULL_PAGE = 0.8;
    /** Used only where a page is more than its one image. */
    private static final int DPI = 200;

    public static ScannedPages of(Path folder, WorkFolder work) throws IOException {
        Map<Path, List<Path>> pictures = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files =
                    all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
            for (Path file : files) {
                List<Path> found =
                        picturesOf(file, Files.createDirectory(work.path().resolve("file" + files.indexOf(file))));
                if (!found.isEmpty()) {
                    pictures.put(file, found);
                }
            }
        }
        return new ScannedPages(pictures);
    }

    /** Empty where a page is no picture, or the file cannot be read. */
    private static List<Path> picturesOf(Path file, Path to) throws IOException {
        List<Path> pictures = new ArrayList<>();
        if (!isScanned(file)) {
            return pictures;
        }
        try (PdfFile pdf = PdfFile.open(file)) {
            for (int number = 1; number <= pdf.pageCount(); number++) {
                // Tesseract tells the form from the bytes, not from the name
                Path picture = to.resolve("page" + number + ".img");
                Files.write(picture, pdf.image(number, DPI).bytes());
                pictures.add(picture);
            }
            return pictures;
        } catch (PdfException unreadable) {
            return List.of();
        }
    }

    /** Whether every page is a picture; false where the file cannot be read. */
    public static boolean isScanned(Path file) {
        try (PdfFile pdf = PdfFile.open(file)) {
            for (int number = 1; number <= pdf.pageCount(); number++) {
                if (pdf.page(number).signals().imageCoverage() < FULL_PAGE) {
                    return false;
                }
            }
            return true;
        } catch (PdfException unreadable) {
            return false;
        }
    }

    public int count() {
        return pictures.values().stream().mapToInt(List::size).sum();
    }

    /** All pictures with the file each is of. */
    Map<Path, Path> fileOfPicture() {
        Map<Path, Path> files = new LinkedHashMap<>();
        pictures.forEach((file, own) -> own.forEach(picture -> files.put(picture, file)));
        return files;
    }
}
