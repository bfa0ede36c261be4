/**
 * Discord in memory: the ports of {@link maxis.spi.discord} on one server, which remembers what was
 * done to it and in which a test puts obstacles. Each passes the suite that the real one passes.
 */
@NullMarked
package maxis.testing.discord;

import org.jspecify.annotations.NullMarked;
