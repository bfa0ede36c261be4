/**
 * The ports of {@link maxis.spi.discord} on the connected bot, and the way out that everything
 * takes. {@code Outbound} paces requests at the very last point, where the library would send them:
 * answers to people first, everything else fairly among its routes, never more in a second than
 * Discord takes.
 */
@NullMarked
package maxis.runtime.discord.port;

import org.jspecify.annotations.NullMarked;
