/**
 * From what somebody typed, called or pressed to what a cog answers: one path for every form. It
 * knows nothing of how Discord is spoken to.
 */
@NullMarked
package maxis.runtime.conversation;

import org.jspecify.annotations.NullMarked;
