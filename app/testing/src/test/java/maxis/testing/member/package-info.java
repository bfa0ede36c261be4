/** The members in memory pass the suites of the contracts. */
@NullMarked
package maxis.testing.member;

import org.jspecify.annotations.NullMarked;
