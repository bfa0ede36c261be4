/** Values that are stored encrypted, each bound to its place. */
@NullMarked
package maxis.spi.secret;

import org.jspecify.annotations.NullMarked;
