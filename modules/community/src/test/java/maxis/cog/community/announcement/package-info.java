/** Stories of announcements. */
@NullMarked
package maxis.cog.community.announcement;

import org.jspecify.annotations.NullMarked;
