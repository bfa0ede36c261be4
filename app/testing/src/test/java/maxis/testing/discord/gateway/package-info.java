/**
 * Whole processes on a stand-in for Discord: real bots, real answers, one cog that shows all of it.
 */
@NullMarked
package maxis.testing.discord.gateway;

import org.jspecify.annotations.NullMarked;
