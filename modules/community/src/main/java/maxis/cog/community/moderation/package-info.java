/**
 * Warnings and bans.
 *
 * <p>A ban bars from Maxis, not from the Discord server. It holds while {@code users.is_banned} is
 * true and {@code users.ban_expires_at}, if there is one, is to come: it ends by itself, and one
 * that an operator writes by SQL holds from the next act on, because nothing is cached. Whoever
 * takes a measure stands above whom it is taken against ({@link
 * maxis.cog.community.moderation.Authority}); the database counts, so that of any number of
 * warnings at once each counts.
 *
 * <p>Tables: the measures in {@code users}, {@code user_violations}. Events {@code MemberWarned},
 * {@code MemberBanned}, {@code MemberUnbanned}. Each measure is in the audit log, its reason as a
 * digest.
 */
@NullMarked
package maxis.cog.community.moderation;

import org.jspecify.annotations.NullMarked;
