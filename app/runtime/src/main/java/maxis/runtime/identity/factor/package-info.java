/**
 * Second factors: codes of an authenticator app (RFC 6238) and ten recovery codes. A code counts
 * once, however many try it at the same moment.
 */
@NullMarked
package maxis.runtime.identity.factor;

import org.jspecify.annotations.NullMarked;
