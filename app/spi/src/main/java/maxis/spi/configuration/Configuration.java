package maxis.spi.configuration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as configuration and names the section of {@code maxis.conf} that fills it: {@code
 * cogs.bridge} for the cog {@code bridge}. Component {@code poolSize} is the key {@code pool-size}.
 * Each component needs a {@link Description}; its default stands in the {@code reference.conf} of
 * the same jar, and without one it must be set unless it is an {@code Optional}.
 *
 * <p>A component may be a boolean, int, long, double, String, Path, Duration, URI, ZoneId, Locale,
 * enum, {@code Secret}, any type with a static {@code parse(String)}, a record of such components,
 * and an {@code Optional}, {@code List} or {@code Map<String, …>} of these. An {@code
 * IllegalArgumentException} from {@code parse} or from the record's compact constructor is shown to
 * the operator as it is: one sentence on what is wrong, one on what to write instead, never the
 * value of a secret.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Configuration {
    /** Where in {@code maxis.conf}, names separated by dots. */
    String value();
}
