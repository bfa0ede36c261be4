/** Who may do what to which table, tried out and held against the published table. */
@NullMarked
package maxis.testing.access;

import org.jspecify.annotations.NullMarked;
