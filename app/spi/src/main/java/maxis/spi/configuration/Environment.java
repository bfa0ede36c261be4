package maxis.spi.configuration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The environment variables that set a key: the name people should use, then older names for the
 * same thing. They win over every file; a list is separated by commas there. Two of the names with
 * different values are an error.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Environment {
    String[] value();
}
