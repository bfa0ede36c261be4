/** Events: stored with their deliveries in the publisher's transaction; each delivery is a job. */
@NullMarked
package maxis.runtime.event;

import org.jspecify.annotations.NullMarked;
