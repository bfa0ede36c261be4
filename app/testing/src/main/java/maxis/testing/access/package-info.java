/**
 * The tables of the schema as PostgreSQL's catalogue describes them, and whose rows they hold; who
 * may do what to which of them is tried out and held against the published page.
 */
@NullMarked
package maxis.testing.access;

import org.jspecify.annotations.NullMarked;
