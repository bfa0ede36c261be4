/** How far members may go, by the roles that the configuration names. */
@NullMarked
package maxis.runtime.member;

import org.jspecify.annotations.NullMarked;
