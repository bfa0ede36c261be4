/**
 * Commands: one declaration that answers as {@code /ticket create} and as {@code !ticket_create}.
 */
@NullMarked
package maxis.spi.command;

import org.jspecify.annotations.NullMarked;
