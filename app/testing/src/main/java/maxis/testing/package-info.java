/**
 * The test kit: a clock moved by hand, a PostgreSQL for every test, and the platform around the
 * cogs under test.
 */
@NullMarked
package maxis.testing;

import org.jspecify.annotations.NullMarked;
