/**
 * The listener: from the wire to what stands behind the door, and back. The only place that names
 * the server's library.
 */
@NullMarked
package maxis.runtime.web.server;

import org.jspecify.annotations.NullMarked;
