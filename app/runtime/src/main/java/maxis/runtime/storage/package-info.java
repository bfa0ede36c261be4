/**
 * Storage: the roles of the database, the schema, the pools and the transactions in which somebody
 * acts. Nothing outside this package decides as which role a statement runs.
 */
@NullMarked
package maxis.runtime.storage;

import org.jspecify.annotations.NullMarked;
