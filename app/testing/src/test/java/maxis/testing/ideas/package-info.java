/** A small cog for the tests of the kit: members submit ideas and vote for them. */
@NullMarked
package maxis.testing.ideas;

import org.jspecify.annotations.NullMarked;
