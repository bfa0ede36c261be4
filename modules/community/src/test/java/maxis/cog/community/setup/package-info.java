/** Stories of a community that begins. */
@NullMarked
package maxis.cog.community.setup;

import org.jspecify.annotations.NullMarked;
