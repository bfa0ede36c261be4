/** How records look in the database: JSON that must be readable for ever. */
@NullMarked
package maxis.runtime.stored;

import org.jspecify.annotations.NullMarked;
