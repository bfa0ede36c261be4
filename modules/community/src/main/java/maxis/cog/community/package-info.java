/**
 * Community: the people of the server, and what they may decide about themselves.
 *
 * <p>Seven parts, each flat and with one public face: {@code members} knows who is here, {@code
 * moderation} warns and bans, {@code privacy} keeps choices and gives and erases data, {@code help}
 * explains the commands of all cogs, {@code announcement} tells everybody something, {@code
 * greeting} has a word for who comes and goes, {@code setup} leads through the beginning. Here they
 * become one cog, which provides the contracts {@code Members} and {@code Audiences}.
 *
 * <p>Invariants: whoever is barred is barred from the next act on; whoever takes a measure stands
 * above whom it is taken against; nobody agreed to what they did not choose. {@code plan} and its
 * dates in {@code users} only show what the entitlements say.
 */
@NullMarked
package maxis.cog.community;

import org.jspecify.annotations.NullMarked;
