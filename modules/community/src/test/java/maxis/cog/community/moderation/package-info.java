/** Warnings and bans, tried out. */
@NullMarked
package maxis.cog.community.moderation;

import org.jspecify.annotations.NullMarked;
