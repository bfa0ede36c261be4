/** Health checks: what works, what does not, and how to mend it. */
@NullMarked
package maxis.spi.health;

import org.jspecify.annotations.NullMarked;
