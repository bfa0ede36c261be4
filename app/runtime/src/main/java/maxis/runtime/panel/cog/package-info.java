/** The cogs on the panel: what each brings, and its switch. */
@NullMarked
package maxis.runtime.panel.cog;

import org.jspecify.annotations.NullMarked;
