/** Signing in, second factors, passkeys and tokens, played by browsers without a server. */
@NullMarked
package maxis.testing.identity;

import org.jspecify.annotations.NullMarked;
