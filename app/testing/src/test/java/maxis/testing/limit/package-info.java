/** Limits on how often something is done. */
@NullMarked
package maxis.testing.limit;

import org.jspecify.annotations.NullMarked;
