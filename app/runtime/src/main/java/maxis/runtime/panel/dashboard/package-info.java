/** What the panel shows first: figures, how everything is, and what somebody should look at. */
@NullMarked
package maxis.runtime.panel.dashboard;

import org.jspecify.annotations.NullMarked;
