/** What the team reads about one member, told by all cogs together. */
@NullMarked
package maxis.spi.story;

import org.jspecify.annotations.NullMarked;
