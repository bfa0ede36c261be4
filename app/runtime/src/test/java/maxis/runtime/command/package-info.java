/** Commands as people type them and as Discord is told of them. */
@NullMarked
package maxis.runtime.command;

import org.jspecify.annotations.NullMarked;
