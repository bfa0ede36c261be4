/**
 * A cog whose commands answer in public, for a comparison with another bot and for what others do
 * with somebody's button. It is packed into a jar of its own for the programs that tests start;
 * nothing else ever loads it.
 */
@NullMarked
package maxis.deploy.contest;

import org.jspecify.annotations.NullMarked;
