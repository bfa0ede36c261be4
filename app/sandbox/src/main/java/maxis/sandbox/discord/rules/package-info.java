/** All of Discord's rules over one world, put together once. */
@NullMarked
package maxis.sandbox.discord.rules;

import org.jspecify.annotations.NullMarked;
