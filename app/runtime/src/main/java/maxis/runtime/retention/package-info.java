/** How long what is kept: collects the rules of all cogs and enforces them every night. */
@NullMarked
package maxis.runtime.retention;

import org.jspecify.annotations.NullMarked;
