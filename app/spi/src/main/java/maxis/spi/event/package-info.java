/** Domain events: what happened, told to whoever listens, at least once. */
@NullMarked
package maxis.spi.event;

import org.jspecify.annotations.NullMarked;
