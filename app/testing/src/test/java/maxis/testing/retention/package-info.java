/** How long what is kept: rules of cogs, enforced. */
@NullMarked
package maxis.testing.retention;

import org.jspecify.annotations.NullMarked;
