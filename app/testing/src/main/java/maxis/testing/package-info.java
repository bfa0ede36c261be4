/** What the tests of cogs and of the platform stand on. */
@NullMarked
package maxis.testing;

import org.jspecify.annotations.NullMarked;
