/**
 * Browsers that are signed in. A session is known by the digest of what its cookie holds, ends
 * after half a day without use and after a week in any case, and gets another cookie whenever its
 * member shows more of who they are.
 */
@NullMarked
package maxis.runtime.identity.session;

import org.jspecify.annotations.NullMarked;
