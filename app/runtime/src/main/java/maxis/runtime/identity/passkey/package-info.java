/**
 * Passkeys (WebAuthn): keys that a device keeps and shows after its own look at the member. One is
 * account and second factor together. What it signs is asked for once, of one browser.
 */
@NullMarked
package maxis.runtime.identity.passkey;

import org.jspecify.annotations.NullMarked;
