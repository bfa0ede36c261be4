/**
 * The one port: requests come in, pass authentication, faults and limits, and go out again; web
 * sockets and streams.
 */
@NullMarked
package maxis.sandbox.discord.server;

import org.jspecify.annotations.NullMarked;
