/** What cogs lay ready for those who announce. */
@NullMarked
package maxis.runtime.announcement;

import org.jspecify.annotations.NullMarked;
