/**
 * The gateway: bots identify, hear what happens in order, fall off, and come back where they left.
 * A session outlives its connection for a few minutes, so that what happened meanwhile can be told
 * again.
 */
@NullMarked
package maxis.sandbox.discord.gateway;

import org.jspecify.annotations.NullMarked;
