/** The security log: what is written of floods, and when they raise an alert. */
@NullMarked
package maxis.testing.security;

import org.jspecify.annotations.NullMarked;
