package maxis.spi.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One component of a settings record. The panel's form, the validation and the documents come from
 * it; its label and its explanation are messages {@code <cog>.setting.<component>}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /**
     * The value of a new installation, written as an admin would type it; empty for an optional one
     * without.
     */
    String standard();

    /** The least number, or length of a text. */
    long least() default Long.MIN_VALUE;

    /** The greatest number, or length of a text. */
    long most() default Long.MAX_VALUE;
}
