/** Tests of encrypted values and of their keys. */
@NullMarked
package maxis.testing.secret;

import org.jspecify.annotations.NullMarked;
