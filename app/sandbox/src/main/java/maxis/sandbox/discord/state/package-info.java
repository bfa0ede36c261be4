/**
 * What exists in the sandbox: one guild with its people, roles, channels and messages, and the
 * applications. Things keep the shape that Discord shows, so that an answer is a copy of what is
 * stored.
 *
 * <p>Everything is read and changed inside {@link maxis.sandbox.discord.state.World#locked}, one
 * act at a time. What happened is told to listeners inside the same lock, so everybody hears
 * everything in one order.
 */
@NullMarked
package maxis.sandbox.discord.state;

import org.jspecify.annotations.NullMarked;
