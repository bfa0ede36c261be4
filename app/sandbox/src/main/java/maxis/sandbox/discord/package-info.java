/** A stand-in for Discord: one server on loopback that speaks Discord's REST API and gateway. */
@NullMarked
package maxis.sandbox.discord;

import org.jspecify.annotations.NullMarked;
