/**
 * Discord's limits: per route, for everything together, and for requests that should not have been
 * made.
 */
@NullMarked
package maxis.sandbox.discord.limit;

import org.jspecify.annotations.NullMarked;
