/** On which servers the tests of storage run: the one we bring along and the oldest we support. */
@NullMarked
package maxis.testing.server;

import org.jspecify.annotations.NullMarked;
