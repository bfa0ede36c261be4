/** The ledger: every balance is the sum of double entries. */
@NullMarked
package maxis.spi.ledger;

import org.jspecify.annotations.NullMarked;
