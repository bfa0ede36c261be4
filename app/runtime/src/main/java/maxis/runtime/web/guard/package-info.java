/** What keeps the door: who is believed about addresses, what browsers may do with answers. */
@NullMarked
package maxis.runtime.web.guard;

import org.jspecify.annotations.NullMarked;
