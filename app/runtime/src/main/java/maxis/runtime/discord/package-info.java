/**
 * Discord as it is spoken to: nothing outside of these packages knows the library. What comes from
 * there goes on as values, what goes there is drawn from values.
 */
@NullMarked
package maxis.runtime.discord;

import org.jspecify.annotations.NullMarked;
