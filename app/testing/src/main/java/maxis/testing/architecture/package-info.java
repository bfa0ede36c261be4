/**
 * What the architecture forbids, as rules that a test runs over the whole repository. A rule looks
 * at compiled classes where types matter, at parsed sources where the text matters, and at plain
 * files for the rest. Each has planted violations in the tests that prove it awake.
 */
@NullMarked
package maxis.testing.architecture;

import org.jspecify.annotations.NullMarked;
