/**
 * Who is signed in to the panel and the API. A request brings a session's cookie or a member's own
 * token; who that is and how far they may go is asked anew each time, so that a role that was
 * taken, a ban and a revoked token hold from the next request on.
 *
 * <p>A cookie alone changes nothing: whatever does also needs the session's proof and comes from a
 * page of the panel. A token needs neither, because no other page can send it.
 */
@NullMarked
package maxis.runtime.identity;

import org.jspecify.annotations.NullMarked;
