/**
 * What goes wrong on purpose: answers that fail, come late or get lost, for a number of times or
 * until a moment.
 */
@NullMarked
package maxis.sandbox.discord.fault;

import org.jspecify.annotations.NullMarked;
