/** Control orders on the panel: what can be ordered, what waits for approval, what came of it. */
@NullMarked
package maxis.runtime.panel.order;

import org.jspecify.annotations.NullMarked;
