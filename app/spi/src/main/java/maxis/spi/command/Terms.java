package maxis.spi.command;

import maxis.spi.value.Level;
import maxis.spi.value.Right;

import java.time.Duration;
import java.util.Optional;

/**
 * Who may call a command, where, how often, and who sees the answer.
 *
 * @param right opens it below the level too
 * @param coolDown the least pause between two calls of one member
 * @param isOpenToBarred also for those who are barred from the program
 * @param isPrivate the answer is for the eyes of the caller only
 * @param isSafeToExecute the controller may run it as its service actor
 */
public record Terms(
        Level level,
        Optional<Right> right,
        Duration coolDown,
        Where place,
        boolean isOpenToBarred,
        boolean isPrivate,
        boolean isSafeToExecute) {
    /** For every member, everywhere, as often as they like, in public. */
    public static Terms open() {
        return new Terms(
                Level.MEMBER, Optional.empty(), Duration.ZERO, Where.ANYWHERE, false, false, false);
    }

    Terms level(Level least) {
        return new Terms(least, right, coolDown, place, isOpenToBarred, isPrivate, isSafeToExecute);
    }

    Terms right(Right needed) {
        return new Terms(
                level,
                Optional.of(needed),
                coolDown,
                place,
                isOpenToBarred,
                isPrivate,
                isSafeToExecute);
    }

    Terms coolDown(Duration pause) {
        return new Terms(level, right, pause, place, isOpenToBarred, isPrivate, isSafeToExecute);
    }

    Terms only(Where one) {
        return new Terms(level, right, coolDown, one, isOpenToBarred, isPrivate, isSafeToExecute);
    }

    Terms openToBarred() {
        return new Terms(level, right, coolDown, place, true, isPrivate, isSafeToExecute);
    }

    Terms privately() {
        return new Terms(level, right, coolDown, place, isOpenToBarred, true, isSafeToExecute);
    }

    Terms safeToExecute() {
        return new Terms(level, right, coolDown, place, isOpenToBarred, isPrivate, true);
    }
}
