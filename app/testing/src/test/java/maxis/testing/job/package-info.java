/** Jobs and events, tried with a clock and a worker that move when told to. */
@NullMarked
package maxis.testing.job;

import org.jspecify.annotations.NullMarked;
