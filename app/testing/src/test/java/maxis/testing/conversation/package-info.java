/** From what people type, call and press to what a cog answers, on the real way. */
@NullMarked
package maxis.testing.conversation;

import org.jspecify.annotations.NullMarked;
