/** Time and chance, the one place where they come from. */
@NullMarked
package maxis.runtime.time;

import org.jspecify.annotations.NullMarked;
