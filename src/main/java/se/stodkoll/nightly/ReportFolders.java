package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.FolderTree;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.report.PageCrops;

/** Where reports stand: each run's in a folder of its own, put there whole, and {@code latest} leading to the newest. */
final class ReportFolders {
    private static final String UNFINISHED = ".unfinished-";

    private final Home home;

    ReportFolders(Home home) {
        this.home = home;
    }

    Path publish(RunReport report, PageCrops crops, Stages.Writer writer) throws IOException {
        removeUnfinished();
        Path unfinished = home.report().resolve(UNFINISHED + report.runId());
        Path folder = home.report().resolve(report.runId());
        writer.write(report, crops, unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        pointLatestAt(report.runId());
        return folder;
    }

    /** In one step where the file system has links; elsewhere by a copy, with a short moment without latest. */
    private void pointLatestAt(String run) throws IOException {
        Path latest = home.latestReport();
        Path next = home.report().resolve(UNFINISHED + "latest");
        try {
            Files.createSymbolicLink(next, Path.of(run));
        } catch (UnsupportedOperationException | FileSystemException e) {
            FolderTree.copy(home.report().resolve(run), next);
        }
        if (Files.isDirectory(latest, LinkOption.NOFOLLOW_LINKS)) {
            FolderTree.delete(latest);
        }
        Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeUnfinished() throws IOException {
        try (Stream<Path> entries = Files.list(home.report())) {
            List<Path> unfinished = entries.filter(
                            entry -> entry.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
            for (Path each : unfinished) {
                FolderTree.delete(each);
            }
        }
    }
}
