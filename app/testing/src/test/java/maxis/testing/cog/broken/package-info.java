/** A cog in which everything can be wrong, one thing at a time. */
@NullMarked
package maxis.testing.cog.broken;

import org.jspecify.annotations.NullMarked;
