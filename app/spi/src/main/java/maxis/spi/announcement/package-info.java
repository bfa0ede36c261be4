/**
 * What cogs lay ready for those who announce: buttons that lead to them, and texts to begin with.
 */
@NullMarked
package maxis.spi.announcement;

import org.jspecify.annotations.NullMarked;
