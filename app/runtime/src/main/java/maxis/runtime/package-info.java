/** The platform: everything under the cogs. */
@NullMarked
package maxis.runtime;

import org.jspecify.annotations.NullMarked;
