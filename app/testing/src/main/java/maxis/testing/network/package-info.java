/** A network that a test can make worse: slow, silent, cut, healed again. */
@NullMarked
package maxis.testing.network;

import org.jspecify.annotations.NullMarked;
