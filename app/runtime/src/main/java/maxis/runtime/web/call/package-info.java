/**
 * A call as it comes in and goes out, whatever server carries it: what is behind the door names no
 * server.
 */
@NullMarked
package maxis.runtime.web.call;

import org.jspecify.annotations.NullMarked;
