package maxis.spi.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One component of a settings record. The panel's form, the validation and the documents come from
 * it. Its name is the component's with underscores ({@code maxOpen} is {@code max_open}), its label
 * the message {@code <cog>.setting.<name>}. Rules between components stand in the record's
 * constructor: an {@code IllegalArgumentException} refuses the change, and its message is the name
 * of a message or a sentence.
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

    /**
     * The least number, length of a text, seconds of a duration, or smallest units of an amount.
     */
    long least() default Long.MIN_VALUE;

    /** The greatest, in the same measure; of a list it holds for each element. */
    long most() default Long.MAX_VALUE;
}
