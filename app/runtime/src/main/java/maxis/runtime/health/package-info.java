/** Whether the platform's own parts work. */
@NullMarked
package maxis.runtime.health;

import org.jspecify.annotations.NullMarked;
