/** Choices, exports and erasures, tried out. */
@NullMarked
package maxis.cog.community.privacy;

import org.jspecify.annotations.NullMarked;
