/**
 * Who holds what only one process may hold: a row that says which process and until when. It is
 * prolonged while the process lives; one that is silent loses it, one that ends leaves it. Knows
 * nothing of what is held.
 */
@NullMarked
package maxis.runtime.lease;

import org.jspecify.annotations.NullMarked;
