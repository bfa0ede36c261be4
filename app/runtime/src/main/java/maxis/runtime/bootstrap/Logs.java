package maxis.runtime.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;

import maxis.runtime.configuration.platform.LogFormat;
import maxis.runtime.configuration.platform.LogLevel;
import maxis.runtime.configuration.platform.ProcessConfiguration;

import org.slf4j.LoggerFactory;

import java.util.List;

/** Sets up logging: one stream, as lines for people or as JSON for programs. */
public final class Logs {
    /** Libraries that tell at INFO what only concerns them. */
    private static final List<String> CHATTY =
            List.of(
                    "com.zaxxer.hikari",
                    "org.flywaydb",
                    "com.github.kagkarlsson.scheduler",
                    "io.undertow",
                    "org.xnio",
                    "net.dv8tion.jda");

    /**
     * What goes wrong on the way to Discord is told by whoever wanted something there, with what to
     * do about it.
     */
    private static final List<String> TOLD_ELSEWHERE =
            List.of(
                    "net.dv8tion.jda.internal.requests.WebSocketClient",
                    "net.dv8tion.jda.internal.requests.Requester",
                    "io.undertow.request",
                    "org.xnio.nio");

    private Logs() {}

    /**
     * Only what is wrong, until the configuration is known and for commands that print themselves.
     */
    public static void quietly() {
        apply(Level.WARN, LogFormat.TEXT);
    }

    /** As the configuration wants it. */
    public static void apply(ProcessConfiguration configuration) {
        apply(level(configuration.logLevel()), configuration.logFormat());
    }

    private static void apply(Level level, LogFormat format) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var encoder = encoder(context, format);
        encoder.setContext(context);
        encoder.start();
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(level);
        root.addAppender(appender);
        if (level.isGreaterOrEqual(Level.INFO)) {
            CHATTY.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
            TOLD_ELSEWHERE.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        }
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogFormat format) {
        return switch (format) {
            case TEXT -> {
                var lines = new PatternLayoutEncoder();
                lines.setContext(context);
                lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{20} %msg%n");
                yield lines;
            }
            case JSON -> new JsonEncoder();
        };
    }

    private static Level level(LogLevel level) {
        return Level.toLevel(level.name());
    }
}
