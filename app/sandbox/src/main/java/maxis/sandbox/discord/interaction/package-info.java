/**
 * Commands, buttons, menus and forms: what a member sets off, how long the application may take,
 * and what it may answer in which order. The first answer is due within three seconds of the clock,
 * the rest within fifteen minutes.
 */
@NullMarked
package maxis.sandbox.discord.interaction;

import org.jspecify.annotations.NullMarked;
