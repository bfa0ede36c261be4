/** Tests of the whole: every part and every cog together, as they are delivered. */
@NullMarked
package maxis.deploy;

import org.jspecify.annotations.NullMarked;
