/** A small lively community of people who do not exist, the same for the same seed. */
@NullMarked
package maxis.sandbox.discord.seed;

import org.jspecify.annotations.NullMarked;
