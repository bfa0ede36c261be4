/** The ledger, by stories and under load. */
@NullMarked
package maxis.testing.ledger;

import org.jspecify.annotations.NullMarked;
