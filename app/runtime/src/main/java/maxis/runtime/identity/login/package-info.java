/**
 * Signing in: with Discord (OAuth 2.0, authorization code, PKCE with S256), as somebody of the
 * stand-in, then with a second factor where there is one. Whatever is under way is bound to one
 * browser by a sealed cookie and one row, and each of its steps is taken once.
 */
@NullMarked
package maxis.runtime.identity.login;

import org.jspecify.annotations.NullMarked;
