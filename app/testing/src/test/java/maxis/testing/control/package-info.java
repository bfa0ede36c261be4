/** Orders on a real database: once, approved where needed, with one outcome whatever happens. */
@NullMarked
package maxis.testing.control;

import org.jspecify.annotations.NullMarked;
