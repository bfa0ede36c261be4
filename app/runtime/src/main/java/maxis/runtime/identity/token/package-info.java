/**
 * Tokens with which members' own programs call the API: shown once, known by their digests, good
 * for the scopes that they name and never for more than their member may do at that moment.
 */
@NullMarked
package maxis.runtime.identity.token;

import org.jspecify.annotations.NullMarked;
