/**
 * Control orders: what can be ordered from the panel, the controller or plain language. A cog
 * declares actions; everybody else sends orders for them.
 */
@NullMarked
package maxis.spi.control;

import org.jspecify.annotations.NullMarked;
