/** {@code /help}: which commands there are for whoever asks, from what the cogs declare. */
@NullMarked
package maxis.cog.community.help;

import org.jspecify.annotations.NullMarked;
