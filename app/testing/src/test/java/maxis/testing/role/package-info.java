/** Roles on Discord as the program wants them. */
@NullMarked
package maxis.testing.role;

import org.jspecify.annotations.NullMarked;
