package maxis.spi;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One of everything that a surface can and cannot show. */
public abstract class SurfaceSample<T extends Comparable<T>> implements Runnable {
    public static final int LIMIT = 3;
    protected final Duration pause = Duration.ZERO;
    final int hidden = 1;

    protected SurfaceSample(String name, @Nullable T value) {}

    SurfaceSample() {}

    /** Has fixed cases. */
    public sealed interface Case extends Comparable<Case> permits Some, None {
        default boolean isSome() {
            return this instanceof Some;
        }
    }

    /** A case with a value. */
    public record Some(List<@Nullable String> value) implements Case {
        public static Some of(String... values) {
            return new Some(List.of(values));
        }

        @Override
        public int compareTo(Case other) {
            return 0;
        }
    }

    /** A case without. */
    public enum Kind {
        SMALL,
        LARGE
    }

    /** A case that is final. */
    public static final class None implements Case {
        @Override
        public int compareTo(Case other) {
            return 0;
        }
    }

    /** Says how often. */
    public @interface Repeated {
        int times() default 2;
    }

    /** Not to be seen, and neither is what is inside. */
    interface Hidden {
        /** Public, but nobody gets here. */
        record Deep() {}
    }

    protected abstract <E extends Enum<E>> @Nullable E find(Class<E> type) throws IOException;

    @Override
    public String toString() {
        return "sample";
    }

    void hide() {}
}
