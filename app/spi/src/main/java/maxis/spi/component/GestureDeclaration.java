package maxis.spi.component;

import maxis.spi.Contribution;
import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;
import maxis.spi.value.Level;
import maxis.spi.value.Right;

import java.time.Duration;
import java.util.Optional;

/**
 * Declares who answers a type of gesture, from which level on, and how long its components live.
 * Only the one who made the gesture sees the answer, unless it takes the place of the message.
 *
 * @param right opens it below the level too
 * @param isOpenToBarred also for those who are barred from the program
 */
public record GestureDeclaration<G extends Gesture>(
        Class<G> gesture,
        Class<? extends GestureHandler<G>> handler,
        Level level,
        Optional<Right> right,
        boolean isOpenToBarred,
        Duration lifetime)
        implements Contribution {
    private static final Duration A_YEAR = Duration.ofDays(365);

    public static <G extends Gesture> GestureDeclaration<G> of(
            Class<G> gesture, Class<? extends GestureHandler<G>> handler) {
        return new GestureDeclaration<>(
                gesture, handler, Level.MEMBER, Optional.empty(), false, A_YEAR);
    }

    public GestureDeclaration<G> level(Level least) {
        return new GestureDeclaration<>(gesture, handler, least, right, isOpenToBarred, lifetime);
    }

    /** Also open to whoever holds the right, below the level. */
    public GestureDeclaration<G> right(Right needed) {
        return new GestureDeclaration<>(
                gesture, handler, level, Optional.of(needed), isOpenToBarred, lifetime);
    }

    /** Also for those who are barred from the program. */
    public GestureDeclaration<G> openToBarred() {
        return new GestureDeclaration<>(gesture, handler, level, right, true, lifetime);
    }

    public GestureDeclaration<G> lifetime(Duration other) {
        return new GestureDeclaration<>(gesture, handler, level, right, isOpenToBarred, other);
    }

    @Override
    public String kind() {
        return "component";
    }

    @Override
    public String name() {
        return StoredAs.Name.of(gesture);
    }
}
