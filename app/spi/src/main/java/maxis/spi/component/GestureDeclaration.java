package maxis.spi.component;

import maxis.spi.Contribution;
import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;
import maxis.spi.value.Level;

import java.time.Duration;

/**
 * Declares who answers a type of gesture, from which level on, and how long its components live.
 */
public record GestureDeclaration<G extends Gesture>(
        Class<G> gesture,
        Class<? extends GestureHandler<G>> handler,
        Level level,
        Duration lifetime)
        implements Contribution {
    private static final Duration A_YEAR = Duration.ofDays(365);

    public static <G extends Gesture> GestureDeclaration<G> of(
            Class<G> gesture, Class<? extends GestureHandler<G>> handler) {
        return new GestureDeclaration<>(gesture, handler, Level.MEMBER, A_YEAR);
    }

    public GestureDeclaration<G> level(Level least) {
        return new GestureDeclaration<>(gesture, handler, least, lifetime);
    }

    public GestureDeclaration<G> lifetime(Duration other) {
        return new GestureDeclaration<>(gesture, handler, level, other);
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
