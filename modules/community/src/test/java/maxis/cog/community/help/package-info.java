/** The help, tried out. */
@NullMarked
package maxis.cog.community.help;

import org.jspecify.annotations.NullMarked;
