/** Values that every part of the product shares: ids and money. */
@NullMarked
package maxis.spi.value;

import org.jspecify.annotations.NullMarked;
