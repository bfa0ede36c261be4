/** Leads everything that cogs want settled to their settings. */
@NullMarked
package maxis.runtime.setup;

import org.jspecify.annotations.NullMarked;
