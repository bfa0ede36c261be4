/** The cog as a whole: its contracts, its demo, and what operators write by SQL. */
@NullMarked
package maxis.cog.community;

import org.jspecify.annotations.NullMarked;
