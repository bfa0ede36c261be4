/**
 * The slash commands as Discord lists them: drawn from the declarations, compared with what is
 * listed, and written only where they differ.
 */
@NullMarked
package maxis.runtime.discord.slash;

import org.jspecify.annotations.NullMarked;
