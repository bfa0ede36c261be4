/** Whether an erasure left anything of a member behind, in whatever table. */
@NullMarked
package maxis.testing.personal;

import org.jspecify.annotations.NullMarked;
