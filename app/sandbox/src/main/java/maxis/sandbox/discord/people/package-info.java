/** Members, roles and bans: who may change whom, by Discord's hierarchy. */
@NullMarked
package maxis.sandbox.discord.people;

import org.jspecify.annotations.NullMarked;
