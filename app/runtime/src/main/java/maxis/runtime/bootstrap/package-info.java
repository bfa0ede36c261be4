/** Puts the program together: from configuration to a running process, and back. */
@NullMarked
package maxis.runtime.bootstrap;

import org.jspecify.annotations.NullMarked;
