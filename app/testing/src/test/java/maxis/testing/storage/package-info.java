/** What storage promises, tried on a real server. */
@NullMarked
package maxis.testing.storage;

import org.jspecify.annotations.NullMarked;
