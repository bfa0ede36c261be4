/** Limits on how often something is done, each taken by one statement. */
@NullMarked
package maxis.runtime.limit;

import org.jspecify.annotations.NullMarked;
