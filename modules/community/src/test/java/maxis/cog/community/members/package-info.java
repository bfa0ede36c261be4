/** Who is on the server, tried out. */
@NullMarked
package maxis.cog.community.members;

import org.jspecify.annotations.NullMarked;
