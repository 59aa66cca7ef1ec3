package se.stodkoll.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.stodkoll.made.Dice;

/** Prints a document of Word to PDF with LibreOffice. */
final class Office implements Printer {
    private static final int SECONDS = 120;

    private final Path folder;

    Office() throws IOException {
        if (!isInstalled()) {
            throw new IOException("LibreOffice (soffice) is not installed: form OFFICE can't be made");
        }
        folder = Files.createTempDirectory("office");
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
    }

    @Override
    public byte[] print(List<Block> blocks, String text, Dice dice) throws IOException {
        Path file = Files.write(folder.resolve("paper.docx"), new DocxSetter(dice).set(blocks));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice took too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return Files.readAllBytes(folder.resolve("paper.pdf"));
    }
}
