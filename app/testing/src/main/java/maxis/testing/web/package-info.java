/** The door in tests: open on a port of its own, with a doorkeeper who knows the test's people. */
@NullMarked
package maxis.testing.web;

import org.jspecify.annotations.NullMarked;
