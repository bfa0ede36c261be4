/** JSON as the door reads and writes it: strict in, the same for all routes out. */
@NullMarked
package maxis.runtime.web.json;

import org.jspecify.annotations.NullMarked;
