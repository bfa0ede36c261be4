/**
 * {@code /setup}: what the community still has to settle, and help with it.
 *
 * <p>It shows what all cogs want settled and what is, lets admins choose, and makes what is missing
 * after showing what it will be called. Whatever is settled stays as it is, and what is made is
 * written down piece by piece, so that it can be run again at any time, after an interruption too.
 */
@NullMarked
package maxis.cog.community.setup;

import org.jspecify.annotations.NullMarked;
