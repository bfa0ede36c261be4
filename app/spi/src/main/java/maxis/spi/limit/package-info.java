/** Limits on how often something is done, kept over restarts and shared by all processes. */
@NullMarked
package maxis.spi.limit;

import org.jspecify.annotations.NullMarked;
