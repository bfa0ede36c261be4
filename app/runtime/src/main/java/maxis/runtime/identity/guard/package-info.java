/**
 * What every part of the sign-in stands on: keys, cookies, the panel's own address, limits and what
 * is told to the security log.
 */
@NullMarked
package maxis.runtime.identity.guard;

import org.jspecify.annotations.NullMarked;
