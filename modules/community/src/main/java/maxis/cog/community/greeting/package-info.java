/**
 * A word for who comes and for who goes, where admins want one: in a channel or in private, in our
 * words or in theirs.
 *
 * <p>Whoever comes is told of once, by {@code MemberJoined}; its delivery enqueues the message, so
 * that it is neither lost nor sent twice. Nobody is greeted who came long before the program heard
 * of it: on the first connection everybody is new to it.
 */
@NullMarked
package maxis.cog.community.greeting;

import org.jspecify.annotations.NullMarked;
