/**
 * The ledger: double entry in PostgreSQL, one function for each operation, and its audit of itself.
 */
@NullMarked
package maxis.runtime.ledger;

import org.jspecify.annotations.NullMarked;
