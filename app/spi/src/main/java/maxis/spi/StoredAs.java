package maxis.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which records of a type are stored in the database: jobs, events, gestures. It
 * starts with the owner and never changes once it has landed, whatever the class is called by then:
 * {@code @StoredAs("tickets.open-thread")}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {
    String value();

    /** Reads the annotation. */
    final class Name {
        private Name() {}

        /** The stored name of a type, which must carry one. */
        public static String of(Class<?> type) {
            var stored = type.getAnnotation(StoredAs.class);
            if (stored == null) {
                throw new IllegalArgumentException(type.getName() + " lacks @StoredAs");
            }
            return stored.value();
        }
    }
}
