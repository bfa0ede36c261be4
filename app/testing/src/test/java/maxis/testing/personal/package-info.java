/** Personal data: exports, erasures, and what a restore must not bring back. */
@NullMarked
package maxis.testing.personal;

import org.jspecify.annotations.NullMarked;
