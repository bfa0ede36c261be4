/** Transactions, and who acts in them. */
@NullMarked
package maxis.spi.storage;

import org.jspecify.annotations.NullMarked;
