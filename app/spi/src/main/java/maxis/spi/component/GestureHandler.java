package maxis.spi.component;

import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;

/**
 * Answers one type of gesture, on a virtual thread. It checks again what it changes: the world has
 * moved on since.
 */
@FunctionalInterface
public interface GestureHandler<G extends Gesture> {
    Reply answer(G gesture, GestureCall call);
}
