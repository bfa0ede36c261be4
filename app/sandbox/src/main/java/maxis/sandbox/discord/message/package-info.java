/**
 * Messages: what may be said where, in which shape, and whom it calls. A message is checked as a
 * whole before anything is stored; the answer to a bad one names every fault by its path.
 */
@NullMarked
package maxis.sandbox.discord.message;

import org.jspecify.annotations.NullMarked;
