/** What a cog is and how it says what it contributes. */
@NullMarked
package maxis.spi;

import org.jspecify.annotations.NullMarked;
