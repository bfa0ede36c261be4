/** The registry: finds the cogs, takes their declarations and makes them injectable. */
@NullMarked
package maxis.runtime.cog;

import org.jspecify.annotations.NullMarked;
