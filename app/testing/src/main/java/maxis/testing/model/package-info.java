/** A language model that says what the test wrote for it. */
@NullMarked
package maxis.testing.model;

import org.jspecify.annotations.NullMarked;
