/** The security log: what looks like an attack, told without getting in anybody's way. */
@NullMarked
package maxis.spi.security;

import org.jspecify.annotations.NullMarked;
