/**
 * Who is on the server: joins, leaves, names, roles, activity.
 *
 * <p>Discord is the truth and this its memory. Joins and leaves are told as they happen; after a
 * time without hearing from Discord {@link maxis.cog.community.members.MemberRegistry#reconcile}
 * takes the whole list. Whoever left stays known, with the roles they held, until retention lets
 * them go.
 *
 * <p>No message costs a statement: {@link maxis.cog.community.members.ActivityCounts} adds them up
 * in memory and writes them every few seconds. A kill loses those seconds at most.
 *
 * <p>Tables {@code users} (its measures belong to {@code moderation}), {@code user_presences},
 * {@code user_roles}, {@code user_days}. Events {@code MemberJoined}, {@code MemberLeft}. Provides
 * {@code Audiences}.
 */
@NullMarked
package maxis.cog.community.members;

import org.jspecify.annotations.NullMarked;
