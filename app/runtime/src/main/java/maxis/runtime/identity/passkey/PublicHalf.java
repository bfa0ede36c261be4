package maxis.runtime.identity.passkey;

import maxis.runtime.identity.guard.Octets;

/**
 * The public half of a passkey.
 *
 * @param credential its id
 * @param data the attested credential data as WebAuthn writes them
 */
record PublicHalf(Octets credential, Octets data, long signCount, boolean isBackupEligible) {}
