/**
 * The bots: which there are, what they ask Discord to be told, how long they live, what they see.
 * One process of a Maxis holds the gateway, by a lease in the database; only there are bots.
 * Discord may be away, take no token of ours or know nothing of our server: the rest of the program
 * does not wait for it, and health says in one sentence what is wrong and in the next how to mend
 * it.
 */
@NullMarked
package maxis.runtime.discord.gateway;

import org.jspecify.annotations.NullMarked;
