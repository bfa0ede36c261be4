/**
 * Channels, threads, invites and webhooks: who makes, changes and removes them, and under which
 * limits.
 */
@NullMarked
package maxis.sandbox.discord.channel;

import org.jspecify.annotations.NullMarked;
