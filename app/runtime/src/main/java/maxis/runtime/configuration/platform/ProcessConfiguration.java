package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The process as a whole. Without an {@code environment} whoever starts the parts decides: a
 * sandbox in place of Discord or Stripe makes it development.
 */
@Configuration("process")
public record ProcessConfiguration(
        @Description(
                        "production or development; unset, it is development while the sandbox"
                                + " stands in for Discord or Stripe, else production.")
                @Environment("ENVIRONMENT")
                Optional<Stage> environment,
        @Description("The least severe events that are logged.") @Environment("LOG_LEVEL")
                LogLevel logLevel,
        @Description("text for people, json for programs that collect logs.") LogFormat logFormat,
        @Description(
                        "The directory of the embedded database, the key file and backups; a"
                                + " relative path begins at the installation.")
                Path dataDirectory,
        @Description("The time zone in which people read dates and times.") ZoneId timeZone) {}
