package se.stodkoll.cli.program;

import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import se.stodkoll.nightly.files.Progress;

/** Progress as a bar on a terminal, else as plain lines. */
final class TerminalProgress implements Progress {
    private final Texts texts;
    private final boolean terminal = System.console() != null;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private volatile int files;
    private ProgressBar bar;

    TerminalProgress(Texts texts) {
        this.texts = texts;
    }

    @Override
    public synchronized void reading(int toRead) {
        files = toRead;
        done.set(0);
        pages.set(0);
        if (terminal && toRead > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(texts.say("progress.task"))
                    .setInitialMax(toRead)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(ShownOutput.behind(System.err)))
                    .build();
        }
    }

    @Override
    public synchronized void pageRead(String file, int pagesOfFile) {
        int all = pages.incrementAndGet();
        if (bar != null) {
            bar.setExtraMessage(texts.say("progress.pages", all));
        }
    }

    @Override
    public synchronized void fileDone(String file, String outcome) {
        int number = done.incrementAndGet();
        if (bar != null) {
            bar.step();
        } else {
            System.out.println(texts.say("progress.file", number, Math.max(number, files), file, outcome));
        }
    }

    /** Leaves the terminal as it was. */
    synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
