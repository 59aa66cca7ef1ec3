package se.stodkoll.cli.program;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/** Adds a log in the home folder, one file a day, to what logback.xml sends to the terminal. */
final class LogFiles {
    private static final String NAME = "home";
    /** As logback.xml calls it. */
    private static final String TERMINAL = "STDERR";

    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSS, Europe/Stockholm} %-5level %logger{0} %msg%nopex%n";
    private static final int DAYS_KEPT = 90;

    private LogFiles() {}

    /** Plain lines, as long as nothing else is known. */
    static void writeTo(Path folder) {
        write(folder, LogFiles::plain);
    }

    /** A JSON object a line, in the folder and on the terminal; without messages of exceptions, as in plain lines. */
    static void writeAsJson(Path folder) {
        write(folder, LogFiles::json);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        if (context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender(TERMINAL)
                instanceof OutputStreamAppender<ILoggingEvent> terminal) {
            terminal.setEncoder(json(context));
        }
    }

    private static void write(Path folder, Function<LoggerContext, Encoder<ILoggingEvent>> encoder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Appender<ILoggingEvent> before = root.getAppender(NAME);
        if (before != null) {
            root.detachAppender(before);
            before.stop();
        }

        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName(NAME);
        file.setEncoder(encoder.apply(context));
        file.setFile(folder.resolve("stodkoll.log").toString());

        TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
        daily.setContext(context);
        daily.setParent(file);
        daily.setFileNamePattern(folder.resolve("stodkoll.%d{yyyy-MM-dd}.log").toString());
        daily.setMaxHistory(DAYS_KEPT);
        daily.start();
        file.setRollingPolicy(daily);
        file.start();

        root.addAppender(file);
        context.getLogger("se.stodkoll").setLevel(Level.INFO);
    }

    private static Encoder<ILoggingEvent> plain(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder() {
            @Override
            public byte[] encode(ILoggingEvent event) {
                return shown(super.encode(event));
            }
        };
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder() {
            @Override
            public byte[] encode(ILoggingEvent event) {
                return shown(super.encode(event));
            }
        };
        encoder.setContext(context);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithThrowable(false);
        encoder.setWithMDC(false);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.start();
        return encoder;
    }

    /** Whatever a library or another machine says: one event, whose further lines stand in, and no letter that acts where the log is read. */
    private static byte[] shown(byte[] event) {
        String text = new String(event, StandardCharsets.UTF_8).replaceAll("\n(?=[^ ])", "\\\\u000a");
        return ShownOutput.shown(text).getBytes(StandardCharsets.UTF_8);
    }
}
