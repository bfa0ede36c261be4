/**
 * Members in memory, for tests of whoever asks about them; they pass the suites of the contracts.
 */
@NullMarked
package maxis.testing.member;

import org.jspecify.annotations.NullMarked;
