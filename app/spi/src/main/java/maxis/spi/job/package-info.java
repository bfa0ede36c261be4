/** Jobs: work that is done later and survives every crash. */
@NullMarked
package maxis.spi.job;

import org.jspecify.annotations.NullMarked;
