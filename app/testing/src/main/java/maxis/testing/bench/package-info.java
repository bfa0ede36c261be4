/** Figures that can be believed: two ways to do one thing, measured in turns on one machine. */
@NullMarked
package maxis.testing.bench;

import org.jspecify.annotations.NullMarked;
