/** Tickets, for cogs that lead members to them. One cog provides the contract. */
@NullMarked
package maxis.spi.support;

import org.jspecify.annotations.NullMarked;
