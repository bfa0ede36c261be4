/**
 * Strict configuration. Declared records are filled from the environment, a {@code .env}, {@code
 * maxis.conf} and each jar's {@code reference.conf}, in this order of precedence. Everything that
 * is wrong is found in one pass and told in one line each: where, what, and what to write instead.
 *
 * <p>Invariants: no text made here holds the value of a secret, not even a message of the HOCON
 * library, which quotes the line it stumbled over; a value of the wrong type is never quoted,
 * because it may be a token that was pasted into the wrong place; a key of {@code maxis.conf} that
 * nobody declared is an error.
 */
@NullMarked
package maxis.runtime.configuration;

import org.jspecify.annotations.NullMarked;
